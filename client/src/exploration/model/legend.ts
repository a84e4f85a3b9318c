import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import type { Language } from "../../i18n/language.ts";
import type { MessageKey } from "../../i18n/zh.ts";
import { glyphUri, ink, lineUri, lookAt, type Scheme } from "../../ui/palette.ts";
import { labelOf } from "../../values/name.ts";
import { labelLooks } from "./looks.ts";
import type { State } from "./state.ts";
import { enrichedState, labelGroup, typeGroup, visible } from "./visible.ts";

/** A row of the legend: a group that can be switched off, and how many there are of it. */
export interface LegendRow {
  group: string;
  name: string;
  count: number;
  /** How many of them are drawn; the others are hidden, or stood for by something else. */
  drawn: number;
  /** True where none of it is in the database. */
  derived?: boolean;
  /** The address of its sign's picture. */
  sign: (scheme: Scheme) => string;
}

/** A way in which lines are drawn, and what it means. */
export interface LegendLine {
  line: "ribbon" | "number" | "solid" | "dashed" | "dotted" | "hollow";
  words: MessageKey;
}

/** How often each label is met among some nodes, in the order of the picture. */
export function labelCounts(nodes: State["nodes"], of: (id: string) => boolean = () => true) {
  const counts = new Map<string, number>();
  for (const [id, node] of nodes)
    if (of(id)) counts.set(labelOf(node), (counts.get(labelOf(node)) ?? 0) + 1);
  return counts;
}

/** How often each type is met among some relationships. */
function typeCounts(relationships: State["relationships"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of relationships.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** A row for each label. */
export function labelRows(whole: State, language: Language): LegendRow[] {
  const { state, made } = enrichedState(whole);
  const looks = labelLooks(state);
  const met = labelCounts(state.nodes, (id) => made.get(id)?.kind !== "value");
  const seen = labelCounts(visible(whole).nodes);
  return [...labelCounts(state.nodes)].map(([label, count]) => {
    const look = looks.get(label) ?? lookAt(0);
    const sign = (scheme: Scheme) => glyphUri(look.shape, look.colour[scheme]);
    const derived = !met.has(label);
    return {
      group: labelGroup(label),
      name: labelWord(label, language),
      count,
      drawn: seen.get(label) ?? 0,
      sign,
      derived,
    };
  });
}

/** A row for each type of relationship, the most frequent first. */
export function typeRows(state: State, language: Language): LegendRow[] {
  const { relationships } = enrichedState(state).state;
  const counts = typeCounts(relationships);
  const seen = typeCounts(visible(state).relationships);
  const met = new Set([...state.relationships.values()].map(({ type }) => type));
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([type, count]) => ({
      group: typeGroup(type),
      name: typeWord(type, language),
      count,
      drawn: seen.get(type) ?? 0,
      derived: !met.has(type),
      sign: (scheme) => lineUri(ink[scheme].quiet),
    }));
}
