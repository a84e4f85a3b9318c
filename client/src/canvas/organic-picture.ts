import { captionOf, labelOf } from "../values/name.ts";
import type { Exploration } from "../exploration/model/step.ts";
import { drawnRelationship } from "./drawing/drawn-relationship.ts";
import type { DrawnNode, Picture } from "./drawing/element.ts";
import { labelLooks } from "../exploration/model/looks.ts";
import { lookAt } from "../ui/palette.ts";
import type { Setting } from "./drawing/setting.ts";

/** Any graph, as round nodes by label; positions come from a layout. */
export function organicPicture(
  exploration: Exploration,
  positions: ReadonlyMap<string, { x: number; y: number }>,
  setting: Setting,
): Picture {
  const looks = labelLooks(exploration.nodes);
  const degree = new Map<string, number>();
  for (const { from, to } of exploration.relationships.values())
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const nodes = [...exploration.nodes.values()].flatMap((node): DrawnNode[] => {
    const at = positions.get(node.id);
    if (at === undefined || exploration.hidden.has(`label:${labelOf(node)}`)) return [];
    const look = looks.get(labelOf(node)) ?? lookAt(0);
    const size = 22 + Math.min(20, 5 * Math.sqrt(degree.get(node.id) ?? 0));
    return [
      {
        id: node.id,
        role: "node",
        label: captionOf(node, setting.language),
        ...at,
        width: size,
        height: size,
        colour: look.colour[setting.scheme],
        glyph: "",
        shape: look.shape,
        stated: true,
      },
    ];
  });
  const drawn = new Set(nodes.map(({ id }) => id));
  const edges = [...exploration.relationships.values()]
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .map((relationship) => drawnRelationship(relationship, setting));
  return { nodes, edges };
}
