import grafeo from "@grafeo-db/js";
import { existsSync } from "node:fs";
import { showConstraints, uniqueKeys } from "../values/unique-keys.ts";
import { LostEntity } from "../values/to-wire.ts";
import { engineFailure, type WriterReply, type WriterRequest } from "./protocol.ts";
import { rowsOf, sourcesOf } from "./sources.ts";

// A process of its own and short-lived: it writes a copy, which becomes the file only when complete.
const [file = ""] = process.argv.slice(2);
type Database = ReturnType<typeof grafeo.GrafeoDB.open>;

const changesSchema = (text: string): boolean =>
  /^\s*(?:CREATE|DROP)\s+(?:\w+\s+)?(?:CONSTRAINT|INDEX)\b/i.test(text);

/** The engine's counts in the words of Neo4j. */
const told = (counters: grafeo.WriteCounters): Record<string, number> => {
  const { edgesCreated, edgesDeleted, ...others } = counters;
  const all = { ...others, relationshipsCreated: edgesCreated, relationshipsDeleted: edgesDeleted };
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
};

const quoted = (name: string): string => `\`${name.replaceAll("`", "``")}\``;

/** A unique constraint alone is checked by a scan of its label: 20,000 nodes took 77 s, with an index 0.2 s. */
const indexUniqueProperties = async (db: Database) => {
  const keys = uniqueKeys((await db.executeCypher(showConstraints)).rows());
  for (const [label, properties] of keys) {
    for (const property of properties) {
      const name = quoted(`${label}_${property}`);
      const on = `FOR (n:${quoted(label)}) ON (n.${quoted(property)})`;
      await db.executeCypher(`CREATE INDEX ${name} IF NOT EXISTS ${on}`);
    }
  }
};

const open = (): Database =>
  existsSync(file) ? grafeo.GrafeoDB.open(file) : grafeo.GrafeoDB.create(file);

const close = (db: Database): void => {
  db.walCheckpoint();
  db.close();
};

const write = async ({ statements }: WriterRequest & { kind: "write" }): Promise<WriterReply> => {
  const db = open();
  // The engine refuses schema changes inside a transaction with data.
  for (const { text } of statements) if (changesSchema(text)) await db.executeCypher(text);
  await indexUniqueProperties(db);
  const transaction = db.beginTransaction();
  for (const { text, params } of statements) {
    if (!changesSchema(text)) await transaction.executeCypher(text, params);
  }
  transaction.commit();
  close(db);
  return { kind: "written" };
};

const change = async (request: WriterRequest & { kind: "change" }): Promise<WriterReply> => {
  const { text, params, rowLimit, types } = request;
  const db = open();
  await indexUniqueProperties(db);
  const transaction = db.beginTransaction();
  const result = await transaction.executeCypher(text, params);
  transaction.commit();
  const { columns, length, counters } = result;
  const end = Math.min(length, rowLimit);
  // After the commit, for a value known by its number alone is looked up outside the transaction.
  const rows = rowsOf(result, [0, end], types, await sourcesOf(db));
  close(db);
  return { kind: "changed", columns, rows, truncated: end < length, counters: told(counters) };
};

const say = (reply: WriterReply) => process.send?.(reply, () => process.exit(0));

process.on("disconnect", () => process.exit(1));
process.once("message", (request: WriterRequest) => {
  const work = request.kind === "write" ? write(request) : change(request);
  work.then(say, (error: unknown) => {
    if (error instanceof LostEntity) say({ kind: "lost" });
    else say({ kind: "failed", failure: engineFailure(error) });
  });
});
