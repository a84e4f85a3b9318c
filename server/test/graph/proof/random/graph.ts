import type { Random } from "../../../../scripts/fuzz/random.ts";

const texts = ["'alpha'", "'Beta'", "'苏州'", "''", "'12'", "'a b'"];

/** A statement that makes a small random graph; every node also has the label `mark`. */
export function makeSmallGraph({ below, chance, pick }: Random, mark: string): string {
  const count = 4 + below(4);
  const nodes = Array.from({ length: count }, (_, at) => {
    const fields = [`id: 'n${at}', g: '${mark}'`];
    if (chance(0.8)) fields.push(`i: ${below(7) - 2}`);
    if (chance(0.7)) fields.push(`f: ${pick(["0.5", "2.0", "-1.25", "3.0", "10.0"])}`);
    if (chance(0.7)) fields.push(`s: ${pick(texts)}`);
    if (chance(0.6)) fields.push(`b: ${chance(0.5)}`);
    if (chance(0.5)) fields.push(`l: [${below(4)}, ${below(4)}]`);
    if (chance(0.4)) fields.push(`t: [${pick(texts)}, ${pick(texts)}]`);
    const more = chance(0.3) ? `:${pick(["A", "B", "C"])}` : "";
    return `(n${at}:${mark}:${pick(["A", "B", "C"])}${more} {${fields.join(", ")}})`;
  });
  const links = Array.from({ length: count + below(6) }, (_, at) => {
    const fields = chance(0.7) ? `, w: ${below(5)}` : "";
    const type = pick(["T", "U", "V"]);
    return `(n${below(count)})-[:${type} {id: 'r${at}'${fields}}]->(n${below(count)})`;
  });
  return `CREATE ${[...nodes, ...links].join(", ")}`;
}
