import { captionOf, labelOf } from "../values/name.ts";
import { isTooDense } from "./drawing/dense.ts";
import { labelLooks } from "../exploration/model/looks.ts";
import { spotOf, type State } from "../exploration/model/state.ts";
import { lookAt } from "../ui/palette.ts";
import { bundled } from "./drawing/bundles.ts";
import { drawnRelationship } from "./drawing/drawn-relationship.ts";
import type { DrawnNode, Picture } from "./drawing/element.ts";
import type { Setting } from "./drawing/setting.ts";

const mostCurves = 1500;

/** Any graph, as round nodes by label, as far as it is known where they stand. */
export function freePicture(state: State, setting: Setting): Picture {
  const looks = labelLooks(state);
  const degree = new Map<string, number>();
  for (const { from, to } of state.relationships.values())
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const nodes = [...state.nodes.values()].flatMap((node): DrawnNode[] => {
    const spot = spotOf(state, node.id);
    if (spot === undefined) return [];
    const look = looks.get(labelOf(node)) ?? lookAt(0);
    const size = 22 + Math.min(20, 5 * Math.sqrt(degree.get(node.id) ?? 0));
    return [
      {
        id: node.id,
        role: "node",
        label: captionOf(node, setting.language),
        ...spot,
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
  const lines = [...state.relationships.values()].filter(
    ({ from, to }) => drawn.has(from) && drawn.has(to),
  );
  // More are no bundles any more, and each curve costs.
  const curves =
    lines.length < mostCurves && isTooDense(nodes.length, lines) ? bundled(nodes, lines) : null;
  const edges = lines.map((line) => drawnRelationship(line, setting, curves?.get(line.id)));
  return { scale: 1, nodes, edges };
}
