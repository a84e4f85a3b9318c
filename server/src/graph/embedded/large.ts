import type { PropertyShape, Schema } from "../graph.ts";
import type { Ask } from "./schema.ts";
import { quoted } from "./syntax/quoted.ts";

const step = 2 ** 52;
const isLarge = (value: string): string => `(${value} >= ${step} OR ${value} <= -${step})`;

const numbers = /^(?:integer|float)$/;

/** The test that a property of x holds a number past half of 2^53; null where it holds no number at all. */
const testOf = ({ name, types }: PropertyShape): string | null => {
  const value = `x.${quoted(name)}`;
  if (types.some((type) => numbers.test(type))) return isLarge(value);
  const isList = types.some((type) => type.endsWith("[]") && numbers.test(type.slice(0, -2)));
  return isList ? `any(i IN ${value} WHERE ${isLarge("i")})` : null;
};

/** Names of the properties that hold numbers past which not every integer has a double, over all elements. */
export async function readLarge(ask: Ask, schema: Schema): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const places = [
    ...schema.labels.map(({ label, properties }) => ({
      pattern: `(x:${quoted(label)})`,
      properties,
    })),
    ...schema.types.map(({ type, properties }) => ({
      pattern: `()-[x:${quoted(type)}]->()`,
      properties,
    })),
  ];
  const holds = async (pattern: string, tests: readonly string[]): Promise<boolean> =>
    (await ask(`MATCH ${pattern} WHERE ${tests.join(" OR ")} RETURN 1 LIMIT 1`)).length > 0;
  for (const { pattern, properties } of places) {
    const tests = properties.flatMap((one) => {
      const test = testOf(one);
      return test === null || found.has(one.name) ? [] : [{ name: one.name, test }];
    });
    // Nearly always there is none, which one question tells.
    if (
      tests.length === 0 ||
      !(await holds(
        pattern,
        tests.map(({ test }) => test),
      ))
    )
      continue;
    for (const { name, test } of tests) if (await holds(pattern, [test])) found.add(name);
  }
  return found;
}
