import { quoted } from "@chengmai/cypher/text";
import type { PropertyShape } from "../../graph.ts";
import { byName } from "../../in-order.ts";
import type { Ask } from "../ask.ts";
import type { Counted } from "./counts.ts";

const scalars: Partial<Record<string, string>> = {
  "ZONED DATETIME": "datetime",
  "LOCAL DATETIME": "localdatetime",
  "ZONED TIME": "time",
  "LOCAL TIME": "localtime",
};

/** `LIST<STRING NOT NULL> NOT NULL` → `string[]`, in the words of the wire. */
function typeName(valueType: string): string {
  const inner = /^LIST<(?<of>.*)>/u.exec(valueType)?.groups?.["of"];
  if (inner !== undefined) return inner === "NOTHING" ? "any[]" : `${typeName(inner)}[]`;
  const bare = valueType.replace(/ NOT NULL$/u, "");
  return scalars[bare] ?? bare.toLowerCase();
}

const together = 20;

const sorted = (known: Map<string, PropertyShape>): PropertyShape[] =>
  [...known.values()].toSorted(byName);

/** The properties of each label or type, read from at most `sample` elements of each. */
export async function readShapes(
  ask: Ask,
  of: readonly Counted[],
  kind: "node" | "relationship",
  sample: number,
): Promise<Map<string, PropertyShape[]>> {
  const shapes = new Map<string, Map<string, PropertyShape>>(
    of.map(({ name }) => [name, new Map()]),
  );
  const branch = ({ name }: Counted, index: number): string => {
    const pattern = kind === "node" ? `(e:${quoted(name)})` : `()-[e:${quoted(name)}]->()`;
    return `MATCH ${pattern} WITH e LIMIT ${sample} UNWIND keys(e) AS key
RETURN ${index} AS index, key, valueType(e[key]) AS type, count(*) AS count`;
  };
  for (let start = 0; start < of.length; start += together) {
    const some = of.slice(start, start + together);
    for (const [index, key, type, count] of await ask(some.map(branch).join("\nUNION ALL\n"))) {
      const element = some[Number(index)];
      const known = shapes.get(element?.name ?? "");
      if (element === undefined || known === undefined) continue;
      const name = String(key);
      const shape = known.get(name) ?? { name, types: [], share: 0 };
      shape.types = [...new Set([...shape.types, typeName(String(type))])].toSorted();
      shape.share += Number(count) / Math.min(element.count, sample);
      known.set(name, shape);
    }
  }
  return new Map([...shapes].map(([name, known]) => [name, sorted(known)]));
}
