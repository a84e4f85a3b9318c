import { member, type World, type WorldTie } from "./world.ts";

/** A step as a lens names it. */
export interface Step {
  type: string;
  direction: "out" | "in" | "both";
  label: string;
}

/** Cells by `row column`, with how many relationships or paths there are. */
export type Cells = Map<string, number>;

/** A world without some of its nodes and ties. */
export const without = ({ nodes, ties, ...world }: World, gone: ReadonlySet<string>): World => {
  const left = nodes.filter(({ at }) => !gone.has(`n${at}`));
  const here = new Set(left.map(({ at }) => at));
  return {
    ...world,
    nodes: left,
    ties: ties.filter(({ at, from, to }) => !gone.has(`r${at}`) && here.has(from) && here.has(to)),
  };
};

const having = ({ nodes }: World, label: string): Set<number> =>
  new Set(nodes.filter(({ labels }) => labels.includes(label)).map(({ at }) => at));

const count = (cells: Cells, row: number, column: number): void => {
  const name = `${row} ${column}`;
  cells.set(name, (cells.get(name) ?? 0) + 1);
};

/** A row has a column where a relationship joins them, either way. */
export const byRelationship = (world: World, via: readonly string[]): Cells => {
  const cells: Cells = new Map();
  const [rows, columns] = [having(world, world.labels.rows), having(world, world.labels.columns)];
  for (const { from, to, type } of world.ties) {
    if (from === to || (via.length > 0 && !via.includes(type))) continue;
    if (rows.has(from) && columns.has(to)) count(cells, from, to);
    if (rows.has(to) && columns.has(from)) count(cells, to, from);
  }
  return cells;
};

/** A row has a column where such a path joins them that has no relationship twice and ends elsewhere. */
export const byPath = (world: World, path: readonly Step[]): Cells => {
  const cells: Cells = new Map();
  const walk = (row: number, node: number, passed: readonly WorldTie[]): void => {
    const step = path[passed.length];
    if (step === undefined) {
      if (node !== row) count(cells, row, node);
      return;
    }
    const ends = having(world, step.label);
    for (const tie of world.ties) {
      if (tie.type !== step.type || passed.includes(tie)) continue;
      const next = new Set<number>();
      if (step.direction !== "in" && tie.from === node) next.add(tie.to);
      if (step.direction !== "out" && tie.to === node) next.add(tie.from);
      for (const end of next) if (ends.has(end)) walk(row, end, [...passed, tie]);
    }
  };
  for (const row of having(world, world.labels.rows)) walk(row, row, []);
  return cells;
};

/** Of each row its columns. */
export const columnsOf = (cells: Cells): Map<number, Set<number>> => {
  const rows = new Map<number, Set<number>>();
  for (const cell of cells.keys()) {
    const [row = 0, column = 0] = cell.split(" ").map(Number);
    rows.set(row, (rows.get(row) ?? new Set()).add(column));
  }
  return rows;
};

/** Hops between rows through columns and back; Infinity where none lead. */
export const hopsBetween = (cells: Cells, from: number, to: number): number => {
  const rows = columnsOf(cells);
  let [reached, hops] = [new Set([from]), 0];
  for (;;) {
    if (reached.has(to)) return hops;
    const shared = new Set([...reached].flatMap((row) => [...(rows.get(row) ?? [])]));
    const more = [...rows].flatMap(([row, own]) =>
      [...own].some((column) => shared.has(column)) ? [row] : [],
    );
    const next = new Set([...reached, ...more]);
    if (next.size === reached.size) return Infinity;
    [reached, hops] = [next, hops + 2];
  }
};

/** The ties of every path of so many hops at most between two nodes, none of which has a node twice. */
export const partBetween = ({ ties }: World, [a, b]: readonly [number, number], hops: number) => {
  const part = new Set<WorldTie>();
  let shortest = Infinity;
  const walk = (node: number, passed: readonly number[], by: readonly WorldTie[]): void => {
    if (node === b) {
      for (const tie of by) part.add(tie);
      shortest = Math.min(shortest, by.length);
      return;
    }
    if (by.length === hops) return;
    for (const tie of ties) {
      const next = tie.from === node ? tie.to : tie.to === node ? tie.from : node;
      if (!passed.includes(next)) walk(next, [...passed, next], [...by, tie]);
    }
  };
  walk(a, [a], []);
  return { part: [...part], shortest };
};

