import {
  checkParams,
  type NamedQuery,
  ParamsError,
  type QueryName,
  type QueryTypes,
  type Shelf,
  type Value,
} from "@chengmai/cypher";
import { loadShelves } from "@chengmai/cypher/load";
import { GraphError } from "./graph-error.ts";
import type { Answer, Graph, Params, ReadOptions } from "./graph.ts";
import { shortly } from "./shortly.ts";
import type { Text } from "./texts/draft.ts";

interface Loaded {
  shelves: readonly Shelf[];
  queries: ReadonlyMap<string, NamedQuery>;
}

let kept: Loaded | undefined;

const loaded = (): Loaded => {
  if (kept === undefined) {
    const shelves = loadShelves();
    const all = shelves.flatMap(({ queries }) => queries);
    kept = { shelves, queries: new Map(all.map((query) => [query.name, query])) };
  }
  return kept;
};

/** Every named query by name; read once, so that a broken one stops the server at start. */
export const namedQueries = (): ReadonlyMap<string, NamedQuery> => loaded().queries;

/** The shelves they stand on, in their places. */
export const queryShelves = (): readonly Shelf[] => loaded().shelves;

export const unknownQuery = (name: string): GraphError =>
  new GraphError("unknown-query", `There is no query named ${name}.`);

const checked = (query: NamedQuery, input: unknown): Params => {
  try {
    return checkParams(query, input);
  } catch (error) {
    if (!(error instanceof ParamsError)) throw error;
    // The cause keeps path and message of each parameter for whoever words the problem.
    throw new GraphError("invalid-request", error.message, { cause: error });
  }
};

/** The words an engine is asked in. */
const textFor = (query: NamedQuery, graph: Pick<Graph, "engine">): string =>
  graph.engine === "embedded" ? (query.embeddedText ?? query.text) : query.text;

/** What an engine is asked by a named query: good to be asked again by hand. @throws GraphError `invalid-request` */
export const givenText = (graph: Graph, query: NamedQuery, input: unknown): Text => ({
  text: textFor(query, graph).trim(),
  params: checked(query, input),
});

/**
 * Runs a named query with parameters from outside, which are checked against its header.
 * @throws GraphError `invalid-request`, or what the engine says
 */
export const runGiven = async (
  graph: Graph,
  query: NamedQuery,
  input: unknown,
  options?: ReadOptions,
): Promise<Answer> =>
  graph.read(textFor(query, graph), checked(query, input), { house: true, ...options });

/** The same by its name. @throws GraphError `unknown-query` too */
export const runNamed = async (
  graph: Graph,
  name: string,
  input: unknown,
  options?: ReadOptions,
): Promise<Answer> => {
  const query = namedQueries().get(name);
  if (query === undefined) throw unknownQuery(name);
  return runGiven(graph, query, input, options);
};

type Rows<Name extends QueryName> = QueryTypes[Name]["row"][];

/** The answer of a query known at writing time; a test runs every query on every engine and checks its rows. */
interface QueryAnswer<Name extends QueryName> extends Omit<Answer, "rows"> {
  rows: Rows<Name>;
}

/** Runs one of the house's queries; tsc knows what it takes and gives. */
export const runQuery = async <Name extends QueryName>(
  graph: Graph,
  name: Name,
  params: QueryTypes[Name]["params"],
  options?: ReadOptions,
): Promise<QueryAnswer<Name>> => {
  const answer = await runNamed(graph, name, params, shortly(options));
  return { ...answer, rows: answer.rows as Value[][] as Rows<Name> };
};
