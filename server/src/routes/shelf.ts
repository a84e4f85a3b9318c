import {
  type NamedQuery,
  needsOfQuery,
  type QueryColumn,
  type QueryParam,
  type Shelf,
} from "@chengmai/cypher";
import type { Output } from "../../contract/index.ts";
import { queryShelves, unknownQuery } from "../graph/queries.ts";

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

// No column of a shown query is without words, or its file would have been refused.
const shownColumn = ({ name, type, label }: QueryColumn): Shown["returns"][number] => ({
  name,
  type,
  label: label ?? { zh: name, en: name },
});

/** The queries that users may run, shelf by shelf; the rest only the server asks. */
export const shelf = (shelves: readonly Shelf[] = queryShelves()): NamedQuery[] =>
  shelves.flatMap(({ queries }) => queries.filter(({ view }) => view !== "none"));

const shownQuery = (query: NamedQuery, { title: shelfTitle, builtIn = false }: Shelf): Shown[] => {
  const { name, title, about, view, params } = query;
  if (view === "none") return [];
  const returns = query.returns.map(shownColumn);
  const needs = { ...needsOfQuery(query), builtIn };
  return [
    { name, title, about, view, params: params.map(shownParam), returns, shelf: shelfTitle, needs },
  ];
};

/** The queries as the list shows them. */
export const shownShelves = (shelves: readonly Shelf[]): Shown[] =>
  shelves.flatMap((each) => each.queries.flatMap((query) => shownQuery(query, each)));

/** The query of this name, if it is on the shelf. @throws GraphError `unknown-query` */
export const fromShelf = (shelves: readonly Shelf[], name: string): NamedQuery => {
  const query = shelf(shelves).find((each) => each.name === name);
  if (query === undefined) throw unknownQuery(name);
  return query;
};
