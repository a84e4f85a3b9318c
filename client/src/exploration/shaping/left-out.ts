import type { Node, Relationship } from "@chengmai/cypher/values";
import { tieOf, type Graph, type Made, type Shaped, type Way } from "./graph.ts";
import { mostJoined, pairOf } from "./shape.ts";

type Ends = ReadonlyMap<string, readonly Relationship[]>;

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Relationships by their ends, those alone that touch what is left out; in an order that no engine's answer decides. */
function endsOf({ relationships, keys }: Graph, out: ReadonlySet<string>): Ends {
  const ends = new Map<string, Relationship[]>();
  const told = ({ type, from, to }: Relationship) => `${type} ${keys.get(from)} ${keys.get(to)}`;
  const note = (end: string, each: Relationship) => {
    const known = ends.get(end);
    if (known === undefined) ends.set(end, [each]);
    else known.push(each);
  };
  const touching = [...relationships.values()].filter(
    ({ from, to }) => out.has(from) || out.has(to),
  );
  for (const each of touching.toSorted((a, b) => byWords(told(a), told(b)))) {
    note(each.from, each);
    if (each.to !== each.from) note(each.to, each);
  }
  return ends;
}

const otherEnd = ({ from, to }: Relationship, id: string): string => (from === id ? to : from);

/** Nodes that are left out and joined to each other, as one; and what lies around them. */
function around(start: string, out: ReadonlySet<string>, ends: Ends) {
  const part = new Set([start]);
  const near = new Set<string>();
  for (const id of part)
    for (const each of ends.get(id) ?? []) {
      const other = otherEnd(each, id);
      if (out.has(other)) part.add(other);
      else near.add(other);
    }
  return { part, near: [...near] };
}

/** The shortest way from one node through a part to each of the others. */
function waysFrom(from: string, part: ReadonlySet<string>, ends: Ends, { nodes }: Graph) {
  const ways = new Map<string, Way>();
  const begin = nodes.get(from);
  if (begin === undefined) return ways;
  const met = new Set([from]);
  const open: { at: string; way: Way }[] = [
    { at: from, way: { nodes: [begin], relationships: [] } },
  ];
  for (const { at, way } of open)
    for (const each of ends.get(at) ?? []) {
      const next = otherEnd(each, at);
      const node = nodes.get(next);
      // From one node straight to another leads no way through what is left out.
      if (met.has(next) || node === undefined || (at === from && !part.has(next))) continue;
      met.add(next);
      const on = { nodes: [...way.nodes, node], relationships: [...way.relationships, each] };
      if (part.has(next)) open.push({ at: next, way: on });
      else ways.set(next, on);
    }
  return ways;
}

/** Whether a way runs along all its relationships, against them all, or neither. */
function runs({ nodes, relationships }: Way): "forth" | "back" | "neither" {
  const along = relationships.map(({ from }, at) => from === nodes[at]?.id);
  if (along.every(Boolean)) return "forth";
  return along.some(Boolean) ? "neither" : "back";
}

interface Joined {
  from: string;
  to: string;
  ways: Way[];
}

const turned = ({ nodes, relationships }: Way): Way => ({
  nodes: nodes.toReversed(),
  relationships: relationships.toReversed(),
});

function joinedBy(graph: Graph, out: ReadonlySet<string>) {
  const ends = endsOf(graph, out);
  const done = new Set<string>();
  const gone = new Set<string>();
  const joined = new Map<string, Joined>();
  for (const id of out) {
    if (done.has(id)) continue;
    const { part, near } = around(id, out, ends);
    for (const each of part) done.add(each);
    if (near.length > mostJoined) continue;
    near.sort((a, b) => byWords(graph.keys.get(a) ?? "", graph.keys.get(b) ?? ""));
    for (const each of part) gone.add(each);
    for (const [at, from] of near.entries()) {
      const later = new Set(near.slice(at + 1));
      for (const [to, way] of waysFrom(from, part, ends, graph)) {
        if (!later.has(to)) continue;
        const pair = pairOf(graph.keys.get(from) ?? "", graph.keys.get(to) ?? "");
        const known = joined.get(pair);
        if (known === undefined) joined.set(pair, { from, to, ways: [way] });
        else known.ways.push(known.from === from ? way : turned(way));
      }
    }
  }
  return { gone, joined };
}

const typesOf = ({ relationships }: Way): string =>
  relationships.map(({ type }) => type).join(" · ");

/** Without some nodes, their neighbours joined by what stands for the ways through them. */
export function leftOut({ graph, made: before }: Shaped, keys: ReadonlySet<string>): Shaped {
  const out = new Set([...keys].flatMap((key) => graph.ids.get(key) ?? []));
  const own = new Set([...out].filter((id) => graph.nodes.has(id)));
  if (own.size === 0) return { graph, made: before };
  const { gone, joined } = joinedBy(graph, own);
  const made = new Map<string, Made>(before);
  const relationships = new Map(
    [...graph.relationships].filter(([, { from, to }]) => !gone.has(from) && !gone.has(to)),
  );
  for (const [pair, { from, to, ways }] of joined) {
    const id = `~through ${pair}`;
    const [way] = ways;
    if (way === undefined) continue;
    const ran = new Set(ways.map(runs));
    const [only] = ran;
    const both = ran.size > 1 || only === "neither";
    const [begin, end] = only === "back" && !both ? [to, from] : [from, to];
    const type = typesOf(only === "back" && !both ? turned(way) : way);
    relationships.set(id, tieOf(id, { type, from: begin, to: end }, { count: ways.length }));
    made.set(id, { kind: "through", ways, both });
  }
  const nodes = new Map<string, Node>([...graph.nodes].filter(([id]) => !gone.has(id)));
  return { graph: { ...graph, nodes, relationships }, made };
}
