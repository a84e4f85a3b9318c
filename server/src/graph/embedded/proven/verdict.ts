import type { Form, Operand } from "./uses/operand.ts";
import { seenOf } from "./table.ts";
import type { Use } from "./uses/use.ts";

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

const letterOf = (key: string, kinds: readonly string[], form: Form, isSure: boolean): string => {
  const maybe = !isSure && (form === "variable" || form === "property") && kinds.includes("null");
  const letters = (maybe ? perhapsNull : instead[form]).map((one) => seenOf(key, kinds, one));
  return letters.find((letter) => letter !== ".") ?? ".";
};

function* crossed(operands: readonly Operand[], at = 0): Generator<string[]> {
  const operand = operands[at];
  if (operand === undefined) yield [];
  else
    for (const rest of crossed(operands, at + 1))
      for (const kind of operand.kinds) yield [kind, ...rest];
}

/** Refused, noticed or answered alike: all of which is right, or says what it is. */
const good = /[=~x?i-]/;

/** A use, whatever it stands for in a query. */
export const spelled = ({ key, operands }: Pick<Use, "key" | "operands">): string =>
  `${key} ${operands.map(({ kinds, form }) => `${form} ${kinds.join(" ")}`).join(", ")}`;

const known = new Map<string, Verdict>();
const mostKnown = 20_000;

/** Looks a use up with every kind that its operands may have; once, for a table does not change. */
export function verdictOf(use: Pick<Use, "key" | "operands">): Verdict {
  const name = spelled(use);
  const verdict = known.get(name) ?? lookedUp(use);
  if (known.size < mostKnown) known.set(name, verdict);
  return verdict;
}

function lookedUp({ key, operands }: Pick<Use, "key" | "operands">): Verdict {
  const forms = [...new Set(operands.map(({ form }) => form))];
  const letters = new Set<string>();
  // Enough is known by the first that is bad, where others are right or nothing is sure.
  const isDoubtful = (): boolean => {
    const bad = [...letters].filter((letter) => !good.test(letter));
    return (
      bad.length > 0 &&
      (bad.length < letters.size ||
        bad.includes(".") ||
        bad.includes("m") ||
        forms.includes("unknown"))
    );
  };
  if (operands.length === 0) return "unproven";
  const isSure = operands.every(({ kinds }) => kinds.length === 1);
  for (const kinds of crossed(operands))
    for (const form of forms) {
      letters.add(letterOf(key, kinds, form, isSure));
      if (isDoubtful()) return "unproven";
    }
  if ([...letters].every((letter) => good.test(letter))) return "proven";
  return letters.size === 1 && letters.has("!") ? "wrong for all" : "wrong here";
}
