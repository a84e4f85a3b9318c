import { type NamedQuery, needsOfQuery, type QueryParam } from "@chengmai/cypher";
import type { Output } from "../../contract/index.ts";
import { GraphError } from "../graph/graph-error.ts";
import { namedQueries, namedQuery } from "../graph/queries.ts";

type Shown = Output<"queries">[number];

const shownParam = (param: QueryParam): Shown["params"][number] => ({
  name: param.name,
  type: param.type,
  of: param.of,
  oneOf: param.oneOf,
  optional: param.default !== undefined || param.type.endsWith("?"),
  default: param.default,
  label: param.label,
});

/** The queries that users may run; the rest only the server asks. */
export const shelf = (): NamedQuery[] =>
  [...namedQueries().values()].filter(({ view }) => view !== "none");

/** A query as the list shows it. */
export const shown = (query: NamedQuery): Shown[] => {
  const { name, title, about, view, params, returns } = query;
  if (view === "none") return [];
  const needs = needsOfQuery(query);
  return [{ name, title, about, view, params: params.map(shownParam), returns, needs }];
};

/** The query of this name, if it is on the shelf. @throws GraphError `unknown-query` */
export const fromShelf = (name: string): NamedQuery => {
  const query = namedQuery(name);
  if (query.view === "none") {
    throw new GraphError("unknown-query", `There is no query named ${name}.`);
  }
  return query;
};
