import { floatText } from "@chengmai/cypher/exact";
import type { Value } from "@chengmai/cypher/values";

/** A string or a number, as they stand in JSON. */
const token = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A number that JavaScript would round, or make an integer of though it has a point, as an exact value. */
function exact(found: string): string {
  if (found.startsWith('"')) return found;
  const value = Number(found);
  if (/^-?\d+$/.test(found))
    return Number.isSafeInteger(value) ? String(BigInt(found)) : written("integer", found);
  if (!Number.isFinite(value)) return written("float", found);
  return Number.isInteger(value) ? written("float", floatText(value)) : found;
}

const written = (kind: string, value: string): string => JSON.stringify({ kind, value });

/** JSON with every number of the kind and the digits that it is written with. Throws a SyntaxError. */
export function parseJson(text: string): Value {
  // Read as it stands first: what is no number in JSON, such as 007, must not become one.
  JSON.parse(text);
  return JSON.parse(text.replaceAll(token, exact)) as Value;
}
