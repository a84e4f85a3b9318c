import type { Relationship } from "@chengmai/cypher/values";
import { tieOf, type Graph, type Made, type Shaped } from "./graph.ts";
import { pairOf } from "./shape.ts";

/** The relationships of each two nodes with each other; only what is drawn gets a name, for that takes longest. */
function pairsOf({ relationships }: Graph): Relationship[][] {
  const byEnds = new Map<string, Map<string, Relationship[]>>();
  const pairs: Relationship[][] = [];
  for (const each of relationships.values()) {
    const known = byEnds.get(each.from)?.get(each.to) ?? byEnds.get(each.to)?.get(each.from);
    if (known !== undefined) {
      known.push(each);
      continue;
    }
    const own = [each];
    pairs.push(own);
    const near = byEnds.get(each.from);
    if (near === undefined) byEnds.set(each.from, new Map([[each.to, own]]));
    else near.set(each.to, own);
  }
  return pairs;
}

/** The relationships of two nodes with each other as one, but for pairs that are loose. */
export function bundled({ graph, made: before }: Shaped, loose: ReadonlySet<string>): Shaped {
  const pairs = pairsOf(graph);
  const named = ({ from, to }: Relationship) =>
    pairOf(graph.keys.get(from) ?? "", graph.keys.get(to) ?? "");
  const made = new Map<string, Made>(before);
  const relationships = new Map<string, Relationship>();
  for (const all of pairs) {
    const [first] = all;
    if (first === undefined) continue;
    const pair = all.length === 1 ? "" : named(first);
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
