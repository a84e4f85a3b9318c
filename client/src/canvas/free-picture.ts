import type { Node, Relationship } from "@chengmai/cypher/values";
import { captionOf, labelOf } from "../values/name.ts";
import { naming } from "../values/naming.ts";
import { vocabulary } from "../i18n/vocabulary.ts";
import { kept } from "../exploration/shaping/kept.ts";
import type { Vein } from "./drawing/veins.ts";
import { isTooDense } from "./drawing/dense.ts";
import { labelLooks } from "../exploration/model/looks.ts";
import { spotOf, type State } from "../exploration/model/state.ts";
import { lookAt } from "../ui/palette.ts";
import { bundled } from "./drawing/bundles.ts";
import { drawnRelationship } from "./drawing/drawn-relationship.ts";
import type { DrawnEdge, DrawnNode, Picture } from "./drawing/element.ts";
import type { Setting } from "./drawing/setting.ts";
import { turnsOf } from "./drawing/turns.ts";

const mostCurves = 1500;

const captions = kept<string>();
const edges = kept<DrawnEdge>();

/** Most of a picture is called what it was called in the one before, and its lines are the same. */
const captionIn = (node: Node, { language }: Setting): string =>
  captions([node, language, naming.getState().by], () => captionOf(node, language));

function edgeOf(line: Relationship, setting: Setting, curve: Vein | undefined): DrawnEdge {
  if (curve !== undefined) return drawnRelationship(line, setting, curve);
  const { language, scheme } = setting;
  return edges([line, language, scheme, vocabulary.getState().ours], () =>
    drawnRelationship(line, setting),
  );
}

/** Any graph, as round nodes by label, as far as it is known where they stand. */
export function freePicture(state: State, setting: Setting): Picture {
  const looks = labelLooks(state);
  const degree = new Map<string, number>();
  for (const { from, to } of state.relationships.values())
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const nodes = [...state.nodes.values()].flatMap((node): DrawnNode[] => {
    const spot = spotOf(state, node.id);
    if (spot === undefined) return [];
    const own = labelOf(node);
    const look = looks.get(own) ?? lookAt(0);
    // What it is besides: the sign is its first label's.
    const ring = looks.get(node.labels.find((label) => label !== own && looks.has(label)) ?? "");
    const size = 22 + Math.min(20, 5 * Math.sqrt(degree.get(node.id) ?? 0));
    return [
      {
        id: node.id,
        role: "node",
        label: captionIn(node, setting),
        ...spot,
        width: size,
        height: size,
        colour: look.colour[setting.scheme],
        glyph: "",
        shape: look.shape,
        ...(ring === undefined ? {} : { ring: ring.colour[setting.scheme] }),
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
  const turns = turnsOf(nodes, lines);
  const drawnLines = lines.map((line) => {
    const edge = edgeOf(line, setting, curves?.get(line.id));
    const turn = line.from === line.to ? turns.get(line.from) : undefined;
    return turn === undefined ? edge : { ...edge, turn };
  });
  return { scale: 1, nodes, edges: drawnLines };
}
