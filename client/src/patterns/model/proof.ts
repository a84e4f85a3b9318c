import {
  fieldOf,
  isValueId,
  type Node,
  type Relationship,
  type Subgraph,
  wordsOf,
} from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import { distinct } from "../../values/distinct.ts";
import type { Asked } from "../../values/result.ts";
import type { Body } from "./lens.ts";

/** What a number, a cell, a link or a sentence says, and the pairs that it rests on. */
export interface Proof {
  title: string;
  rows: readonly Node[];
  columns: readonly Node[];
  /** Known already: an instance, a precedent. */
  subgraph?: Subgraph;
  /** True where there may be more of it than is known. */
  cut?: boolean;
  asked?: readonly Asked[];
}

/** The same, looked up. */
export interface Proven {
  nodes: Node[];
  relationships: Relationship[];
  claims: string[];
  /** How many of the pairs are tied. */
  tied: number;
  asked: Asked[];
}

/** Pairs whose ways are looked for one by one. */
const mostWays = 8;

interface Looked {
  body: Body;
  rows: readonly Node[];
  columns: readonly Node[];
}

/** Ways of a few hops between the pairs that no relationship joins. */
async function waysOf(pairs: readonly (readonly [string, string])[], signal: AbortSignal) {
  const found = await Promise.all(
    pairs
      .slice(0, mostWays)
      .map(([from, to]) => call("paths", { from, to, maxHops: 3, limit: 3 }, signal)),
  );
  return {
    nodes: found.flatMap(({ paths }) => paths.flatMap(({ nodes }) => nodes)),
    relationships: found.flatMap(({ paths }) =>
      paths.flatMap(({ relationships }) => relationships),
    ),
    asked: found.flatMap(({ asked }) => asked),
  };
}

/** No value: those are in no graph. */
export const inGraph = ({ id }: Node): boolean => !isValueId(id);

/** Where a lens leads from some rows to what says one of some values. */
async function sayingOf({ body, rows, columns }: Looked, signal: AbortSignal): Promise<Node[]> {
  const { property, ...nodes } = body;
  if (property === undefined || nodes.path === undefined) return [];
  const wanted = new Set(columns.map((column) => wordsOf(column.properties["name"] ?? null)[0]));
  const ends = await call("matrix", { ...nodes, rowIds: rows.map(({ id }) => id) }, signal);
  return ends.columns.filter(({ properties }) =>
    wordsOf(fieldOf(properties, property) ?? null).some((word) => wanted.has(word)),
  );
}

/** The same where a side is values, which nothing joins in the graph: what says them is joined, where the lens leads to such. */
async function proveValues(looked: Looked, signal: AbortSignal): Promise<Proven> {
  const { body, rows, columns } = looked;
  const ids = { rowIds: rows.map(({ id }) => id), columnIds: columns.map(({ id }) => id) };
  const [{ cells }, ends, { cypher }] = await Promise.all([
    call("matrix", { ...body, ...ids }, signal),
    sayingOf(looked, signal),
    call("lens", body, signal),
  ]);
  const { property: _property, ...nodes } = body;
  const joined = ends.length > 0 ? await prove({ body: nodes, rows, columns: ends }, signal) : null;
  const whole = cypher === null ? [] : [{ ...cypher, database: null }];
  return {
    nodes: joined?.nodes ?? [...rows, ...columns].filter(inGraph),
    relationships: joined?.relationships ?? [],
    claims: [...new Set(cells.flatMap(({ claims }) => claims))],
    tied: cells.length,
    asked: [...(joined?.asked ?? []), ...whole],
  };
}

/** The claims under some pairs by the lens, and the relationships that join them in the graph. Throws as `call` does. */
export async function prove(looked: Looked, signal: AbortSignal): Promise<Proven> {
  const { body, rows, columns } = looked;
  if (![...rows, ...columns].every(inGraph)) return proveValues(looked, signal);
  const [rowIds, columnIds] = [rows.map(({ id }) => id), columns.map(({ id }) => id)];
  const [{ rows: down, columns: across, cells }, among] = await Promise.all([
    call("matrix", { ...body, rowIds, columnIds }, signal),
    call("among", { ids: rowIds, with: columnIds }, signal),
  ]);
  const joined = new Set(among.relationships.flatMap(({ from, to }) => [from + to, to + from]));
  const apart = cells.flatMap(({ row, column }) => {
    const [a, b] = [down[row]?.id ?? "", across[column]?.id ?? ""];
    return joined.has(a + b) ? [] : [[a, b] as const];
  });
  const ways = await waysOf(apart, signal);
  return {
    nodes: distinct([...rows, ...columns, ...ways.nodes]),
    relationships: distinct([...among.relationships, ...ways.relationships]),
    claims: [...new Set(cells.flatMap(({ claims }) => claims))],
    tied: cells.length,
    asked: [...(among.relationships.length > 0 ? among.asked : []), ...ways.asked],
  };
}
