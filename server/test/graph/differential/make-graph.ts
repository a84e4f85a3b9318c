import type { Random } from "../../../scripts/fuzz/random.ts";

const labels = ["A", "B", "C"] as const;
const types = ["T", "U", "V"] as const;

/** Statements that make a small random graph; every node also has the label `mark`. */
export function makeGraph({ below, chance, pick }: Random, mark: string): string[] {
  const count = 4 + below(5);
  const nodes = Array.from({ length: count }, (_, at) => {
    const more = chance(0.3) ? `:${pick(labels)}` : "";
    const fields = [`id: 'n${at}'`];
    if (chance(0.8)) fields.push(`n: ${below(6)}`);
    if (chance(0.7)) fields.push(`s: '${pick(["alpha", "Beta", "苏州", "gamma"])}'`);
    if (chance(0.5)) fields.push(`b: ${chance(0.5)}`);
    if (chance(0.4)) fields.push(`l: [${below(4)}, ${below(4)}]`);
    return `(n${at}:${mark}:${pick(labels)}${more} {${fields.join(", ")}})`;
  });
  const links = Array.from({ length: count + below(8) }, (_, at) => {
    const weight = chance(0.7) ? `, w: ${below(5)}` : "";
    return `(n${below(count)})-[:${pick(types)} {id: 'r${at}'${weight}}]->(n${below(count)})`;
  });
  return [`CREATE ${[...nodes, ...links].join(", ")}`];
}
