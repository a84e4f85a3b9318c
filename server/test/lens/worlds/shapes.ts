import { expect } from "vitest";
import type { EndpointName, Output } from "../../../contract/index.ts";
import { matchesBySearch, partOf, piecesBySearch, type Shape } from "./matched.ts";
import type { World } from "./world.ts";

interface Ground {
  worlds: readonly World[];
  /** The engine's ids by `n` or `r` and the world's own number. */
  ids: ReadonlyMap<string, string>;
  ask: <Name extends EndpointName>(name: Name, body: object) => Promise<Output<Name>>;
}

/** Of each world two parts as patterns, with all nodes free or one of them fixed: what matches, nearly matches and leads on. */
export const asShapes = async ({ worlds, ids, ask }: Ground): Promise<void> => {
  const own = new Map([...ids].map(([name, id]) => [`${name[0]}${id}`, Number(name.slice(1))]));
  const byNumbers = ({ nodes, relationships }: { nodes: string[]; relationships: string[] }) =>
    [
      nodes
        .map((id) => own.get(`n${id}`))
        .toSorted()
        .join(),
      relationships
        .map((id) => own.get(`r${id}`))
        .toSorted()
        .join(),
    ].join(" ");
  for (const world of worlds)
    for (const [nth, fixed] of [
      [0, -1],
      [3, 0],
    ] as const) {
      const part = partOf(world, nth);
      if (part === null) continue;
      const shape: Shape = {
        places: part.nodes.map(({ at, labels }, place) => ({
          only: place === fixed ? at : null,
          labels,
        })),
        joined: part.ties.map(({ from, to, type }) => ({
          from: part.nodes.findIndex(({ at }) => at === from),
          to: part.nodes.findIndex(({ at }) => at === to),
          type,
        })),
      };
      const body = {
        nodes: part.nodes.map(({ at }, place) => ({
          id: ids.get(`n${at}`),
          free: place !== fixed,
        })),
        relationshipIds: part.ties.map(({ at }) => ids.get(`r${at}`)),
      };
      const told = await ask("example", { ...body, limit: 10_000 });
      expect([body, told.matches.map(byNumbers).toSorted()]).toEqual([
        body,
        [...matchesBySearch(world, shape)].toSorted(),
      ]);
      for (const missing of told.truncated || told.nearTruncated ? [] : part.ties.keys()) {
        const id = body.relationshipIds[missing];
        const near = told.near.flatMap((each) =>
          each.missing === id ? [byNumbers(each.match)] : [],
        );
        const meant = [...matchesBySearch(world, shape, missing)];
        expect([body, missing, near.toSorted()]).toEqual([body, missing, meant.toSorted()]);
      }
      const at = part.nodes.length - 1;
      const offered = await ask("next", { ...body, at: body.nodes[at]?.id });
      const pieces = offered.map(
        ({ type, direction, label, matches }) => `${type} ${direction} ${label} ${matches}`,
      );
      expect([body, pieces.toSorted()]).toEqual([
        body,
        piecesBySearch(world, shape, at).toSorted(),
      ]);
    }
};
