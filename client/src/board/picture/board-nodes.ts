import type { Node } from "@chengmai/cypher/values";
import { labelOf, nameOf } from "../../values/name.ts";
import type { State } from "../../exploration/model/state.ts";
import { moreId, namedIn } from "../model/folds.ts";
import { placesOf, type Ribbon } from "../model/ribbons.ts";
import type { DrawnNode } from "../../canvas/drawing/element.ts";
import { glyphRowUri, glyphUri, ink, type Look, type Scheme } from "../../ui/palette.ts";
import type { Setting } from "../../canvas/drawing/setting.ts";
import type { Board, BoardPlan, Box, Frame, Pill } from "./box.ts";
import { noteWidth } from "./block.ts";
import { isTight } from "./sizes.ts";

/** Cytoscape wraps at spaces only; an en dash and any Chinese letter may end a line too. */
const wrappable = (label: string) =>
  label.replaceAll("–", "–\u200b").replaceAll(/(\p{Script=Han})(?=\p{Script=Han})/gu, "$1\u200b");

const plain = {
  colour: "",
  glyph: "",
  shape: "round-rectangle",
  stated: false,
} as const satisfies Partial<DrawnNode>;

interface Drawing {
  state: State;
  board: Board;
  plan: BoardPlan;
  looks: ReadonlyMap<string, Look>;
  setting: Setting;
  noteOf: (cluster: string) => string;
}

/** A cluster's box, the bar its ribbons leave by, its name and what is said of it. */
function drawnCluster(id: string, frame: Frame, drawing: Drawing): DrawnNode[] {
  const { state, board, plan, looks, setting, noteOf } = drawing;
  const { sizes } = plan;
  const small = isTight(board.size);
  const node = state.nodes.get(id);
  const heading = board.boxes.get(id);
  if (node === undefined || heading === undefined) return [];
  const colour = looks.get(id)?.colour[setting.scheme] ?? ink[setting.scheme].text;
  const inner = frame.side === "left" ? 1 : -1;
  const bar: Box = {
    x: frame.x + inner * (frame.width / 2 - sizes.bar / 2 + 1),
    y: frame.y,
    width: sizes.bar,
    height: frame.height,
  };
  const { note, more, side: _side, ...box } = frame;
  const said = noteOf(id);
  // What takes more than a line ends the first where a part ends.
  const noted = noteWidth(plan, id) > note.width + 1 ? said.replace(" · ", "\n") : said;
  const fold = plan.clusters.get(id);
  return [
    { ...plain, ...box, id: `frame ${id}`, role: "frame", label: "", colour },
    { ...plain, ...bar, id: `bar ${id}`, role: "bar", label: "", colour },
    { ...plain, ...note, id: `note ${id}`, role: "note", label: noted, textWidth: note.width },
    {
      ...plain,
      ...heading,
      id,
      role: "cluster",
      takes: `frame ${id}`,
      label: wrappable(nameOf(node, setting.language)),
      colour,
      stated: true,
      small,
      textAt: sizes.pad,
      textWidth: heading.width - 2 * sizes.pad,
    },
    ...(more === null
      ? []
      : [
          {
            ...plain,
            ...more,
            id: moreId(id),
            role: "more" as const,
            standsFor: fold?.folded ?? [],
            label: fold?.folded.length === 0 ? "−" : `+${fold?.folded.length ?? 0}`,
            colour,
          },
        ]),
  ];
}

function drawnPlace(node: Node, box: Box, { state, looks, setting }: Drawing): DrawnNode {
  const look = looks.get(node.id);
  const colour = look?.colour[setting.scheme] ?? ink[setting.scheme].quiet;
  const stated = namedIn(state).has(node.id);
  const sign = (hollow: boolean) => glyphUri(look?.shape ?? "ellipse", colour, hollow);
  return {
    ...plain,
    ...box,
    id: node.id,
    role: labelOf(node) === "Area" ? "area" : "place",
    label: wrappable(nameOf(node, setting.language)),
    colour,
    glyph: sign(!stated),
    filled: sign(false),
    hollow: sign(true),
    stated,
    textWidth: box.width - 19,
  };
}

function signsOf(id: string, ribbons: readonly Ribbon[], looks: Drawing["looks"], scheme: Scheme) {
  const users = new Set(
    ribbons.flatMap(({ cluster, mechanism }) => (mechanism === id ? [cluster] : [])),
  );
  return [...looks].flatMap(([cluster, { shape, colour }]) =>
    users.has(cluster) ? [{ shape, colour: colour[scheme] }] : [],
  );
}

/** A mechanism with its number, how many places it reaches, and the signs of the clusters that use it. */
function drawnMechanism(
  node: Node,
  pill: Pill,
  { board, plan: { sizes }, looks, setting }: Drawing,
  ribbons: readonly Ribbon[],
): DrawnNode[] {
  const { nameAt, nameWidth, lift, ...box } = pill;
  const signs = signsOf(node.id, ribbons, looks, setting.scheme);
  const left = box.x - box.width / 2;
  return [
    {
      ...plain,
      ...box,
      id: node.id,
      role: "mechanism",
      takes: node.id,
      label: wrappable(nameOf(node, setting.language)),
      colour: ink[setting.scheme].text,
      stated: true,
      glyph: glyphRowUri(signs, sizes.sign),
      glyphHeight: sizes.sign,
      glyphWidth: Math.max(1, signs.length * sizes.sign),
      glyphX: lift > 0 ? nameAt - 1 : box.width - sizes.count - 4 - signs.length * sizes.sign,
      glyphY: lift > 0 ? box.height - sizes.sign - 4 : (box.height - sizes.sign) / 2,
      textAt: nameAt,
      textWidth: nameWidth,
      lift,
      small: isTight(board.size),
    },
    {
      ...plain,
      id: `number ${node.id}`,
      role: "number",
      x: left + nameAt / 2 + 1,
      y: box.y - lift,
      width: nameAt - 4,
      height: 18,
      label: String(node.properties["number"] ?? ""),
    },
    {
      ...plain,
      id: `count ${node.id}`,
      role: "number",
      x: left + box.width - sizes.count / 2 - 3,
      y: lift > 0 ? box.y + box.height / 2 - sizes.sign / 2 - 4 : box.y,
      width: sizes.count,
      height: 18,
      label: String(placesOf(node.id, ribbons) || ""),
    },
  ];
}

/** Everything that stands on the board itself. */
export function drawnNodes(drawing: Drawing, ribbons: readonly Ribbon[]): DrawnNode[] {
  const { state, board } = drawing;
  const drawn = [...board.frames].flatMap(([id, frame]) => drawnCluster(id, frame, drawing));
  for (const { name, at } of board.themes)
    drawn.push({
      ...plain,
      ...at,
      id: `theme ${name}`,
      role: "theme",
      label: name,
      width: 1,
      height: 1,
    });
  for (const [id, box] of board.boxes) {
    const node = state.nodes.get(id);
    const pill = board.pills.get(id);
    if (node === undefined || board.frames.has(id)) continue;
    if (pill === undefined) drawn.push(drawnPlace(node, box, drawing));
    else drawn.push(...drawnMechanism(node, pill, drawing, ribbons));
  }
  return drawn;
}
