import { namePart, unquoted } from "./names.ts";
import { scan } from "./scan.ts";

const leadingName = new RegExp(`^${namePart}+`, "u");

/** The parameters of a text, each once, in their order, by name with the offset of its first `$`. */
export function parametersIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  let after = -1;
  for (const { kind, from, to } of scan(text)) {
    if (kind === "dollar") {
      after = to;
      continue;
    }
    if (after !== from || (kind !== "quoted" && kind !== "run")) continue;
    const spelt = text.slice(from, to);
    const name = kind === "quoted" ? unquoted(spelt) : leadingName.exec(spelt)?.[0];
    if (name !== undefined && !found.has(name)) found.set(name, from - 1);
  }
  return found;
}

/** Their names alone, without `$` and back-quotes. */
export const parametersOf = (text: string): string[] => [...parametersIn(text).keys()];
