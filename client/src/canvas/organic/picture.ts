import { labelOf, nameOf } from "../../exploration/names.ts";
import type { Exploration } from "../../exploration/step.ts";
import type { DrawnEdge, DrawnNode, Picture } from "../element.ts";
import { glyphUri, ink, lookAt, type Look, type Scheme } from "../palette.ts";
import type { Box } from "../ties/board.ts";
import type { Setting } from "../ties/picture.ts";

/** A look for each label, in the labels' own order, so that a label keeps its look while exploring. */
export function labelLooks(exploration: Exploration): Map<string, Look> {
  const labels = [...new Set([...exploration.nodes.values()].map(labelOf))].toSorted();
  return new Map(labels.map((label, index) => [label, lookAt(index)]));
}

/** Relationships that no tie stands for, drawn as they are. */
export function drawnRelationships(
  exploration: Exploration,
  drawn: ReadonlySet<string>,
  without: ReadonlySet<string>,
  scheme: Scheme,
): DrawnEdge[] {
  return [...exploration.relationships.values()].flatMap((relationship): DrawnEdge[] => {
    const { id, type, from, to, properties } = relationship;
    if (without.has(id) || !drawn.has(from) || !drawn.has(to)) return [];
    return [
      {
        id,
        role: "relationship",
        source: from,
        target: to,
        label: type,
        colour: ink[scheme].quiet,
        arrow: "triangle",
        dashed: properties["strength"] === "curated",
        weight: 1.2,
      } as DrawnEdge,
    ];
  });
}

/** A node that an expansion brought beside the board. */
export function drawnExtra(
  exploration: Exploration,
  id: string,
  box: Box,
  looks: ReadonlyMap<string, Look>,
  setting: Setting,
): DrawnNode[] {
  const node = exploration.nodes.get(id);
  if (node === undefined) return [];
  const look = looks.get(labelOf(node)) ?? lookAt(0);
  const colour = look.colour[setting.scheme];
  return [
    {
      ...box,
      id,
      role: "extra",
      label: nameOf(node, setting.language),
      colour,
      glyph: glyphUri(look.shape, colour),
      shape: "round-rectangle",
      stated: true,
    },
  ];
}

/** Any graph, as round nodes by label; positions come from a layout. */
export function organicPicture(
  exploration: Exploration,
  positions: ReadonlyMap<string, { x: number; y: number }>,
  setting: Setting,
): Picture {
  const looks = labelLooks(exploration);
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
        label: nameOf(node, setting.language),
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
  return { nodes, edges: drawnRelationships(exploration, drawn, new Set(), setting.scheme) };
}
