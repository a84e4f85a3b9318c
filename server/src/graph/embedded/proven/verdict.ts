import type { Form, Operand } from "./operand.ts";
import { seenOf } from "./table.ts";
import type { Use } from "./use.ts";

/** What is known of a use: proven or said elsewhere; refused by Neo4j; never right here; or not proven. */
export type Verdict = "proven" | "wrong for all" | "wrong here" | "unproven";

/** Where a value of known kind may yet be null, Neo4j cannot know either. */
const instead: Readonly<Record<Form, readonly Form[]>> = {
  literal: ["literal", "variable"],
  variable: ["variable", "unknown", "property"],
  property: ["property", "variable", "unknown"],
  parameter: ["parameter", "variable"],
  unknown: ["unknown", "variable"],
};
const perhapsNull: readonly Form[] = ["property", "unknown", "variable"];

const letterOf = (key: string, kinds: readonly string[], form: Form): string => {
  const maybe = (form === "variable" || form === "property") && kinds.includes("null");
  const letters = (maybe ? perhapsNull : instead[form]).map((one) => seenOf(key, kinds, one));
  return letters.find((letter) => letter !== ".") ?? ".";
};

const crossed = (operands: readonly Operand[]): string[][] =>
  operands.reduce<string[][]>(
    (rows, { kinds }) => rows.flatMap((row) => kinds.map((kind) => [...row, kind])),
    [[]],
  );

/** Refused, noticed or answered alike: all of which is right, or says what it is. */
const good = /[=~x?i-]/;

/** Looks a use up with every kind that its operands may have. */
export function verdictOf({ key, operands }: Use): Verdict {
  const forms = [...new Set(operands.map(({ form }) => form))];
  const combinations = crossed(operands);
  const letters = combinations.flatMap((kinds) => forms.map((form) => letterOf(key, kinds, form)));
  if (operands.length > 0 && letters.every((letter) => good.test(letter))) return "proven";
  if (forms.includes("unknown") || letters.some((letter) => letter === "." || good.test(letter)))
    return "unproven";
  if (operands.length === 0) return "unproven";
  return letters.every((letter) => letter === "!") ? "wrong for all" : "wrong here";
}
