import type { Node, Value } from "@chengmai/cypher";

type Engine = "neo4j" | "embedded";
export type Params = Readonly<Record<string, Value>>;

export interface ReadOptions {
  /** A name from `databases()`; the default one when absent. */
  database?: string | undefined;
  /** Ends the query in the engine, not only the waiting for it. */
  signal?: AbortSignal | undefined;
  /** Milliseconds; the engine's configured limit when absent. */
  timeoutMs?: number | undefined;
  /** Rows kept; one more is asked for, so that a cut is told truly. */
  rowLimit?: number | undefined;
  /** True for a text of the house's own: it is not read after texts from outside. */
  house?: boolean | undefined;
  /** True for a question that is soon answered: it does not run after long queries. */
  short?: boolean | undefined;
}

/** Something the reader of an answer should know: a known difference of this engine, a deprecation. */
export interface Notice {
  code: string;
  message: string;
  words?: Words;
  line?: number;
  column?: number;
}

export interface Summary {
  rows: number;
  /** True when a limit cut the answer. */
  truncated: boolean;
  millis: number;
  notices: Notice[];
  /** What a write changed, by the engine's own count; what was not changed is left out. */
  counters?: Record<string, number>;
}

/** Columns are known before rows; `summary` settles after the last batch. Leaving the loop early cancels. */
export interface RowStream extends AsyncIterable<Value[][]> {
  readonly columns: string[];
  readonly summary: Promise<Summary>;
}

export interface Answer {
  columns: string[];
  rows: Value[][];
  summary: Summary;
}

/** One operator of a plan; rows are the engine's estimate, or what PROFILE counted. */
export interface PlanOperator {
  operator: string;
  details: string;
  estimatedRows: number | null;
  rows: number | null;
  dbHits: number | null;
  children: PlanOperator[];
}

export interface Plan {
  /** r read, rw read and write, w write, s schema, null where the engine does not say. */
  queryType: "r" | "rw" | "w" | "s" | null;
  root: PlanOperator;
}

/** Words for the page, in its languages. */
export interface Words {
  zh: string;
  en: string;
}

/** Something to be said of a text before it runs; its place is 1-based, columns in UTF-16 units. */
export interface Mark {
  /** Unreadable, not allowed, beyond this engine, answered otherwise than by Neo4j, worth knowing. */
  kind: "syntax" | "refused" | "cannot" | "differs" | "notice";
  code: string;
  /** In the engine's own words. */
  message: string;
  words?: Words;
  line?: number;
  column?: number;
}

/** What an engine finds in a text without running it. */
export interface Findings {
  marks: Mark[];
  /** Null where the engine could not plan the text; a mark says why. */
  plan: Plan | null;
}

interface Argument {
  name: string;
  type: string;
  description: string;
  isDeprecated: boolean;
  /** As Cypher writes it; absent where the argument has to be given. */
  default?: string;
}

/** A function or a procedure, as SHOW FUNCTIONS and SHOW PROCEDURES tell of it. */
export interface Callable {
  name: string;
  category?: string;
  description: string;
  signature: string;
  argumentDescription: Argument[];
}

export interface CallableFunction extends Callable {
  isBuiltIn: boolean;
  returnDescription: string;
  aggregating: boolean;
}

export interface CallableProcedure extends Callable {
  mode: string;
  returnDescription: Omit<Argument, "default">[];
}

/** What text from outside may call. A name stands once for each of its signatures. */
export interface Language {
  functions: CallableFunction[];
  procedures: CallableProcedure[];
}

export interface PropertyShape {
  name: string;
  types: string[];
  /** Share of the sampled elements that carry it, 0 to 1. */
  share: number;
}

interface LabelShape {
  label: string;
  count: number;
  properties: PropertyShape[];
  /** The property that its nodes are called by, told by some of them; absent where none is a name. */
  called?: string | undefined;
}

