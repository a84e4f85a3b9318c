// oxlint-disable no-underscore-dangle -- the engine names its fields so
import type grafeo from "@grafeo-db/js";
import type { Value } from "@chengmai/cypher";
import { any, type Type } from "../types/type.ts";
import { toWire, type Sources } from "../values/to-wire.ts";
import { showConstraints, uniqueKeys } from "../values/unique-keys.ts";

/** What the conversion of rows asks of an open database. */
export const sourcesOf = async (db: grafeo.GrafeoDB): Promise<Sources> => ({
  keys: uniqueKeys((await db.executeCypher(showConstraints)).rows()),
  node: (id) => {
    const node = db.getNode(id);
    return node && { ...node.properties(), _id: id, _labels: node.labels };
  },
  relationship: (id) => {
    const edge = db.getEdge(id);
    if (!edge) return null;
    const { sourceId: _source, targetId: _target, edgeType: _type } = edge;
    return { ...edge.properties(), _id: id, _source, _target, _type };
  },
});

/** Some rows of an answer as the wire carries them. */
export const rowsOf = (
  result: Pick<grafeo.QueryResult, "columns" | "get">,
  [from, until]: readonly [number, number],
  types: readonly Type[],
  sources: Sources,
): Value[][] => {
  const { columns } = result;
  const rows: Value[][] = [];
  for (let index = from; index < until; index += 1) {
    const row = result.get(index);
    rows.push(columns.map((column, place) => toWire(row[column], types[place] ?? any, sources)));
  }
  return rows;
};
