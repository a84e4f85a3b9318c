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

interface Gathered {
  pair: Told;
  first: Way;
  /** What was met of it, once there is a second way: most pairs have one, and go without. */
  met: { ways: Set<string>; claims: Set<string>; relationships: Set<string> } | null;
}

const nameOf = ({ relationships }: Way): string => relationships.join("\n");

const begun = (way: Way): Gathered => {
  const { row, column, relationships, claims, inherited } = way;
  const pair: Told = {
    row,
    column,
    count: 1,
    claims: [...new Set(claims)],
    strength: inherited ? "inherited" : "stated",
    relationships: [...new Set(relationships)].slice(0, mostTold),
  };
  return { pair, first: way, met: null };
};

const add = (gathered: Gathered, way: Way): void => {
  const { pair, first } = gathered;
  if (!way.inherited) pair.strength = "stated";
  const met = (gathered.met ??= {
    ways: new Set([nameOf(first)]),
    claims: new Set(pair.claims),
    relationships: new Set(pair.relationships),
  });
  const name = nameOf(way);
  if (met.ways.has(name)) return;
  met.ways.add(name);
  pair.count += 1;
  for (const each of way.relationships)
    if (met.relationships.size < mostTold && !met.relationships.has(each)) {
      met.relationships.add(each);
      pair.relationships.push(each);
    }
  for (const claim of way.claims) {
    if (!met.claims.has(claim)) pair.claims.push(claim);
    met.claims.add(claim);
  }
};

/** Gathers ways by their pairs: each way counts once, however often it is told. */
export const gathering = () => {
  const all: Told[] = [];
  const rows = new Map<string, Map<string, Gathered>>();
  const note = (way: Way): void => {
    let columns = rows.get(way.row);
    if (columns === undefined) rows.set(way.row, (columns = new Map()));
    const known = columns.get(way.column);
    if (known !== undefined) return add(known, way);
    const gathered = begun(way);
    columns.set(way.column, gathered);
    all.push(gathered.pair);
  };
  const told = async (): Promise<Told[]> => {
    await forMany(all, ({ claims }) => {
      claims.sort();
    });
    return all;
  };
  return { note, told };
};
