import grafeo from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Where } from "../bare.ts";

/** One reading of all rows: through the server, or from the engine alone. */
export type Reading =
  | { by: "server"; origin: string; text: string; rows: number; bytesPerSecond?: number }
  | { by: "engine"; where: Where; text: string };

/** What a reading saw, in milliseconds from asking. */
export interface Seen {
  rows: number;
  first: number;
  all: number;
}

export type ReaderReply = { seen: Seen } | { failed: string };

interface Clock {
  row(count: number): void;
  done(): Seen;
}

const clock = (): Clock => {
  const began = performance.now();
  let rows = 0;
  let first = Number.NaN;
  return {
    row(count) {
      if (rows === 0 && count > 0) first = performance.now() - began;
      rows += count;
    },
    done: () => ({ rows, first, all: performance.now() - began }),
  };
};

/** Counts rows in lines that are parsed as a page would parse them. */
const throughServer = async (reading: Reading & { by: "server" }): Promise<Seen> => {
  const { origin, text, rows: rowLimit, bytesPerSecond } = reading;
  const body = JSON.stringify({ text, rowLimit, timeoutMs: 600_000 });
  const seen = clock();
  const headers = { "content-type": "application/json", accept: "application/x-ndjson" };
  const asked = request(`${origin}/api/cypher`, { method: "POST", headers });
  const answered = new Promise<AsyncIterable<string>>((resolve, reject) => {
    asked.once("error", reject);
    asked.once("response", (response) => resolve(response.setEncoding("utf8")));
  });
  asked.end(body);
  let rest = "";
  const line = (whole: string): void => {
    const said = JSON.parse(whole) as { rows?: unknown[]; problem?: { detail: string } };
    if (said.problem) throw new Error(said.problem.detail);
    seen.row(said.rows?.length ?? 0);
  };
  for await (const part of await answered) {
    const lines = (rest + part).split("\n");
    rest = lines.pop() ?? "";
    for (const each of lines) line(each);
    if (bytesPerSecond !== undefined) await pause((1000 * part.length) / bytesPerSecond);
  }
  return seen.done();
};

const drivers = new Map<string, ReturnType<typeof neo4j.driver>>();

/** The quickest way the driver has: no pausing, nothing kept. */
const fromNeo4j = async (where: Where & { engine: "neo4j" }, text: string): Promise<Seen> => {
  const driver =
    drivers.get(where.uri) ??
    neo4j.driver(where.uri, neo4j.auth.basic(where.username, where.password), {
      useBigInt: true,
      telemetryDisabled: true,
    });
  drivers.set(where.uri, driver);
  const seen = clock();
  const session = driver.session({ defaultAccessMode: "READ" });
  const result = session.run(text);
  await new Promise<void>((resolve, reject) => {
    result.subscribe({
      onNext: () => seen.row(1),
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
  const done = seen.done();
  await session.close();
  return done;
};

const files = new Map<string, InstanceType<typeof grafeo.GrafeoDB>>();

const fromFile = async ({ file }: Where & { engine: "embedded" }, text: string): Promise<Seen> => {
  const db = files.get(file) ?? grafeo.GrafeoDB.openReadOnly(file);
  files.set(file, db);
  const seen = clock();
  const result = await db.executeCypher(text);
  for (let at = 0; at < result.length; at += 1) {
    result.get(at);
    seen.row(1);
  }
  return seen.done();
};

const read = (reading: Reading): Promise<Seen> => {
  if (reading.by === "server") return throughServer(reading);
  const { where, text } = reading;
  return where.engine === "neo4j" ? fromNeo4j(where, text) : fromFile(where, text);
};

process.on("disconnect", () => process.exit(0));
const answer = (reply: ReaderReply): void => void process.send?.(reply);

process.on("message", (reading: Reading) => {
  read(reading).then(
    (seen) => answer({ seen }),
    (error: unknown) => answer({ failed: String(error) }),
  );
});
