import grafeo from "@grafeo-db/js";
import { troubleOf } from "../file/trouble.ts";
import type { Type } from "../types/type.ts";
import { LostEntity } from "../values/to-wire.ts";
import {
  engineFailure,
  packedReply,
  unpackedRequest,
  type ReaderReply,
  type ReaderRequest,
} from "./protocol.ts";
import { spareFlag } from "./program.ts";
import { rowsOf, sourcesOf } from "./sources.ts";
import { openToServer } from "./to-server.ts";

// A process of its own: the engine has no timeout and no limit, so a query is ended by ending this.
const [file = ""] = process.argv.slice(2);
// Few rows first, for whoever waits for them, then twice as many each time.
const batchRows = { first: 25, most: 500 };

const server = openToServer<string | ReaderRequest, string | ReaderReply>();
const say = (reply: ReaderReply) => void server.say(packedReply(reply));

const nothing = (): void => undefined;

const open = async () => {
  const db = grafeo.GrafeoDB.openReadOnly(file);
  // Reading a count touches the image, so that a damaged file shows itself here.
  await db.executeCypher("MATCH (n) RETURN count(n) AS nodes");
  return { db, sources: await sourcesOf(db) };
};

type Asked = Exclude<ReaderRequest, { kind: "open" | "close" }>;

interface Shipping {
  types: readonly Type[];
  /** What is asked of the engine more than once is asked once: each time takes longer than a small row. */
  result: Pick<grafeo.QueryResult, "columns" | "length" | "get">;
  at: number;
  end: number;
  size: number;
}

const serve = ({ db, sources }: Awaited<ReturnType<typeof open>>) => {
  let shipping: Shipping | null = null;

  const ship = () => {
    if (!shipping) return say({ kind: "stopped" });
    const { result, at, end, types, size } = shipping;
    const until = Math.min(at + size, end);
    const rows = JSON.stringify(rowsOf(result, [at, until], types, sources));
    const next = { ...shipping, at: until, size: Math.min(2 * size, batchRows.most) };
    shipping = until < end ? next : null;
    const { columns, length } = result;
    say({ kind: "rows", columns, rows, done: until >= end, truncated: end < length });
  };

  const answer = async (request: Asked) => {
    if (request.kind === "run") {
      const found = await db.executeCypher(request.text, request.params);
      const { columns, length } = found;
      const result = { columns, length, get: (row: number) => found.get(row) };
      const end = Math.min(length, request.rowLimit ?? Infinity);
      shipping = { result, at: 0, end, types: request.types, size: batchRows.first };
    }
    if (request.kind === "stop") shipping = null;
    ship();
  };

  return (request: Asked) => {
    answer(request).catch((error: unknown) => {
      shipping = null;
      if (error instanceof LostEntity) say({ kind: "lost" });
      else say({ kind: "failed", failure: engineFailure(error) });
    });
  };
};

/** Whoever looks at this machine's processes sees whether it waits; there is only the room of its first words. */
const shownAs = (...waits: string[]) => {
  const [, program = ""] = process.argv;
  process.title = [program, file, ...waits].join(" ");
};

const opened = async () => {
  shownAs();
  try {
    const graph = await open();
    return {
      take: serve(graph),
      close: () => graph.db.close(),
      greeting: { kind: "ready", version: grafeo.version() } as const,
    };
  } catch (error) {
    shownAs(spareFlag);
    return {
      take: nothing,
      close: nothing,
      greeting: { kind: "unreadable", trouble: troubleOf(error) } as const,
    };
  }
};

let opening: ReturnType<typeof opened> | null = null;
server.onMessage((message) => {
  const request = unpackedRequest(message);
  if (request.kind === "close") {
    void opening?.then(({ close }) => close());
    opening = null;
    return shownAs(spareFlag);
  }
  opening ??= opened();
  void opening.then(({ take, greeting }) => {
    if (request.kind !== "open") return take(request);
    // With nothing open it waits to be told again.
    if (greeting.kind === "unreadable") opening = null;
    say(greeting);
  });
});