export interface Schema {
  labels: LabelShape[];
  /** Nodes without a label, absent where none is known of; not exact where a large graph is not read for them. */
  unlabelled?: { count: number; exact: boolean } | undefined;
  types: { type: string; count: number; properties: PropertyShape[] }[];
  links: { from: string; type: string; to: string; count: number }[];
  unique: { label: string; property: string }[];
  indexes: { name: string; kind: string; labels: string[]; properties: string[] }[];
  /** True when properties and links were read from a sample of a large graph. */
  sampled: boolean;
}

export interface Health {
  version: string;
  database: string;
  nodes: number;
  relationships: number;
}

/** What an engine cannot do, named, so that tests and refusals ask here and not for the engine's name. */
export interface Abilities {
  severalDatabases: boolean;
  temporalValues: boolean;
  profile: boolean;
  serverSideTransactions: boolean;
}

/** Why something is more than a text from outside may do. */
export type Reason =
  | "writes"
  | "writes-by-call"
  | "schema"
  | "files"
  | "settings"
  | "others"
  | "users"
  | "server"
  | "transactions"
  | "elsewhere"
  | "plugin"
  | "unknown";

/** What text from outside may use on this engine; the guard holds plans against it. */
export interface Reading {
  /** Plan operators that only read the graph, or, where writes are unlocked, its data's too. */
  readonly operators: ReadonlySet<string>;
  /** Procedures that only read the graph. */
  readonly procedures: ReadonlySet<string>;
  /** What an operator or a procedure does that is not among these; unknown where absent. */
  why?(name: string): Reason;
  /** Functions that plugins brought, all refused; absent where an engine takes no plugins. */
  foreignFunctions?(options?: Pick<ReadOptions, "database" | "signal">): Promise<readonly string[]>;
}

export interface WriteStatement {
  text: string;
  params?: Params;
}

/**
 * The port both engines stand behind. Every method may throw a GraphError.
 * `stream`, `read`, `explain` take trusted or guarded text; they never write.
 */
export interface Graph {
  readonly engine: Engine;
  readonly abilities: Abilities;
  readonly reading: Reading;
  /** What a text may use that may write data: never more procedures, never the schema. */
  readonly changing: Reading;
  /** Databases whose operator lets texts from outside write to them. */
  readonly unlocked: readonly string[];
  /** Stands for the data as they are: another mark once this server has written, and where `surely`, once anybody has. */
  state(): { mark: string; surely: boolean };
  stream(text: string, params?: Params, options?: ReadOptions): Promise<RowStream>;
  read(text: string, params?: Params, options?: ReadOptions): Promise<Answer>;
  /** The plan without running the query; with `profile`, after running it under read access. */
  explain(
    text: string,
    params?: Params,
    options?: ReadOptions & { profile?: boolean },
  ): Promise<Plan>;
  /** What can be told of a text without running it; missing parameters are no fault. */
  check(
    text: string,
    params?: Params,
    options?: Pick<ReadOptions, "database" | "timeoutMs">,
  ): Promise<Findings>;
  language(options?: Pick<ReadOptions, "database" | "signal">): Promise<Language>;
  /**
   * Runs guarded text that may write, in one transaction, committed once all its rows were made; the
   * row limit cuts what is given, never what is done. Failing or ended before that, it changes nothing.
   */
  change(text: string, params?: Params, options?: ReadOptions): Promise<Answer>;
  /** Seeding and import only: all statements in one transaction. */
  write(statements: readonly WriteStatement[], options?: { database?: string }): Promise<void>;
  schema(options?: Pick<ReadOptions, "database" | "signal">): Promise<Schema>;
  /** Nodes whose text properties may match, unranked; ranking is the server's, so both engines agree. */
  search(
    words: string,
    options: ReadOptions & { labels?: string[]; candidates: number },
  ): Promise<Node[]>;
  /** With `retry`, a password that was refused is tried again, where that shuts nobody out. */
  health(options?: Pick<ReadOptions, "database" | "signal"> & { retry?: boolean }): Promise<Health>;
  databases(): Promise<{ names: string[]; default: string }>;
  close(): Promise<void>;
}
