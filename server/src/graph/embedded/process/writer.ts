import grafeo from "@grafeo-db/js";
import { existsSync } from "node:fs";
import { showConstraints, uniqueKeys } from "../values/unique-keys.ts";
import { engineFailure, type WriterReply, type WriterRequest } from "./protocol.ts";

// A process of its own and short-lived: it writes a copy, which becomes the file only when complete.
const [file = ""] = process.argv.slice(2);
type Database = ReturnType<typeof grafeo.GrafeoDB.open>;

const changesSchema = (text: string): boolean =>
  /^\s*(?:CREATE|DROP)\s+(?:\w+\s+)?(?:CONSTRAINT|INDEX)\b/i.test(text);

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

const write = async ({ statements }: WriterRequest) => {
  const db = existsSync(file) ? grafeo.GrafeoDB.open(file) : grafeo.GrafeoDB.create(file);
  // The engine refuses schema changes inside a transaction with data.
  for (const { text } of statements) if (changesSchema(text)) await db.executeCypher(text);
  await indexUniqueProperties(db);
  const transaction = db.beginTransaction();
  for (const { text, params } of statements) {
    if (!changesSchema(text)) await transaction.executeCypher(text, params);
  }
  transaction.commit();
  db.walCheckpoint();
  db.close();
};

const say = (reply: WriterReply) => process.send?.(reply, () => process.exit(0));

process.on("disconnect", () => process.exit(1));
process.once("message", (request: WriterRequest) => {
  write(request)
    .then(() => say({ kind: "written" }))
    .catch((error: unknown) => say({ kind: "failed", failure: engineFailure(error) }));
});
