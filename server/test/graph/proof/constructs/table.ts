import { forms, type Form } from "./forms.ts";
import type { Outcome } from "./outcome.ts";

/** A line of the table: what was seen of a construct with operands of these kinds, form by form. */
export interface Line {
  key: string;
  kinds: readonly string[];
  seen: Partial<Record<Form, Outcome>>;
}

const name = ({ key, kinds }: Line): string => `${key}\t${kinds.join(" ")}`;

/** The table as it is kept: sorted, a letter for each form in the order of `forms`, a dot where not tried. */
export const tableText = (lines: readonly Line[]): string =>
  lines
    .map((line) => `${name(line)}\t${forms.map((form) => line.seen[form] ?? ".").join("")}\n`)
    .toSorted()
    .join("");

export const readTable = (text: string): Line[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line): Line => {
      const [key = "", kinds = "", letters = ""] = line.split("\t");
      const pairs = forms.map((form, at) => [form, letters[at] ?? "."] as const);
      return {
        key,
        kinds: kinds.split(" "),
        seen: Object.fromEntries(pairs.filter(([, letter]) => letter !== ".")),
      };
    });
