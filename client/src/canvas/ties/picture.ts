import type { Node } from "@chengmai/cypher/values";
import { nameOf, said, type Language } from "../../exploration/names.ts";
import type { Exploration } from "../../exploration/step.ts";
import type { Tie } from "../../exploration/ties.ts";
import type { DrawnEdge, DrawnNode, Picture } from "../element.ts";
import { glyphUri, ink, lookAt, type Look, type Scheme } from "../palette.ts";
import { layBoard, type Board, type Box } from "./board.ts";
import { planOf } from "./plan.ts";
import { gutterControls, levelControls, vein } from "./veins.ts";

export interface Setting {
  size: { width: number; height: number };
  language: Language;
  scheme: Scheme;
  measure: (text: string) => number;
}

/** The look of each cluster, by its place on the board; everything in it shares it. */
export const looksOf = (
  clusters: readonly { id: string; areas: readonly string[]; cities: readonly string[] }[],
) => {
  const looks = new Map<string, Look>();
  clusters.forEach(({ id, areas, cities }, index) => {
    for (const member of [id, ...areas, ...cities]) looks.set(member, lookAt(index));
  });
  return looks;
};

const mechanismLabel = (node: Node, language: Language) =>
  `${String(node.properties["number"] ?? "")}  ${nameOf(node, language)}`.trim();

/** Cytoscape wraps at spaces only; an en dash may end a line too. */
const wrappable = (label: string) => label.replaceAll("–", "–\u200b");

const scenery = { colour: "", glyph: "", shape: "round-rectangle", stated: false } as const;

function drawnNodes(
  exploration: Exploration,
  board: Board,
  looks: ReadonlyMap<string, Look>,
  ties: readonly Tie[],
  setting: Setting,
): DrawnNode[] {
  const { language, scheme } = setting;
  const stated = new Set(ties.flatMap((tie) => (tie.strength === "stated" ? [tie.place] : [])));
  const drawn: DrawnNode[] = [];
  for (const [id, box] of board.frames)
    drawn.push({
      ...scenery,
      ...box,
      id: `frame ${id}`,
      role: "frame",
      label: "",
      colour: looks.get(id)?.colour[scheme] ?? "",
    });
  for (const { name, at } of board.themes)
    drawn.push({
      ...scenery,
      ...at,
      id: `theme ${name}`,
      role: "theme",
      label: name,
      width: 1,
      height: 1,
    });
  for (const [id, box] of board.boxes) {
    const node = exploration.nodes.get(id);
    if (node === undefined) continue;
    const look = looks.get(id);
    const colour = look?.colour[scheme] ?? ink[scheme].text;
    const common = {
      ...box,
      id,
      colour,
      glyph: "",
      shape: "round-rectangle",
      stated: stated.has(id),
    } as const;
    if (look === undefined)
      drawn.push({
        ...common,
        role: "mechanism",
        label: wrappable(mechanismLabel(node, language)),
      });
    else if (board.frames.has(id))
      drawn.push({
        ...common,
        role: "cluster",
        label: wrappable(nameOf(node, language)),
        glyph: glyphUri(look.shape, scheme === "light" ? "#ffffff" : colour),
      });
    else
      drawn.push({
        ...common,
        role: "place",
        label: nameOf(node, language),
        glyph: glyphUri(look.shape, colour, !stated.has(id)),
      });
  }
  return drawn;
}

/** Heights at which ties reach each mechanism: sorted by where they come from, so that none cross at the end. */
function arrivals(ties: readonly Tie[], board: Board): Map<string, number> {
  const heights = new Map<string, number>();
  for (const [id, box] of board.boxes) {
    const from = (place: string) => board.gutters.get(place) ?? board.boxes.get(place)?.y ?? 0;
    const own = ties
      .filter((tie) => tie.mechanism === id)
      .toSorted((a, b) => from(a.place) - from(b.place));
    const pitch = Math.min(4.5, (box.height - 6) / Math.max(own.length - 1, 1));
    own.forEach((tie, index) =>
      heights.set(tie.id, box.y + (index - (own.length - 1) / 2) * pitch),
    );
  }
  return heights;
}

function tieCurve(tie: Tie, board: Board, height: number) {
  const from = board.boxes.get(tie.place);
  const to = board.boxes.get(tie.mechanism);
  if (from === undefined || to === undefined) return null;
  const end = { x: board.arrive - 1, y: height };
  const gutter = board.gutters.get(tie.place);
  if (gutter === undefined) {
    const start = { x: from.x + from.width / 2, y: from.y };
    return vein({ end: start, centre: from }, { end, centre: to }, levelControls(start, end));
  }
  const start = underGlyph(from);
  return vein(
    { end: start, centre: from },
    { end, centre: to },
    gutterControls(start, gutter, board.leave, end),
  );
}

const underGlyph = (box: Box) => ({ x: box.x - box.width / 2 + 11, y: box.y + 6 });

function drawnTies(
  ties: readonly Tie[],
  board: Board,
  looks: ReadonlyMap<string, Look>,
  scheme: Scheme,
): DrawnEdge[] {
  const heights = arrivals(ties, board);
  return ties.flatMap((tie): DrawnEdge[] => {
    const curve = tieCurve(tie, board, heights.get(tie.id) ?? 0);
    const look = looks.get(tie.place);
    if (curve === null || look === undefined) return [];
    const weight = board.frames.has(tie.place) ? 1.9 : 1.1;
    return [
      {
        ...curve,
        id: tie.id,
        role: "tie",
        source: tie.place,
        target: tie.mechanism,
        label: "",
        colour: look.colour[scheme],
        arrow: look.arrow,
        dashed: tie.strength === "inherited",
        weight,
      },
    ];
  });
}

/** The first screen as drawn things: clusters and their cities left, mechanisms by theme right, ties between. */
export function tiesPicture(
  exploration: Exploration,
  ties: readonly Tie[],
  setting: Setting,
): Picture & { board: Board } {
  const plan = planOf(exploration, ties);
  const labelled = (id: string) => {
    const node = exploration.nodes.get(id);
    if (node === undefined) return 0;
    return setting.measure(
      "number" in node.properties
        ? mechanismLabel(node, setting.language)
        : nameOf(node, setting.language),
    );
  };
  const board = layBoard({ ...plan, size: setting.size, measure: labelled });
  const looks = looksOf(plan.clusters);
  const themeName = (key: string) => {
    const member = [...exploration.nodes.values()].find((node) => node.properties["theme"] === key);
    return member === undefined ? key : (said(member.properties, "theme", setting.language) ?? key);
  };
  const named = {
    ...board,
    themes: board.themes.map(({ name, at }) => ({ name: themeName(name), at })),
  };
  return {
    board,
    nodes: drawnNodes(exploration, named, looks, ties, setting),
    edges: drawnTies(ties, board, looks, setting.scheme),
  };
}
