import type { Value } from "@chengmai/cypher/values";

/** A string or a number, as they stand in JSON. */
const token = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const exact = (found: string): string =>
  /^-?\d+$/.test(found) && !Number.isSafeInteger(Number(found))
    ? JSON.stringify({ kind: "integer", value: found })
    : found;

/** JSON with whole numbers beyond 2^53 kept exact. Throws a SyntaxError. */
export const parseJson = (text: string): Value =>
  JSON.parse(text.replaceAll(token, exact)) as Value;
