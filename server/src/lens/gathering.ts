import { forMany } from "../graph/pausing.ts";
import { mostTold, type Told } from "./lens.ts";

/** One way in which a row has a column; its relationships in the order of the way tell it from others. */
interface Way {
  row: string;
  column: string;
  relationships: readonly string[];
  claims: readonly string[];
  inherited: boolean;
}

/** Gathers ways by their pairs: each way counts once, however often it is told. */
export const gathering = () => {
  const pairs = new Map<string, Told>();
  const met = new Set<string>();
  const note = ({ row, column, relationships, claims, inherited }: Way): void => {
    const at = `${row}\n${column}`;
    const way = `${at}\n${relationships.join("\n")}`;
    const known = pairs.get(at);
    const strength = inherited && known?.strength !== "stated" ? "inherited" : "stated";
    const pair: Told = known ?? {
      row,
      column,
      count: 0,
      claims: [],
      strength,
      relationships: [],
    };
    if (known === undefined) pairs.set(at, pair);
    pair.strength = strength;
    if (met.has(way)) return;
    met.add(way);
    pair.count += 1;
    for (const each of relationships)
      if (pair.relationships.length < mostTold && !pair.relationships.includes(each))
        pair.relationships.push(each);
    for (const claim of claims) {
      const told = `${at}\n\n${claim}`;
      if (!met.has(told)) pair.claims.push(claim);
      met.add(told);
    }
  };
  const all = async (): Promise<Told[]> => {
    await forMany(pairs.values(), ({ claims }) => {
      claims.sort();
    });
    return [...pairs.values()];
  };
  return { note, told: all };
};
