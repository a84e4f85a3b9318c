import type { Value } from "@chengmai/cypher";
import type {
  Abilities,
  Answer,
  Graph,
  Params,
  ReadOptions,
  Reading,
  RowStream,
  Schema,
} from "../graph.ts";
import { GraphError } from "../graph-error.ts";
import { changeFile } from "./change.ts";
import { checkText } from "./check.ts";
import { graphError } from "./errors.ts";
import { explainQuery, whyNotCypher } from "./plan/explain.ts";
import { functions } from "./language/functions.ts";
import { procedures, proceduresText } from "./language/procedures.ts";
import { openFile } from "./open-file.ts";
import { dataOperators, readOperators, readProcedures } from "./plan/operators.ts";
import { asItStands, openPreparing, rightly, runnable, type Ready } from "./prepare.ts";
import { openPool } from "./process/pool.ts";
import { writeFile } from "./process/write.ts";
import { run } from "./run.ts";
import { readSchema } from "./schema.ts";
import { searchNodes } from "./search.ts";
import { sharedTranslators } from "./translator/shared.ts";
import { engineParams } from "./values/to-engine.ts";

export interface EmbeddedSettings {
  /** Where the database file is, or will be. */
  file: string;
  /** Reader processes at most. */
  readers?: number;
  timeoutMs: number;
  rowLimit: number;
  /** Databases to which texts from outside may write. */
  unlocked?: readonly string[];
  /** Megabytes one query may take. */
  memoryMb?: number;
  log?: (message: string) => void;
}

const database = "chengmai";
const abilities: Abilities = {
  severalDatabases: false,
  temporalValues: false,
  profile: false,
  serverSideTransactions: false,
};
const reading: Reading = { operators: readOperators, procedures: readProcedures };
const changing: Reading = { operators: dataOperators, procedures: readProcedures };

const knownDatabase = (name: string | undefined) => {
  if (name === undefined || name === database) return;
  const detail = `There is no database "${name}"; the embedded graph has "${database}".`;
  throw new GraphError("not-found", detail);
};

const collected = async (stream: RowStream): Promise<Answer> => {
  const rows: Value[][] = [];
  for await (const batch of stream) rows.push(...batch);
  return { columns: stream.columns, rows, summary: await stream.summary };
};

/** Opens the embedded graph: a file, read by processes of its own so that no query can end the server. */
export async function openEmbedded(settings: EmbeddedSettings): Promise<Graph> {
  const { file, readers = 2, memoryMb = 1024, log = () => undefined } = settings;
  const { version } = await openFile(file, log);
  const pool = openPool(file, readers);
  sharedTranslators().warm();
  let writing: Promise<unknown> = Promise.resolve();
  let known: Promise<Schema> | null = null;
  let changes = 0;

  const start = (query: Ready, options: ReadOptions, rowLimit: number | null) => {
    knownDatabase(options.database);
    const { signal, timeoutMs = settings.timeoutMs } = options;
    return run(pool, { ...query, timeoutMs, memoryMb, rowLimit, signal });
  };
  const asker =
    (options: ReadOptions = {}) =>
    async (text: string, params: Params = {}) =>
      (await collected(await start(asItStands(text, params), options, null))).rows;
  const schema = (options: ReadOptions = {}) => {
    const found = (known ??= readSchema(asker(options)));
    found.catch(() => (known = known === found ? null : known));
    return found;
  };
  const preparing = () =>
    openPreparing({
      translators: sharedTranslators(),
      schema: () => schema(),
      whyNotCypher: (text, { signal, waitMs }) =>
        whyNotCypher(text, async (query) =>
          collected(await start(query, { signal, timeoutMs: waitMs }, null)),
        ),
    });
  let prepareText = preparing();
  const prepare = (text: string, params: Params, options: ReadOptions) => {
    const { signal, timeoutMs: waitMs = settings.timeoutMs } = options;
    return prepareText(text, params, { signal, waitMs, house: false });
  };
  const stream = async (text: string, params: Params = {}, options: ReadOptions = {}) =>
    start(
      runnable(await prepare(text, params, options)),
      options,
      options.rowLimit ?? settings.rowLimit,
    );

  // What is known of the graph may be wrong after any write, a failed one too.
  const forget = () => {
    known = null;
    prepareText = preparing();
    changes += 1;
  };
  /** One write after the other. */
  const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => {
    const done = writing
      .catch(() => undefined)
      .then(work)
      .finally(forget);
    writing = done;
    return done;
  };

  return {
    engine: "embedded",
    abilities,
    reading,
    changing,
    unlocked: settings.unlocked ?? [],
    changes: () => changes,
    stream,
    read: async (text, params, options) => collected(await stream(text, params, options)),
    async explain(text, params = {}, options = {}) {
      const query = rightly(await prepare(text, params, options));
      return explainQuery(query, async (explained) =>
        collected(await start(explained, options, null)),
      );
    },
    async check(text, params = {}, options = {}) {
      return checkText(text, await prepare(text, params, options), async (explained) =>
        collected(await start(explained, options, null)),
      );
    },
    language: async (options = {}) => ({
      functions: functions(),
      procedures: procedures(await asker(options)(proceduresText)),
    }),
    async write(statements, options = {}) {
      knownDatabase(options.database);
      const own = statements.map(({ text, params = {} }) => ({
        text,
        params: engineParams(params),
      }));
      const request = { kind: "write" as const, statements: own };
      await inTurn(() => writeFile(file, request, graphError));
    },
    async change(text, params = {}, options = {}) {
      knownDatabase(options.database);
      const query = runnable(await prepare(text, params, options));
      const { signal, timeoutMs = settings.timeoutMs, rowLimit = settings.rowLimit } = options;
      return inTurn(() => changeFile(file, { ...query, timeoutMs, memoryMb, rowLimit, signal }));
    },
    schema,
    search: async (words, { candidates, labels, ...options }) =>
      searchNodes(asker(options), await schema(options), { words, labels, candidates }),
    async health(options = {}) {
      const ask = asker(options);
      const [nodes] = await ask("MATCH (n) RETURN count(n) AS count");
      const [relationships] = await ask("MATCH ()-[r]->() RETURN count(r) AS count");
      return {
        version,
        database,
        nodes: Number(nodes?.[0] ?? 0),
        relationships: Number(relationships?.[0] ?? 0),
      };
    },
    databases: async () => ({ names: [database], default: database }),
    async close() {
      await writing.catch(() => undefined);
      pool.close();
    },
  };
}
