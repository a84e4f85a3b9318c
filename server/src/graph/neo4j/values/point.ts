import neo4j, { type Point } from "neo4j-driver";

/** A point as Cypher writes it, so that it can be pasted back into a query. */
export function pointText({ srid, x, y, z }: Point): string {
  const depth = z === undefined ? "" : `, z: ${z}`;
  return `point({srid: ${srid}, x: ${x}, y: ${y}${depth}})`;
}

const numberOf = (text: string, name: string): number | undefined => {
  const found = new RegExp(`\\b${name}:\\s*(-?[\\d.]+(?:[eE][+-]?\\d+)?)`, "u").exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** The driver's point of such a text; null when it is not one. */
export function pointValue(text: string): Point<bigint> | null {
  const srid = numberOf(text, "srid");
  const [x, y, z] = ["x", "y", "z"].map((name) => numberOf(text, name));
  if (srid === undefined || x === undefined || y === undefined) return null;
  return new neo4j.types.Point(BigInt(srid), x, y, z);
}
