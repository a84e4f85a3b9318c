import { constructs } from "./construct.ts";
import { forms } from "./forms.ts";
import { kindNames } from "./kinds.ts";
import { isSaid, type Outcome } from "./outcome.ts";
import type { Line } from "./table.ts";

const lettersOf = ({ seen }: Line): string => forms.map((form) => seen[form] ?? ".").join("");
const nothing = ".....";

const combinations = (count: number): string[] =>
  count === 0
    ? [""]
    : combinations(count - 1).flatMap((rest) =>
        kindNames.map((kind) => (rest === "" ? kind : `${rest} ${kind}`)),
      );

const runsOf = (places: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last[0] === place) last[1] += 1;
    else runs.push([place, 1]);
  }
  return runs.map(([place, times]) => (times === 1 ? `${place}` : `${place}*${times}`)).join(" ");
};

const groupedByKey = (lines: readonly Line[]): Map<string, Line[]> => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(line.key, [...(groups.get(line.key) ?? []), line]);
  return groups;
};

/** The table as the product carries it: letters by number, and equal lines that follow on one another counted. */
export function packedText(lines: readonly Line[]): string {
  const patterns = [...new Set([nothing, ...lines.map(lettersOf).toSorted()])];
  const byKey = groupedByKey(lines);
  const packed = [...byKey]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => {
      const letters = new Map(of.map((line) => [line.kinds.join(" "), lettersOf(line)]));
      const places = combinations(of[0]?.kinds.length ?? 0).map((kinds) =>
        patterns.indexOf(letters.get(kinds) ?? nothing),
      );
      return `  ${JSON.stringify(key)}: ${JSON.stringify(runsOf(places))},`;
    });
  return `// Written by \`npm run constructs -- --write\` from what both engines answered: do not edit.
export const kinds: readonly string[] = ${JSON.stringify(kindNames)};
export const patterns: readonly string[] = ${JSON.stringify(patterns)};
export const lines: Readonly<Record<string, string>> = {
${packed.join("\n")}
};
`;
}

/** The pairs that the product carries, with the kinds of the inner one's operands: those that were not answered alike. */
export function carriedPairs(pairs: readonly (readonly [name: string, seen: Outcome])[]): string {
  const usual = new Map(constructs().map((construct) => [construct.key, construct.usual]));
  const odd = pairs
    .filter(([, seen]) => !isSaid(seen))
    .map(([name]) => [name.replaceAll("\t", " "), usual.get(name.split("\t")[2] ?? "") ?? []]);
  const lines = odd.map((pair) => `  ${JSON.stringify(pair)},\n`).toSorted();
  return `// Written by \`npm run pairs\` from what both engines answered: do not edit.
export const oddPairs: readonly (readonly [pair: string, kinds: readonly string[]])[] = [
${lines.join("")}];
`;
}
