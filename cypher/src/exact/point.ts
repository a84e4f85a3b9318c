import { floatText, readFloat } from "./numbers.ts";
import { misread, type Reading } from "./reading.ts";

/** A point by its reference system's number; `z` where that has three coordinates. */
export interface PointParts {
  srid: number;
  x: number;
  y: number;
  z: number | undefined;
}

/** The reference systems of Neo4j: WGS 84 in degrees, and Cartesian. */
const systems: ReadonlyMap<number, { depth: boolean; degrees: boolean }> = new Map([
  [4326, { depth: false, degrees: true }],
  [4979, { depth: true, degrees: true }],
  [7203, { depth: false, degrees: false }],
  [9157, { depth: true, degrees: false }],
]);

const number = String.raw`([-+.\deE]+)`;
const text = new RegExp(
  String.raw`^point\(\{\s*srid:\s*(\d{1,5}),\s*x:\s*${number},\s*y:\s*${number}(?:,\s*z:\s*${number})?\s*\}\)$`,
);

const example = `"point({srid: 4326, x: 120.6, y: 31.3})"`;

/** A point as Cypher writes it; degrees that Neo4j would turn into others are refused. */
export function readPoint(given: string): Reading<PointParts> {
  const [found, srid, ...texts] = text.exec(given) ?? [];
  const read = texts.flatMap((each) => (each === undefined ? [] : [readFloat(each)]));
  const numbers = read.flatMap((each) => ("value" in each ? [each.value] : []));
  const [x, y, z] = numbers;
  if (found === undefined || x === undefined || y === undefined || numbers.length < read.length)
    return misread(given, "is no point", example);
  const system = systems.get(Number(srid));
  if (system === undefined)
    return misread(given, "has no srid that Neo4j knows", `4326, 4979, 7203 or 9157, ${example}`);
  if (system.depth !== (z !== undefined))
    return misread(
      given,
      `has ${numbers.length} coordinates`,
      `${system.depth ? 3 : 2} for ${srid}`,
    );
  if (system.degrees && (Math.abs(x) > 180 || Math.abs(y) > 90))
    return misread(given, "is beyond 180 or 90 degrees", example);
  return { value: { srid: Number(srid), x, y, z } };
}

/** The coordinates are floats, also where they are whole. */
export function pointText({ srid, x, y, z }: PointParts): string {
  const depth = z === undefined ? "" : `, z: ${floatText(z)}`;
  return `point({srid: ${srid}, x: ${floatText(x)}, y: ${floatText(y)}${depth}})`;
}
