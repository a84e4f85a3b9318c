import { mostTold, type Told } from "./lens.ts";

/** One way in which a row has a column; its relationships in the order of the way tell it from others. */
interface Way {
  row: string;
  column: string;
  relationships: readonly string[];
  claims: readonly string[];
  inherited: boolean;
}

interface Pair {
  row: string;
  column: string;
  ways: Set<string>;
  relationships: Set<string>;
  claims: Set<string>;
  stated: boolean;
}

/** Gathers ways by their pairs: each way counts once, however often it is told. */
export const gathering = () => {
  const pairs = new Map<string, Pair>();
  const note = ({ row, column, relationships, claims, inherited }: Way): void => {
    const at = `${row}\n${column}`;
    const pair: Pair = pairs.get(at) ?? {
      row,
      column,
      ways: new Set(),
      relationships: new Set(),
      claims: new Set(),
      stated: false,
    };
    pairs.set(at, pair);
    pair.ways.add(relationships.join("\n"));
    for (const each of relationships)
      if (pair.relationships.size < mostTold) pair.relationships.add(each);
    for (const claim of claims) pair.claims.add(claim);
    pair.stated ||= !inherited;
  };
  const told = (): Told[] =>
    [...pairs.values()].map(({ row, column, ways, relationships, claims, stated }) => ({
      row,
      column,
      count: ways.size,
      claims: [...claims].toSorted(),
      strength: stated ? "stated" : "inherited",
      relationships: [...relationships],
    }));
  return { note, told };
};
