import { readFileSync } from "node:fs";
import { constructs } from "../constructs/construct.ts";
import { ask, forms } from "../constructs/forms.ts";
import { kinds } from "../constructs/kinds.ts";
import { readTable } from "../constructs/table.ts";

const kept = new URL("../constructs/table.tsv", import.meta.url);

/** The constructs with operands of their usual kinds, as far as the table says that they are answered alike. */
export function alikeInTable(): string[] {
  const lines = readTable(readFileSync(kept, "utf8"));
  const seen = new Map(lines.map((line) => [`${line.key} ${line.kinds.join(" ")}`, line.seen]));
  return constructs().flatMap((construct) => {
    const letters = seen.get(`${construct.key} ${construct.usual.join(" ")}`) ?? {};
    const samples = construct.usual.flatMap((kind) => kinds[kind]?.[0] ?? []);
    return forms
      .filter((form) => letters[form] === "=")
      .flatMap((form) => ask(construct, samples, form)?.text ?? []);
  });
}
