import type { WriteStatement } from "../graph.ts";
import type { Connection } from "./connection/connection.ts";
import { metadata } from "./run.ts";
import { driverParams } from "./values/to-driver.ts";

/** Neo4j takes no schema change into a transaction that writes data. */
const changesSchema = ({ text }: WriteStatement): boolean =>
  /^\s*(?:CREATE|DROP)\s+(?:\w+\s+)*?(?:CONSTRAINT|INDEX)\b/iu.test(text);

/** Schema statements first, each alone; then all the others in one transaction. */
export async function writeAll(
  connection: Connection,
  statements: readonly WriteStatement[],
  database: string | undefined,
): Promise<void> {
  const session = connection.write(database);
  const schema = statements.filter(changesSchema);
  const data = statements.filter((statement) => !changesSchema(statement));
  try {
    await connection.ready(session);
    for (const { text, params = {} } of schema) {
      await session.run(text, driverParams(params), { metadata });
    }
    if (schema.length > 0) await session.run("CALL db.awaitIndexes(300)", {}, { metadata });
    await session.executeWrite(
      async (transaction) => {
        for (const { text, params = {} } of data) await transaction.run(text, driverParams(params));
      },
      { metadata },
    );
    connection.wrote(session.lastBookmarks());
  } catch (error) {
    throw connection.failed(error);
  } finally {
    await session.close().catch(() => undefined);
  }
}
