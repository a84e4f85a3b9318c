import type { Relationship } from "@chengmai/cypher/values";
import { tieOf, type Made, type Shaped } from "./graph.ts";
import { pairOf } from "./shape.ts";

/** The relationships of two nodes with each other as one, but for pairs that are loose. */
export function bundled({ graph, made: before }: Shaped, loose: ReadonlySet<string>): Shaped {
  const pairs = new Map<string, Relationship[]>();
  for (const each of graph.relationships.values()) {
    const pair = pairOf(graph.keys.get(each.from) ?? "", graph.keys.get(each.to) ?? "");
    const known = pairs.get(pair);
    if (known === undefined) pairs.set(pair, [each]);
    else known.push(each);
  }
  const made = new Map<string, Made>(before);
  const relationships = new Map<string, Relationship>();
  for (const [pair, all] of pairs) {
    const [first] = all;
    if (first === undefined) continue;
    if (all.length === 1 || loose.has(pair)) {
      for (const each of all) relationships.set(each.id, each);
      continue;
    }
    const id = `~pair ${pair}`;
    const of = all.flatMap((each) => {
      const own = before.get(each.id);
      return own?.kind === "tie" ? own.of : [each];
    });
    const type = [...new Set(all.map((each) => each.type))].join(" · ");
    relationships.set(id, tieOf(id, { ...first, type }, { count: of.length }));
    const both = all.some(({ from }) => from !== first.from);
    const derived = all.every((each) => {
      const own = before.get(each.id);
      return own !== undefined && (own.kind !== "tie" || own.derived);
    });
    made.set(id, { kind: "tie", of, both, derived });
  }
  return { graph: { ...graph, relationships }, made };
}