const joins = (ties: readonly WorldTie[], a: number, b: number): boolean => {
  const reached = new Set([a]);
  for (const node of reached)
    for (const { from, to } of ties) {
      if (from === node) reached.add(to);
      if (to === node) reached.add(from);
    }
  return reached.has(b);
};

const choices = <Item>(items: readonly Item[], size: number): Item[][] =>
  size === 0
    ? [[]]
    : items.flatMap((item, at) =>
        choices(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
      );

/** The size of the smallest set that parts two nodes, by trying all sets; null where no set of nodes does. */
export const smallestCut = (
  part: readonly WorldTie[],
  [a, b]: readonly [number, number],
  by: "nodes" | "relationships",
): number | null => {
  const inner = [...new Set(part.flatMap(({ from, to }) => [from, to]))].filter(
    (node) => node !== a && node !== b,
  );
  const most = by === "nodes" ? inner.length : part.length;
  for (let size = 0; size <= most; size += 1) {
    const parts =
      by === "nodes"
        ? choices(inner, size).some(
            (set) =>
              !joins(
                part.filter(({ from, to }) => !set.includes(from) && !set.includes(to)),
                a,
                b,
              ),
          )
        : choices(part, size).some(
            (set) =>
              !joins(
                part.filter((tie) => !set.includes(tie)),
                a,
                b,
              ),
          );
    if (parts) return size;
  }
  return null;
};

/** Groups that a path of one to three ties of membership leads to. */
const groupsOf = (world: World): Map<number, Set<number>> => {
  const groups = having(world, world.labels.group);
  const up = world.ties.filter(({ type }) => type === member);
  return new Map(
    world.nodes.map(({ at }) => {
      const found = new Set<number>();
      let reached = new Set([at]);
      for (let hop = 0; hop < 3; hop += 1) {
        reached = new Set(up.flatMap(({ from, to }) => (reached.has(from) ? [to] : [])));
        for (const node of reached) if (groups.has(node)) found.add(node);
      }
      return [at, found] as const;
    }),
  );
};

const orders = (all: readonly number[]): number[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((one) => orders(all.filter((each) => each !== one)).map((on) => [one, ...on]));

/** Every connected set of so many nodes that counts for a group: how often each shape is met, and for which group. */
export const motifsBySets = (world: World, size: number): string[] => {
  const belonging = groupsOf(world);
  const groups = [...having(world, world.labels.group)];
  const nodes = world.nodes.filter(({ labels }) => !labels.includes(world.labels.group));
  const found = new Map<string, { total: number; support: Map<number, number> }>();
  for (const set of choices(nodes, size)) {
    const own = set.map(({ at }) => at);
    const inside = world.ties.filter(
      ({ from, to }) => from !== to && own.includes(from) && own.includes(to),
    );
    if (own.some((at) => !joins(inside, own[0] ?? 0, at))) continue;
    const counting = groups.filter(
      (group) =>
        own.some((at) => belonging.get(at)?.has(group)) &&
        own.every((at) => belonging.get(at)?.size === 0 || belonging.get(at)?.has(group)),
    );
    if (counting.length === 0) continue;
    const labelOf = new Map(set.map(({ at, labels }) => [at, labels.toSorted()[0] ?? ""]));
    const names = orders(own).map((order) => {
      const ties = inside.map(
        ({ from, to, type }) => `${order.indexOf(from)}${order.indexOf(to)}${type}`,
      );
      return `${order.map((at) => labelOf.get(at)).join()} ${[...new Set(ties)].toSorted().join()}`;
    });
    const name = names.toSorted()[0] ?? "";
    const known = found.get(name) ?? { total: 0, support: new Map<number, number>() };
    found.set(name, known);
    known.total += 1;
    for (const group of counting) known.support.set(group, (known.support.get(group) ?? 0) + 1);
  }
  return [...found]
    .map(([name, { total, support }]) =>
      [name, total, ...[...support].map((each) => each.join(":")).toSorted()].join(" | "),
    )
    .toSorted();
};

/** The same name of a shape that is given by its places. */
export const nameOfShape = (
  labels: readonly string[],
  ties: readonly { from: number; to: number; type: string }[],
): string =>
  orders([...labels.keys()])
    .map((order) => {
      const own = ties.map(
        ({ from, to, type }) => `${order.indexOf(from)}${order.indexOf(to)}${type}`,
      );
      return `${order.map((at) => labels[at]).join()} ${[...new Set(own)].toSorted().join()}`;
    })
    .toSorted()[0] ?? "";
