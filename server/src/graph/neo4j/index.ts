import type { Abilities, Graph, Params, ReadOptions } from "../graph.ts";
import { readProcedures } from "../guard/procedures.ts";
import { type Ask, asker } from "./ask.ts";
import { changeData } from "./change.ts";
import { checkText } from "./check.ts";
import { collect } from "./collect.ts";
import { connect } from "./connection/connection.ts";
import { readDatabases } from "./databases.ts";
import { explainQuery } from "./explain.ts";
import { keepForeignFunctions } from "./language/functions.ts";
import { readHealth } from "./health.ts";
import { readLanguage } from "./language/language.ts";
import { readOperators } from "./language/operators.ts";
import { readSchema } from "./schema/read-schema.ts";
import { searchNodes } from "./search.ts";
import type { Neo4jSettings } from "./settings.ts";
import { streamRows } from "./stream.ts";
import { constraintsText, keepKeys, uniqueProperties } from "./unique-keys.ts";
import { whyRefused } from "./language/why-refused.ts";
import { dataOperators } from "./language/write-operators.ts";
import { writeAll } from "./write.ts";

export type { Neo4jSettings } from "./settings.ts";

const abilities: Abilities = {
  severalDatabases: true,
  temporalValues: true,
  profile: true,
  serverSideTransactions: true,
};

type Where = Pick<ReadOptions, "database" | "signal">;

/** Opens a Neo4j server as a graph. It connects when first asked, and again whenever it was away. */
export function openNeo4j(settings: Neo4jSettings): Graph {
  const connection = connect(settings);
  const { timeoutMs, rowLimit } = settings;
  const ask = (options: Where = {}): Ask =>
    asker(connection, { database: options.database, signal: options.signal, timeoutMs });
  const keys = keepKeys(async (database) =>
    uniqueProperties(await ask({ database })(constraintsText)),
  );
  const bounded = (text: string, params: Params = {}, options: ReadOptions = {}) => ({
    text,
    params,
    options,
    timeoutMs: options.timeoutMs ?? timeoutMs,
    rowLimit: options.rowLimit ?? rowLimit,
  });
  const stream: Graph["stream"] = (...asked) =>
    streamRows(connection, keys.of, { ...bounded(...asked), paced: true });
  const foreignFunctions = keepForeignFunctions(ask);
  const judging = { procedures: readProcedures, foreignFunctions, why: whyRefused };
  let changes = 0;

  return {
    engine: "neo4j",
    abilities,
    reading: { ...judging, operators: readOperators },
    changing: { ...judging, operators: dataOperators },
    unlocked: settings.unlocked ?? [],
    state: () => ({ mark: String(changes), surely: false }),
    stream,
    read: async (...asked) => collect(await streamRows(connection, keys.of, bounded(...asked))),
    explain: (text, params = {}, { profile = false, ...options } = {}) =>
      explainQuery(
        connection,
        { text, params, options, timeoutMs: options.timeoutMs ?? timeoutMs },
        profile,
      ),
    check: (text, params = {}, { timeoutMs: limit = timeoutMs, ...options } = {}) =>
      checkText(connection, { text, params, options, timeoutMs: limit }),
    language: (options) => readLanguage(ask(options)),
    async change(...asked) {
      try {
        return await changeData(connection, keys.of, bounded(...asked));
      } finally {
        changes += 1;
      }
    },
    async write(statements, { database } = {}) {
      await writeAll(connection, statements, database);
      keys.forget();
      changes += 1;
    },
    schema: (options) => readSchema(ask(options)),
    async search(words, { candidates, labels, database, signal, timeoutMs: limit = timeoutMs }) {
      const key = await keys.of(database);
      const asking = asker(connection, { database, signal, timeoutMs: limit, key });
      return searchNodes(asking, { words, labels, candidates });
    },
    health({ retry = false, ...options } = {}) {
      if (retry) connection.signIn.again();
      return readHealth(ask(options));
    },
    databases: () => readDatabases(ask(), settings.database),
    close: () => connection.driver.close(),
  };
}
