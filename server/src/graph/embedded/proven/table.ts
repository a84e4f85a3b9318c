import type { Form } from "./uses/operand.ts";
import { kinds, lines as packed, patterns } from "./table.gen.ts";

/** The forms in which operands were tried, in the order of the table's letters. */
const forms = ["literal", "variable", "property", "parameter", "unknown"] as const;
const opened = new Map<string, readonly string[]>();

/** The lines of a construct, one for each combination of kinds, each a letter for each form. */
const linesOf = (key: string): readonly string[] => {
  const known = opened.get(key);
  if (known !== undefined) return known;
  const runs = packed[key]?.split(" ") ?? [];
  const lines = runs.flatMap((run) => {
    const [pattern = "", times = "1"] = run.split("*");
    return Array.from({ length: Number(times) }, () => patterns[Number(pattern)] ?? "");
  });
  opened.set(key, lines);
  return lines;
};

/** True when the table has the construct. */
export const isKnown = (key: string): boolean => Object.hasOwn(packed, key);

const placeOf = (of: readonly string[]): number =>
  of.reduce((sum, kind) => sum * kinds.length + kinds.indexOf(kind), 0);

/** What was seen of a construct with operands of these kinds in that form; a dot where nothing was. */
export function seenOf(key: string, of: readonly string[], form: Form): string {
  if (of.some((kind) => !kinds.includes(kind))) return ".";
  return linesOf(key)[placeOf(of)]?.[forms.indexOf(form)] ?? ".";
}
