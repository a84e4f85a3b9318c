import type { Value } from "@chengmai/cypher/values";

const whole = /^-?\d+$/;

// `context.source` is newer than the library's types; where it is missing, large numbers are rounded as ever.
const exactly = (_: string, value: unknown, context?: { source?: string }): unknown =>
  typeof value === "number" && !Number.isSafeInteger(value) && whole.test(context?.source ?? "")
    ? { kind: "integer", value: context?.source ?? "" }
    : value;

/** JSON with whole numbers beyond 2^53 kept exact. Throws a SyntaxError. */
export const parseJson = (text: string): Value => JSON.parse(text, exactly) as Value;
