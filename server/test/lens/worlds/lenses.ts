import { byPath, byRelationship, type Cells, type Step } from "./by-definition.ts";
import type { World } from "./world.ts";

/** A lens as a body names it, and its cells by definition. */
interface Lens {
  body: object;
  cells: (world: World) => Cells;
}

const step = (type: string | undefined, direction: Step["direction"], label: string): Step => ({
  type: type ?? "",
  direction,
  label,
});

/** By one relationship, by some types of it, and by two steps. */
const lensesOf = ({ labels, types }: World): Lens[] => {
  const { rows, columns, between } = labels;
  const paths = [
    [step(types[0], "both", between), step(types[0], "both", columns)],
    [step(types[1], "out", rows), step(types[2], "in", columns)],
  ];
  return [
    { body: { rows, columns }, cells: (world) => byRelationship(world, []) },
    {
      body: { rows, columns, via: types.slice(1) },
      cells: (world) => byRelationship(world, types.slice(1)),
    },
    ...paths.map((path) => ({
      body: { rows, path },
      cells: (world: World) => byPath(world, path),
    })),
  ];
};

/** Does something with each lens that a world has all labels and types for. */
export const eachLens = async (
  worlds: readonly World[],
  work: (world: World, lens: Lens, cells: Cells) => Promise<void>,
): Promise<void> => {
  const known = new Set(worlds.flatMap(({ ties }) => ties.map(({ type }) => type)));
  for (const world of worlds) {
    const labels = new Set(world.nodes.flatMap((node) => node.labels));
    for (const lens of lensesOf(world)) {
      const text = JSON.stringify(lens.body);
      const isMissing =
        (!labels.has(world.labels.between) && text.includes(world.labels.between)) ||
        world.types.some((type) => !known.has(type));
      if (!isMissing) await work(world, lens, lens.cells(world));
    }
  }
};
