import type { Node } from "@chengmai/cypher/values";
import { labelOf, nameOf } from "../../values/name.ts";
import type { Language } from "../../i18n/language.ts";
import type { State } from "../../exploration/model/state.ts";
import type { Tie } from "../model/ties.ts";
import type { DrawnNode } from "../../canvas/drawing/element.ts";
import { glyphUri, ink, type Look } from "../../ui/palette.ts";
import type { Setting } from "../../canvas/drawing/setting.ts";
import type { Board } from "./box.ts";

/** A mechanism's number in the article and its name. */
export const mechanismLabel = (node: Node, language: Language) =>
  `${String(node.properties["number"] ?? "")}  ${nameOf(node, language)}`.trim();

/** Cytoscape wraps at spaces only; an en dash may end a line too. */
const wrappable = (label: string) => label.replaceAll("–", "–\u200b");

const scenery = { colour: "", glyph: "", shape: "round-rectangle", stated: false } as const;

/** Frames, headings, places and mechanisms of the board. */
export function drawnNodes(
  state: State,
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
    const node = state.nodes.get(id);
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
        glyph: glyphUri(look.shape, scheme === "light" ? ink.light.panel : colour),
      });
    else
      drawn.push({
        ...common,
        role: labelOf(node) === "Area" ? "area" : "place",
        label: nameOf(node, language),
        glyph: glyphUri(look.shape, colour, !stated.has(id)),
      });
  }
  return drawn;
}
