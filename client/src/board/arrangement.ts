import type { Arrangement } from "../canvas/drawing/arrangement.ts";
import { labelOf, nameOf } from "../values/name.ts";
import type { State } from "../exploration/model/state.ts";
import type { Signs } from "../exploration/model/signs.ts";
import { labelCounts, type LegendLine, type LegendRow } from "../exploration/model/legend.ts";
import { labelGroup } from "../exploration/model/visible.ts";
import type { Language } from "../i18n/language.ts";
import { labelWord } from "../i18n/vocabulary.ts";
import { glyphUri, iconUri, ink, lookAt, type Scheme } from "../ui/palette.ts";
import { chooseAlso } from "./model/choose-also.ts";
import { clusterGroup, compose } from "./model/compose.ts";
import { litBy } from "./model/light.ts";
import { foldOf, unfoldBy } from "./model/folds.ts";
import { looksOf } from "./model/looks.ts";
import { neighboursOn } from "./model/neighbours.ts";
import { betweenOf, fitsBoard, strengthOf } from "./model/part.ts";
import { planOf } from "./model/plan.ts";
import { ribbonsOf } from "./model/ribbons.ts";
import { tiesOf } from "./model/ties.ts";
import { reachOf } from "./model/reach.ts";
import { litByPair } from "./model/views/lighting.ts";
import { viewOf } from "./model/views/view.ts";
import { boardPicture } from "./picture/picture.ts";

/** A row for each cluster, counted by the mechanisms that it uses. */
function clusterRows(state: State, language: Language): LegendRow[] {
  const looks = looksOf(state);
  const shown = [state, compose(state).state];
  return planOf(state, tiesOf(state)).clusters.flatMap(({ id }) => {
    const node = state.nodes.get(id);
    if (node === undefined) return [];
    const [count, drawn] = shown.map(
      (each) => ribbonsOf(each).filter(({ cluster }) => cluster === id).length,
    ) as [number, number];
    const look = looks.get(id) ?? lookAt(0);
    const sign = (scheme: Scheme) => glyphUri(look.shape, look.colour[scheme]);
    return [{ group: clusterGroup(state, id), name: nameOf(node, language), count, drawn, sign }];
  });
}

/** A row for each label of what stands beside the board. */
function besideRows(state: State, language: Language): LegendRow[] {
  const { nodes } = compose(state).state;
  const drawn = labelCounts(state.nodes, (id) => state.origins.has(id) && nodes.has(id));
  return [...labelCounts(state.nodes, (id) => state.origins.has(id))].map(([label, count]) => ({
    group: labelGroup(label),
    name: labelWord(label, language),
    count,
    drawn: drawn.get(label) ?? 0,
    sign: (scheme) => iconUri(label, ink[scheme].quiet),
  }));
}

const dashed: LegendLine = { line: "dashed", words: "legend.dashed" };
const dotted: LegendLine = { line: "dotted", words: "legend.dotted" };

/** What is drawn as lines; a matrix and a map have keys of their own. */
const linesOf = (state: State): LegendLine[] => [
  { line: "ribbon", words: "legend.ribbon" },
  { line: "number", words: "legend.number" },
  { line: "solid", words: "legend.solid" },
  ...(strengthOf(state) === "inherited" ? [dashed] : []),
  ...(state.origins.size > 0 ? [dotted] : []),
  { line: "hollow", words: "legend.hollow" },
];

/** Places wear their cluster's sign, mechanisms and what stands beside the board their label's. */
function boardSigns(state: State, scheme: Scheme): Signs {
  const label = (name: string) => iconUri(name, ink[scheme].quiet);
  return {
    label,
    node(node) {
      const look = looksOf(state).get(node.id);
      return look === undefined ? label(labelOf(node)) : glyphUri(look.shape, look.colour[scheme]);
    },
  };
}

/** The first screen of the built-in graph: which mechanisms connect which cities. */
export const board: Arrangement = {
  id: "board",
  fits: fitsBoard,
  frame: "own",
  laidOut: false,
  scene(state, setting) {
    const composed = compose(state);
    const between = betweenOf(state);
    return {
      picture: boardPicture(state, composed, setting),
      litBy: (id) => litBy(id, composed),
      lit: litByPair(state),
      neighbours: (id) => neighboursOn(id, composed),
      walk: [...composed.state.nodes.keys()],
      above: between === null ? [] : [between.a, between.b],
      apart: new Set(
        planOf(composed.state, composed.ties).clusters.flatMap(
          (each) => foldOf(composed.state, each, null).folded,
        ),
      ),
    };
  },
  tapped: unfoldBy,
  also: chooseAlso,
  lines: (state) => (viewOf(state) === "lines" ? linesOf(state) : []),
  signs: boardSigns,
  reach: (state, id) => reachOf(id, compose(state)).length,
  legend: (state, language) => [...clusterRows(state, language), ...besideRows(state, language)],
};
