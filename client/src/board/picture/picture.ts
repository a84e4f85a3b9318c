import { nameOf, said } from "../../values/name.ts";
import type { Exploration } from "../../exploration/model/step.ts";
import type { Tie } from "../model/ties.ts";
import type { Picture } from "../../canvas/drawing/element.ts";
import type { Setting } from "../../canvas/drawing/setting.ts";
import type { Board } from "./box.ts";
import { layBoard } from "./board.ts";
import { drawnNodes, mechanismLabel } from "./board-nodes.ts";
import { looksOf } from "../../exploration/model/looks.ts";
import { drawnExtra, extraLines } from "./extra-lines.ts";
import { placeExtras } from "./extras.ts";
import { planOf } from "../model/plan.ts";
import { drawnTies } from "./tie-lines.ts";

/** The board's order follows what is stated, so that showing inherited ties moves nothing. */
function boardOf(exploration: Exploration, ties: readonly Tie[], setting: Setting) {
  const { language, size, measure } = setting;
  const plan = planOf(
    exploration,
    ties.filter(({ strength }) => strength === "stated"),
  );
  const labelled = (id: string) => {
    const node = exploration.nodes.get(id);
    if (node === undefined) return 0;
    return measure(
      "number" in node.properties ? mechanismLabel(node, language) : nameOf(node, language),
    );
  };
  const board = layBoard({ ...plan, size, measure: labelled });
  const themeName = (key: string) => {
    const member = [...exploration.nodes.values()].find((node) => node.properties["theme"] === key);
    return member === undefined ? key : (said(member.properties, "theme", language) ?? key);
  };
  const themes = board.themes.map(({ name, at }) => ({ name: themeName(name), at }));
  return { looks: looksOf(plan.clusters), board: { ...board, themes } };
}

function extrasOf(exploration: Exploration, board: Board) {
  const between = new Set(exploration.between?.brought.nodes.map(({ id }) => id));
  return [...exploration.nodes.keys()].flatMap((id) =>
    board.boxes.has(id)
      ? []
      : [{ id, origin: exploration.origins.get(id) ?? "", inner: between.has(id) }],
  );
}

/**
 * The first screen as drawn things: clusters and their cities left, mechanisms by theme right,
 * ties between; what expansions and a pair brought stands beside it.
 */
export function tiesPicture(
  exploration: Exploration,
  ties: readonly Tie[],
  setting: Setting,
): Picture {
  const { board, looks } = boardOf(exploration, ties, setting);
  const placed = placeExtras(extrasOf(exploration, board), board, setting.size);
  const extras = [...placed].flatMap(([id, box]) => drawnExtra(exploration, id, box, setting));
  return {
    nodes: [...drawnNodes(exploration, board, looks, ties, setting), ...extras],
    edges: [
      ...drawnTies(ties, board, looks, setting.scheme),
      ...extraLines(exploration, board, placed, setting),
    ],
  };
}
