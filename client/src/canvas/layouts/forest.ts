import type { LayoutTask } from "./layout-task.ts";

/** A node in a forest: how deep it hangs, and where it stands among the leaves. */
interface Hung {
  id: string;
  depth: number;
  /** From 0, in leaves: a node stands in the middle above those that hang from it. */
  across: number;
}

type Ends = Pick<LayoutTask, "nodes" | "edges">;

/** Who is joined to whom, either way. */
export function joinedBy({ nodes, edges }: Ends): Map<string, string[]> {
  const near = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    if (from === to) continue;
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  return near;
}

/** Where a tree of its own begins: what nothing points at comes first, then what is joined most. */
function begins(task: Ends, near: ReadonlyMap<string, readonly string[]>): string[] {
  const pointed = new Set(task.edges.flatMap(({ from, to }) => (from === to ? [] : [to])));
  const rank = (id: string) => (pointed.has(id) ? 0 : 1e9) + (near.get(id)?.length ?? 0);
  return task.nodes.map(({ id }) => id).toSorted((a, b) => rank(b) - rank(a));
}

/** Each node under the one it was first reached from, breadth first. */
function spanned(task: Ends & Pick<LayoutTask, "roots">) {
  const near = joinedBy(task);
  const children = new Map<string, string[]>();
  const depths = new Map<string, number>();
  const order: string[] = [];
  const tops: string[] = [];
  const reach = (start: readonly string[]) => {
    const ring = start.filter((id) => near.has(id) && !depths.has(id));
    for (const id of ring) depths.set(id, 0);
    tops.push(...ring);
    for (let at = 0; at < ring.length; at += 1) {
      const id = ring[at] ?? "";
      order.push(id);
      const found = [...new Set(near.get(id))].filter((other) => !depths.has(other));
      for (const other of found) depths.set(other, (depths.get(id) ?? 0) + 1);
      children.set(id, found);
      ring.push(...found);
    }
  };
  reach(task.roots);
  for (const id of begins(task, near)) reach([id]);
  return { tops, order, depths, children };
}

/** A forest over all nodes: from the roots first, then from wherever the rest begins. */
export function forestOf(task: Ends & Pick<LayoutTask, "roots">): {
  hung: Hung[];
  leaves: number;
  /** How many trees there are. */
  trees: number;
} {
  const { tops, order, depths, children } = spanned(task);
  const across = new Map<string, number>();
  let leaves = 0;
  const waiting = tops.toReversed();
  while (waiting.length > 0) {
    const id = waiting.pop() ?? "";
    const own = children.get(id) ?? [];
    if (own.length === 0) across.set(id, leaves++);
    waiting.push(...own.toReversed());
  }
  for (const id of order.toReversed()) {
    const own = children.get(id) ?? [];
    const [first, last] = [across.get(own[0] ?? ""), across.get(own.at(-1) ?? "")];
    if (first !== undefined && last !== undefined) across.set(id, (first + last) / 2);
  }
  const hung = order.map((id) => ({
    id,
    depth: depths.get(id) ?? 0,
    across: across.get(id) ?? 0,
  }));
  return { hung, leaves, trees: tops.length };
}
