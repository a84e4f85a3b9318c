import { namingProperty } from "@chengmai/cypher/naming";
import { quoted } from "@chengmai/cypher/text";
import type { PropertyShape } from "../../graph.ts";
import type { Ask } from "../ask.ts";
import type { Counted } from "./counts.ts";

const together = 20;
/** Nodes of a label that are read for it, and letters of a text: more than a name has. */
const sample = 100;
const letters = 100;

const branch = ({ name }: Counted, index: number): string =>
  `MATCH (e:${quoted(name)}) WITH e LIMIT ${sample} UNWIND keys(e) AS key WITH key, e[key] AS value
WHERE valueType(value) STARTS WITH 'STRING' RETURN ${index} AS index, key, left(value, ${letters}) AS value`;

/** By which property the nodes of each label are called, told by some of its nodes; absent where none is a name. */
export async function readCalled(
  ask: Ask,
  of: readonly Counted[],
  shapes: ReadonlyMap<string, readonly PropertyShape[]>,
): Promise<Map<string, string>> {
  const called = new Map<string, string>();
  for (let start = 0; start < of.length; start += together) {
    const some = of.slice(start, start + together);
    const rows = await ask(some.map(branch).join("\nUNION ALL\n"));
    for (const [at, { name }] of some.entries()) {
      const values = rows
        .filter(([index]) => Number(index) === at)
        .map(([, key, value]) => ({ properties: { [String(key)]: String(value) } }));
      const found = namingProperty(shapes.get(name) ?? [], values);
      if (found !== null) called.set(name, found);
    }
  }
  return called;
}
