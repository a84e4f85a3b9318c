import { parse } from "../../../../src/graph/embedded/syntax/parse.ts";
import { shapesIn } from "../../../../src/graph/embedded/proven/shapes.ts";
import type { Heard, Worth } from "../heard.ts";

/** A query that was asked of both engines, and what ours is worth. */
export interface Judged {
  text: string;
  worth: Worth;
  heard: Heard;
}

/** The shapes of a query, and whether it was answered alike. */
export interface Seen {
  text: string;
  shapes: ReadonlySet<string>;
  equal: boolean;
}

/** Reads the shapes of what was answered; what was refused or noticed says nothing of a shape. */
export async function seenIn(judged: AsyncIterable<Judged>): Promise<Seen[]> {
  const seen: Seen[] = [];
  for await (const { text, worth } of judged) {
    if (worth !== "equal" && worth !== "silent" && worth !== "blamed") continue;
    const shapes = new Set(shapesIn(await parse(text)).map(({ name }) => name));
    seen.push({ text, shapes, equal: worth === "equal" });
  }
  return seen;
}

/** Of a wrong query most shapes are innocent, so a few may have been beside what is to blame. */
const mostBeside = 0.1;

const counted = (seen: readonly Seen[]): Map<string, { equal: number; all: number }> => {
  const counts = new Map<string, { equal: number; all: number }>();
  for (const { shapes, equal } of seen) {
    for (const name of shapes) {
      const count = counts.get(name) ?? { equal: 0, all: 0 };
      counts.set(name, { equal: count.equal + (equal ? 1 : 0), all: count.all + 1 });
    }
  }
  return counts;
};

const without = (one: Seen, name: string): Seen => ({
  ...one,
  shapes: new Set([...one.shapes].filter((each) => each !== name)),
});

/** The shapes that were answered alike, sorted: the worst is taken out with its queries until none is bad. */
export function provenBy(seen: readonly Seen[]): { proven: string[]; blamed: string[] } {
  const blamed: string[] = [];
  for (let left = [...seen]; ;) {
    const counts = [...counted(left)];
    const shareOf = ([, { equal, all }]: (typeof counts)[number]): number => 1 - equal / all;
    const [worst] = counts.toSorted((a, b) => shareOf(b) - shareOf(a) || b[1].all - a[1].all);
    if (!worst || shareOf(worst) <= mostBeside)
      return { proven: counts.map(([name]) => name).toSorted(), blamed };
    blamed.push(worst[0]);
    left = left
      .filter(({ shapes, equal }) => equal || !shapes.has(worst[0]))
      .map((one) => without(one, worst[0]));
  }
}

export const shapesText = (shapes: readonly string[]): string =>
  `// Written by \`npm run shapes -- --write\` from what both engines answered: do not edit.
export const shapes: readonly string[] = [
${shapes.map((name) => `  ${JSON.stringify(name)},`).join("\n")}
];
`;
