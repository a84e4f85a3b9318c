import type { Node } from "@chengmai/cypher/values";
import type { Lit } from "../../canvas/drawing/arrangement.ts";
import type { Point } from "../../canvas/drawing/veins.ts";
import type { State } from "../../exploration/model/state.ts";
import { say as sayIn } from "../../i18n/say.ts";
import type { Language } from "../../i18n/language.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { measure } from "../../ui/font.ts";
import { glyphUri, lookAt, type Scheme } from "../../ui/palette.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { compose } from "../model/compose.ts";
import { namedIn } from "../model/folds.ts";
import { looksOf } from "../model/looks.ts";
import type { Join } from "../model/map/joins.ts";
import type { Named } from "../model/map/names.ts";
import { reachOf } from "../model/reach.ts";
import { ribbonsOf } from "../model/ribbons.ts";
import type { Placed } from "./place.tsx";

const radii = { cluster: 10, area: 5.5, city: 5.5 } as const;

const layers: readonly Placed["kind"][] = ["cluster", "area", "city"];

const kindOf = (node: Node): Placed["kind"] => {
  const label = labelOf(node);
  return label === "Cluster" ? "cluster" : label === "Area" ? "area" : "city";
};

/** How many mechanisms a place uses: a cluster by the one rule, any other its own. */
function usedBy(state: State, id: string, kind: Placed["kind"]): number {
  const composed = compose(state);
  if (kind !== "cluster") return reachOf(id, composed).length;
  return ribbonsOf(composed.state).filter(({ cluster }) => cluster === id).length;
}

interface Seen {
  state: State;
  language: Language;
  scheme: Scheme;
  lit: Lit | null;
  joins: readonly Join[];
  selected: string | null;
  /** Where each place is in the window. */
  spots: ReadonlyMap<string, Point>;
}

/** Every place of the map as it is drawn: clusters below, cities on top, whatever is lit, so that none loses the focus. */
export function placedOn(seen: Seen): Placed[] {
  const { state, language, scheme, lit, joins, selected, spots } = seen;
  const say = sayIn(language);
  const ends = new Set(joins.flatMap(({ from, to }) => [from, to]));
  const looks = looksOf(state);
  const { nodes } = compose(state).state;
  const all = [...spots].flatMap(([id, at]): Placed[] => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    const kind = kindOf(node);
    const look = looks.get(id) ?? lookAt(0);
    const colour = look.colour[scheme];
    const isLit = lit?.lit.has(id) ?? false;
    const own = kind === "cluster" || namedIn(state).has(id);
    const hollow = isLit ? lit?.hollow.has(id) : !own;
    const name = nameOf(node, language);
    const count = say("count.mechanisms", { count: usedBy(state, id, kind) });
    return [
      {
        ...at,
        id,
        name,
        kind,
        told: [name, labelWord(labelOf(node), language), count].join(", "),
        sign: glyphUri(look.shape, colour, hollow),
        colour,
        radius: radii[kind],
        lit: isLit || ends.has(id),
        dim: lit !== null && !isLit && !ends.has(id) && !lit.behind.has(id),
        chosen: id === selected,
      },
    ];
  });
  return all.toSorted((a, b) => layers.indexOf(a.kind) - layers.indexOf(b.kind));
}

/** Whose name comes first where room is scarce. */
export function rankOf(
  { id, kind, lit, dim, chosen }: Placed,
  { pointed, ties }: { pointed: string | null; ties: number },
): number {
  if (chosen || id === pointed) return -1000;
  const level = kind === "cluster" ? 0 : kind === "city" ? 100 : 200;
  return level - ties + (lit ? -500 : 0) + (dim ? 500 : 0);
}

/** What is said of a pair's line, in the middle of it: before all names. */
export function countOn(
  [join]: readonly Join[],
  spots: ReadonlyMap<string, Point>,
  language: Language,
): { name: string; named: Named } | null {
  const [from, to] = [spots.get(join?.from ?? ""), spots.get(join?.to ?? "")];
  if (join === undefined || from === undefined || to === undefined || join.count === 0) return null;
  const name = sayIn(language)("count.mechanisms", { count: join.count });
  const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const size = { width: measure(name) + 4, height: 18, radius: 0 };
  return { name, named: { ...at, ...size, id: "count", rank: -2000, sure: true } };
}
