import { quoted } from "@chengmai/cypher/text";
import type { Schema } from "../../graph.ts";
import type { Ask } from "../ask.ts";
import type { Counted } from "./counts.ts";

const together = 20;
const atMost = 1000;

/** Which labels each type joins; beyond `sample` relationships of a type, counts are scaled up from it. */
export async function readLinks(
  ask: Ask,
  types: readonly Counted[],
  sample: number,
): Promise<Schema["links"]> {
  const links: Schema["links"] = [];
  const branch = ({ name }: Counted, index: number): string =>
    `MATCH (a)-[r:${quoted(name)}]->(b) WITH a, b LIMIT ${sample}
UNWIND labels(a) AS from UNWIND labels(b) AS to
RETURN ${index} AS index, from, to, count(*) AS count`;
  for (let start = 0; start < types.length; start += together) {
    const some = types.slice(start, start + together);
    for (const [index, from, to, count] of await ask(some.map(branch).join("\nUNION ALL\n"))) {
      const type = some[Number(index)];
      if (type === undefined) continue;
      const scale = Math.max(1, type.count / sample);
      const whole = Math.round(Number(count) * scale);
      links.push({ from: String(from), type: type.name, to: String(to), count: whole });
    }
  }
  return links.toSorted((a, b) => b.count - a.count).slice(0, atMost);
}
