import { projectionBy } from "../../../ui/map/projection.ts";
import { groundOf } from "../ground-of.ts";
import { cell, type Layout } from "../layout.ts";

/** Where nodes lie on the earth; those that do not say so stand in rows below. */
export const geo: Layout = {
  id: "geo",
  words: "layout.geo",
  parameters: [],
  minds: true,
  run({ nodes, parameters }) {
    const ground = groundOf(parameters);
    if (ground === null || nodes.every((node) => node.geo === null))
      throw new Error("No node has a longitude and a latitude.");
    const { project } = projectionBy(ground);
    const placed = nodes.flatMap(({ id, geo: place }) => {
      if (place === null) return [];
      const { x, y } = project(place);
      return [{ id, x: x * ground.scale, y: y * ground.scale }];
    });
    const left = Math.min(...placed.map(({ x }) => x));
    const wide = Math.max(...placed.map(({ x }) => x)) - left;
    const below = Math.max(...placed.map(({ y }) => y)) + cell.height * 2;
    const across = Math.max(6, Math.floor(wide / cell.width));
    const others = nodes
      .filter((node) => node.geo === null)
      .map(({ id }, at) => ({
        id,
        x: left + (at % across) * cell.width,
        y: below + Math.floor(at / across) * cell.height,
      }));
    return [...placed, ...others];
  },
};
