import type { Node } from "@chengmai/cypher/values";
import type { Language } from "../i18n/language.ts";
import { isMutual, typeWord } from "../i18n/vocabulary.ts";
import { numberIn } from "../i18n/number-in.ts";
import { captionOf, labelOf } from "../values/name.ts";
import type { State } from "../exploration/model/state.ts";
import { labelLooks } from "../exploration/model/looks.ts";
import { standing, type Made, type MadeOf } from "../exploration/shaping/graph.ts";
import { frameOf } from "../exploration/shaping/places.ts";
import { lookAt } from "../ui/palette.ts";
import type { DrawnEdge, DrawnNode, Picture } from "./drawing/element.ts";
import type { Setting } from "./drawing/setting.ts";

const countOf = (label: string, count: number, language: Language): string =>
  `${label} (${numberIn(count, language)})`;

const idsOf = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);

function drawnNode(drawn: DrawnNode, own: Made | undefined, language: Language): DrawnNode {
  if (own?.kind === "group") {
    const size = 34 + Math.min(34, 4 * Math.sqrt(own.members.length));
    const { members } = own;
    return {
      ...drawn,
      label: countOf(drawn.label, members.length, language),
      width: size,
      height: size,
      made: "folded",
      standsFor: idsOf(members),
    };
  }
  if (own?.kind === "same")
    return {
      ...drawn,
      label: countOf(drawn.label, own.members.length, language),
      made: "same",
      standsFor: idsOf(own.members),
    };
  return own?.kind === "value" ? { ...drawn, made: "value" } : drawn;
}

/** What a line of several types is called: each word of it. */
const wordsOf = (type: string, { language }: Setting): string =>
  [...new Set(type.split(" · "))].map((each) => typeWord(each, language)).join(" · ");

function drawnEdge(drawn: DrawnEdge, type: string, own: Made | undefined, setting: Setting) {
  if (own === undefined || own.kind === "group" || own.kind === "same" || own.kind === "value")
    return drawn;
  if (own.kind === "equal") return { ...drawn, arrow: "none" as const, line: "dashed" as const };
  const count = own.kind === "tie" ? own.of.length : own.ways.length;
  const words = wordsOf(type, setting);
  return {
    ...drawn,
    label: count === 1 ? words : `${words} ×${numberIn(count, setting.language)}`,
    arrow: own.both || isMutual(type) ? ("none" as const) : drawn.arrow,
    line: own.kind === "through" || own.derived ? ("dashed" as const) : ("solid" as const),
    weight: 1.2 + Math.min(5, Math.log2(count)),
  };
}

/** The box around a group that stands open; none where its members have no place yet. */
function drawnFrame(
  seen: State,
  { key, node, members }: MadeOf<"group">,
  { scheme, language }: Setting,
): DrawnNode[] {
  const there = members.filter(({ id }) => seen.nodes.has(id));
  const frame = frameOf(there.flatMap(({ id }) => standing(seen, id) ?? []));
  const [first] = there;
  if (frame === null || first === undefined) return [];
  const look = labelLooks(seen).get(labelOf(first)) ?? lookAt(0);
  return [
    {
      ...frame,
      id: key,
      role: "group",
      label: countOf(captionOf(node, language), members.length, language),
      colour: look.colour[scheme],
      glyph: "",
      shape: "round-rectangle",
      stated: true,
      standsFor: idsOf(there),
    },
  ];
}

/** A picture with what of it is made drawn as that: groups, what stands for several, and what is derived. */
export function withMade(
  { nodes, edges, scale }: Picture,
  seen: State,
  made: ReadonlyMap<string, Made>,
  setting: Setting,
): Picture {
  if (made.size === 0) return { nodes, edges, scale };
  const frames = [...made.values()].flatMap((own) =>
    own.kind === "group" && own.open ? drawnFrame(seen, own, setting) : [],
  );
  return {
    scale,
    nodes: [
      ...frames,
      ...nodes.map((drawn) => drawnNode(drawn, made.get(drawn.id), setting.language)),
    ],
    edges: edges.map((drawn) =>
      drawnEdge(drawn, seen.relationships.get(drawn.id)?.type ?? "", made.get(drawn.id), setting),
    ),
  };
}
