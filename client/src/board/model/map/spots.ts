import type { Node } from "@chengmai/cypher/values";
import { once } from "../../../exploration/model/once.ts";
import type { State } from "../../../exploration/model/state.ts";
import { china, projectionBy, type Point } from "../../../ui/map/projection.ts";

export const onChina = projectionBy(china);

const degrees = ({ properties }: Node, name: string, most: number): number | null => {
  const own = properties[name];
  return typeof own === "number" && Math.abs(own) <= most ? own : null;
};

/** Where each place with coordinates lies on the plane of the map, by id. */
export const spotsOn = once((state: State): ReadonlyMap<string, Point> => {
  const found = new Map<string, Point>();
  for (const node of state.nodes.values()) {
    const [lat, lon] = [degrees(node, "lat", 90), degrees(node, "lon", 180)];
    if (lat !== null && lon !== null) found.set(node.id, onChina.project({ lat, lon }));
  }
  return found;
});
