import grafeo from "@grafeo-db/js";
import { toWire } from "../values/to-wire.ts";
import { showConstraints, uniqueKeys } from "../values/unique-keys.ts";
import { engineFailure, type ReaderReply, type ReaderRequest } from "./protocol.ts";

// A process of its own: the engine has no timeout and no limit, so a query is ended by ending this.
const [file = ""] = process.argv.slice(2);
const batchRows = 250;

const say = (reply: ReaderReply) => void process.send?.(reply);

const open = async () => {
  const db = grafeo.GrafeoDB.openReadOnly(file);
  // Reading a count touches the image, so that a damaged file shows itself here.
  await db.executeCypher("MATCH (n) RETURN count(n) AS nodes");
  const keys = uniqueKeys((await db.executeCypher(showConstraints)).rows());
  return { db, keys };
};

interface Shipping {
  result: grafeo.QueryResult;
  at: number;
  end: number;
}

const serve = ({ db, keys }: Awaited<ReturnType<typeof open>>) => {
  let shipping: Shipping | null = null;

  const ship = () => {
    if (!shipping) return say({ kind: "stopped" });
    const { result, at, end } = shipping;
    const columns = result.columns;
    const until = Math.min(at + batchRows, end);
    const rows = [];
    for (let index = at; index < until; index += 1) {
      const row = result.get(index);
      rows.push(columns.map((column) => toWire(row[column], keys)));
    }
    shipping = until < end ? { result, at: until, end } : null;
    say({ kind: "rows", columns, rows, done: until >= end, truncated: end < result.length });
  };

  const answer = async (request: ReaderRequest) => {
    if (request.kind === "run") {
      const result = await db.executeCypher(request.text, request.params);
      shipping = { result, at: 0, end: Math.min(result.length, request.rowLimit ?? Infinity) };
    }
    if (request.kind === "stop") shipping = null;
    ship();
  };

  process.on("message", (request: ReaderRequest) => {
    answer(request).catch((error: unknown) =>
      say({ kind: "failed", failure: engineFailure(error) }),
    );
  });
};

process.on("disconnect", () => process.exit(0));

try {
  serve(await open());
  say({ kind: "ready", version: grafeo.version() });
} catch (error) {
  say({ kind: "unreadable", message: engineFailure(error).message });
}
