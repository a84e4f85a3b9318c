import type { Relationship } from "@chengmai/cypher";
import type { Numbered } from "./numbered.ts";

const far = 1_000_000;
const none = -1;

/** Best trees for one set of terminals, rooted at each node: their size, and how each came to be. */
interface Row {
  size: Int32Array;
  /** The node it was moved from; or none. */
  from: Int32Array;
  /** The part of the set it was joined of, with the rest of it; or 0. */
  part: Int32Array;
}

const blankRow = (nodes: number): Row => ({
  size: new Int32Array(nodes).fill(far),
  from: new Int32Array(nodes).fill(none),
  part: new Int32Array(nodes),
});

/** Moves every root one relationship on as long as that is shorter: smallest first, so that each is moved once. */
function spread({ size, from }: Row, { near, ids }: Numbered): void {
  const buckets: number[][] = [];
  size.forEach((own, node) => {
    if (own < far) (buckets[own] ??= []).push(node);
  });
  for (let own = 0; own < buckets.length && own <= ids.length; own += 1)
    for (const node of buckets[own] ?? []) {
      if (size[node] !== own) continue;
      for (const step of near[node] ?? []) {
        if ((size[step.node] ?? far) <= own + 1) continue;
        size[step.node] = own + 1;
        from[step.node] = node;
        (buckets[own + 1] ??= []).push(step.node);
      }
    }
}

/** Joins two trees at the same root wherever that makes a smaller one for the whole set. */
function join(set: number, rows: ReadonlyMap<number, Row>, row: Row): void {
  for (let part = (set - 1) & set; part > set >> 1; part = (part - 1) & set) {
    const [one, other] = [rows.get(part), rows.get(set ^ part)];
    if (one === undefined || other === undefined) continue;
    one.size.forEach((size, node) => {
      const joined = size + (other.size[node] ?? far);
      if (joined >= (row.size[node] ?? far)) return;
      row.size[node] = joined;
      row.part[node] = part;
    });
  }
}

function unfold(set: number, root: number, rows: ReadonlyMap<number, Row>, graph: Numbered) {
  const tree = new Map<string, Relationship>();
  const open = [{ set, node: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const row = rows.get(next.set);
    const from = row?.from[next.node] ?? none;
    const part = row?.part[next.node] ?? 0;
    if (from !== none) {
      const step = graph.near[from]?.find(({ node }) => node === next?.node);
      if (step !== undefined) tree.set(step.relationship.id, step.relationship);
      open.push({ set: next.set, node: from });
    } else if (part !== 0)
      open.push({ set: part, node: next.node }, { set: next.set ^ part, node: next.node });
  }
  return [...tree.values()];
}

/** Whether the smallest tree can be found in reasonable time: it takes 3^terminals for each node. */
export const isFew = (terminals: number, nodes: number): boolean =>
  terminals <= 10 && 3 ** terminals * nodes <= 40_000_000;

/** The smallest tree that joins all terminals (Dreyfus and Wagner, 1971); null where they are in several parts. */
export function smallestTree(terminals: readonly number[], graph: Numbered): Relationship[] | null {
  const [root = 0, ...others] = terminals;
  const whole = (1 << others.length) - 1;
  const rows = new Map<number, Row>();
  for (let set = 1; set <= whole; set += 1) {
    const row = blankRow(graph.ids.length);
    const single = others.findIndex((_, at) => set === 1 << at);
    const terminal = others[single];
    if (terminal === undefined) join(set, rows, row);
    else row.size[terminal] = 0;
    // A root that was joined is not moved to itself.
    row.from.fill(none);
    spread(row, graph);
    rows.set(set, row);
  }
  return (rows.get(whole)?.size[root] ?? far) >= far ? null : unfold(whole, root, rows, graph);
}
