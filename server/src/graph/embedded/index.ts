import type { Value } from "@chengmai/cypher";
import type {
  Abilities,
  Answer,
  Graph,
  Params,
  ReadOptions,
  Reading,
  RowStream,
} from "../graph.ts";
import { GraphError } from "../graph-error.ts";
import { orAborted } from "../or-aborted.ts";
import { isDue, rest } from "../pausing.ts";
import { changeFile } from "./change.ts";
import { checkText } from "./check.ts";
import { graphError } from "./errors.ts";
import { explainQuery, whyNotCypher } from "./explain.ts";
import { functions } from "./language/functions.ts";
import { procedures, proceduresText } from "./language/procedures.ts";
import { openFile } from "./open-file.ts";
import { dataOperators, readOperators, readProcedures } from "./plan/operators.ts";
import { whyRefused } from "./plan/refuse.ts";
import { asItStands, openPreparing, rightly, runnable, type Ready } from "./prepare.ts";
import { gone } from "./file/trouble.ts";
import { absent, fileStamp, openPool } from "./process/pool.ts";
import { oneAfterAnother } from "./process/turns.ts";
import { writeFile } from "./process/write.ts";
import { run, type Run } from "./run.ts";
import { readCounts } from "./counts.ts";
import { readLarge } from "./large.ts";
import { readSchema } from "./schema.ts";
import { searchNodes } from "./search.ts";
import { sharedTranslators } from "./translator/shared.ts";
import { propertyTypes } from "./types/value-type.ts";
import { engineParams } from "./values/to-engine.ts";
import { whileSame } from "./while-same.ts";

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
  /** False for the tools that find out what is proven: nothing is said of what was not compared. */
  judged?: boolean;
}

const database = "chengmai";
const abilities: Abilities = {
  severalDatabases: false,
  temporalValues: false,
  profile: false,
  serverSideTransactions: false,
};
const judging = { procedures: readProcedures, why: whyRefused };
const reading: Reading = { ...judging, operators: readOperators };
const changing: Reading = { ...judging, operators: dataOperators };

const knownDatabase = (name: string | undefined) => {
  if (name === undefined || name === database) return;
  const detail = `There is no database "${name}"; the embedded graph has "${database}".`;
  throw new GraphError("not-found", detail);
};

const collected = async (stream: RowStream): Promise<Answer> => {
  const rows: Value[][] = [];
  for await (const batch of stream) {
    rows.push(...batch);
    if (isDue()) await rest();
  }
  return { columns: stream.columns, rows, summary: await stream.summary };
};

/** Opens the embedded graph: a file, read by processes of its own so that no query can end the server. */
export async function openEmbedded(settings: EmbeddedSettings): Promise<Graph> {
  const { file, readers = 2, memoryMb = 1024, judged = true } = settings;
  const { version } = await openFile(file);
  const pool = openPool(file, readers);
  sharedTranslators().warm();
  const stamp = () => fileStamp(file);
  const inTurn = oneAfterAnother();

  const start = (
    query: Ready,
    options: ReadOptions,
    {
      lane,
      rowLimit = null,
      stamp: now,
    }: Pick<Run, "lane"> & Partial<Pick<Run, "rowLimit" | "stamp">>,
  ) => {
    knownDatabase(options.database);
    const { signal, timeoutMs = settings.timeoutMs } = options;
    return run(pool, { ...query, timeoutMs, memoryMb, rowLimit, signal, lane, stamp: now });
  };
  const asker =
    (options: ReadOptions = {}) =>
    async (text: string, params: Params = {}) =>
      (await collected(await start(asItStands(text, params), options, { lane: "house" }))).rows;
  const planner =
    (options: ReadOptions) =>
    async (explained: Ready): Promise<Answer> =>
      collected(await start(explained, options, { lane: "plan" }));

  // One reading serves all who ask, and no single one's leaving ends it.
  const schemaNow = whileSame(stamp, () => readSchema(asker()));
  const propertiesNow = async () => {
    const known = await schemaNow();
    return propertyTypes(known, await readLarge(asker(), known));
  };
  const countsNow = whileSame(stamp, () => readCounts(asker()));
  const preparing = whileSame(stamp, async () =>
    openPreparing({
      translators: sharedTranslators(),
      properties: propertiesNow,
      judged,
      whyNotCypher: (text, { signal, waitMs: timeoutMs }) =>
        whyNotCypher(text, planner({ signal, timeoutMs })),
    }),
  );
  const schema = async ({ database: named, signal }: ReadOptions = {}) => {
    knownDatabase(named);
    return orAborted(schemaNow(), signal);
  };
  const prepare = async (text: string, params: Params, options: ReadOptions, now = stamp()) => {
    knownDatabase(options.database);
    const { signal, timeoutMs: waitMs = settings.timeoutMs, house = false } = options;
    return (await preparing(now))(text, params, { signal, waitMs, house });
  };
  const stream = async (text: string, params: Params = {}, options: ReadOptions = {}) => {
    const now = stamp();
    const query = runnable(await prepare(text, params, options, now));
    const { rowLimit = settings.rowLimit, short = false } = options;
    return start(query, options, { rowLimit, lane: short ? "house" : "long", stamp: now });
  };

  return {
    engine: "embedded",
    abilities,
    reading,
    changing,
    unlocked: settings.unlocked ?? [],
    state: () => ({ mark: stamp(), surely: true }),
    stream,
    read: async (text, params, options) => collected(await stream(text, params, options)),
    async explain(text, params = {}, options = {}) {
      const query = rightly(await prepare(text, params, options));
      return explainQuery(query, planner(options));
    },
    async check(text, params = {}, options = {}) {
      return checkText(text, await prepare(text, params, options), planner(options));
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
      const limited = { ...query, timeoutMs, memoryMb, rowLimit, signal };
      const waiting = { waitMs: timeoutMs, signal };
      return inTurn(() => changeFile(file, limited), waiting);
    },
    schema,
    search: async (words, { candidates, labels, ...options }) =>
      searchNodes(asker(options), await schema(options), { words, labels, candidates }),
    async health({ database: named, signal } = {}) {
      knownDatabase(named);
      // Told at once: a reader that is started on it would find that out, too, but later.
      if (stamp() === absent) throw gone(file);
      return { version, database, ...(await orAborted(countsNow(), signal)) };
    },
    databases: async () => ({ names: [database], default: database }),
    async close() {
      await inTurn(() => Promise.resolve());
      pool.close();
    },
  };
}
