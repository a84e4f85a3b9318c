import type { Form } from "./operand.ts";
import { kindNames } from "./kinds.ts";
import { lines as packed, patterns } from "./table.gen.ts";

/** The forms in which operands were tried, in the order of the table's letters. */
export const forms = ["literal", "variable", "property", "parameter", "unknown"] as const;
const names: readonly string[] = kindNames;
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

const placeOf = (kinds: readonly string[]): number =>
  kinds.reduce((sum, kind) => sum * names.length + names.indexOf(kind), 0);

/** What was seen of a construct with operands of these kinds in that form; a dot where nothing was. */
export function seenOf(key: string, kinds: readonly string[], form: Form): string {
  if (kinds.some((kind) => !names.includes(kind))) return ".";
  return linesOf(key)[placeOf(kinds)]?.[forms.indexOf(form)] ?? ".";
}
