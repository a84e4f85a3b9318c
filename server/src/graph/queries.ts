import {
  checkParams,
  type NamedQuery,
  ParamsError,
  type QueryName,
  type QueryTypes,
  type Value,
} from "@chengmai/cypher";
import { loadQueries } from "@chengmai/cypher/load";
import { GraphError } from "./graph-error.ts";
import type { Answer, Graph, Params, ReadOptions } from "./graph.ts";
import { shortly } from "./shortly.ts";

let loaded: ReadonlyMap<string, NamedQuery> | undefined;

/** Every named query by name; read once, so that a broken one stops the server at start. */
export const namedQueries = (): ReadonlyMap<string, NamedQuery> => {
  loaded ??= new Map(loadQueries().map((query) => [query.name, query]));
  return loaded;
};

/** @throws GraphError `unknown-query` */
export const namedQuery = (name: string): NamedQuery => {
  const query = namedQueries().get(name);
  if (query === undefined)
    throw new GraphError("unknown-query", `There is no query named ${name}.`);
  return query;
};

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

/**
 * Runs a named query whose name came from outside; its parameters are checked against its header.
 * @throws GraphError `unknown-query`, `invalid-request`, or what the engine says
 */
export const runNamed = async (
  graph: Graph,
  name: string,
  input: unknown,
  options?: ReadOptions,
): Promise<Answer> => {
  const query = namedQuery(name);
  return graph.read(textFor(query, graph), checked(query, input), { house: true, ...options });
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
