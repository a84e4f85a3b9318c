import type { World, WorldTie } from "./world.ts";

/** A pattern by a world's own numbers: of each place the one node it may be, or the labels of which it has one. */
export interface Shape {
  places: { only: number | null; labels: readonly string[] }[];
  joined: { from: number; to: number; type: string }[];
}

/** Every way to place a pattern's nodes and relationships, each on one of its own; what consists of the same counts once. */
export const matchesBySearch = (
  { nodes, ties }: World,
  { places, joined }: Shape,
  missing: number | null = null,
): Set<string> => {
  const found = new Set<string>();
  const take = (placed: readonly number[], taken: readonly WorldTie[], at: number): void => {
    const tie = joined[at];
    const fitting = (one: Shape["joined"][number] | undefined): WorldTie[] =>
      ties.filter(
        ({ from, to, type }) =>
          type === one?.type && from === placed[one.from] && to === placed[one.to],
      );
    if (tie === undefined) {
      // It is not missing where one more of it is there.
      if (missing !== null && fitting(joined[missing]).some((on) => !taken.includes(on))) return;
      const [own, by] = [placed.toSorted(), taken.map((each) => each.at).toSorted()];
      found.add(`${own.join()} ${by.join()}`);
      return;
    }
    if (at === missing) take(placed, taken, at + 1);
    else
      for (const on of fitting(tie)) if (!taken.includes(on)) take(placed, [...taken, on], at + 1);
  };
  const place = (placed: readonly number[]): void => {
    const next = places[placed.length];
    if (next === undefined) return take(placed, [], 0);
    for (const { at, labels } of nodes)
      if (
        !placed.includes(at) &&
        (next.only === null ? next.labels.some((one) => labels.includes(one)) : next.only === at)
      )
        place([...placed, at]);
  };
  place([]);
  return found;
};

/** What can be joined to a place of a pattern, each with how many matches there are then. */
export const piecesBySearch = (world: World, shape: Shape, at: number): string[] => {
  const labels = new Set(world.nodes.flatMap((node) => node.labels));
  const types = new Set(world.ties.map(({ type }) => type));
  const last = shape.places.length;
  return [...types].flatMap((type) =>
    [...labels].flatMap((label) =>
      ["out", "in"].flatMap((direction) => {
        const [from, to] = direction === "out" ? [at, last] : [last, at];
        const wider = {
          places: [...shape.places, { only: null, labels: [label] }],
          joined: [...shape.joined, { from, to, type }],
        };
        const { size } = matchesBySearch(world, wider);
        return size > 0 ? [`${type} ${direction} ${label} ${size}`] : [];
      }),
    ),
  );
};

/** A part of a world to make a pattern of: a tie, and one that is joined to it where there is one. */
export const partOf = ({ nodes, ties }: World, nth: number) => {
  const ends = ties.filter(({ from, to }) => from !== to);
  const [first] = ends.slice(nth % Math.max(1, ends.length));
  if (first === undefined) return null;
  const second = ends.find(
    (tie) =>
      tie !== first && [tie.from, tie.to].some((end) => [first.from, first.to].includes(end)),
  );
  const own = second === undefined ? [first] : [first, second];
  const at = [...new Set(own.flatMap(({ from, to }) => [from, to]))];
  return { ties: own, nodes: at.flatMap((one) => nodes.find((node) => node.at === one) ?? []) };
};
