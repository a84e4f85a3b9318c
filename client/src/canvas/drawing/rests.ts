import type { State } from "../../exploration/model/state.ts";
import type { DrawnNode, Picture } from "./element.ts";
import type { Setting } from "./setting.ts";
import { numberIn } from "../../i18n/number-in.ts";

/** Ids of rests begin so. */
const mark = "rest:";

/** The node that a drawn rest is of; null where it is none. */
export const restOf = (id: string): string | null =>
  id.startsWith(mark) ? id.slice(mark.length) : null;

const height = 15;
/** Scenery lies behind, and may be covered. */
const behind: ReadonlySet<string> = new Set(["frame", "bar"]);

interface Spot {
  x: number;
  y: number;
}

const meets = (a: DrawnNode, { x, y }: Spot, width: number): boolean =>
  Math.abs(a.x - x) < (a.width + width) / 2 && Math.abs(a.y - y) < (a.height + height) / 2;

/** Places beside a node, the likeliest first: above its right end, below that, to its right, above its left end. */
const spotsBeside = ({ x, y, width, height: tall }: DrawnNode, wide: number): Spot[] => {
  const [right, above, below] = [
    x + width / 2,
    y - tall / 2 - height / 2 - 1,
    y + tall / 2 + height / 2 + 1,
  ];
  return [
    { x: right - wide / 2, y: above },
    { x: right - wide / 2, y: below },
    { x: right + wide / 2 + 2, y },
    { x: x - width / 2 + wide / 2, y: above },
  ];
};

/** A rest beside its node: in a laid-out picture, where names make room, at its right shoulder; else where it covers nothing. */
function spotFor(node: DrawnNode, wide: number, nodes: readonly DrawnNode[]): Spot | undefined {
  if (node.role === "node")
    return { x: node.x + node.width / 2 + wide / 2 - 3, y: node.y - node.height / 2 - 2 };
  return spotsBeside(node, wide).find(
    (spot) => !nodes.some((other) => !behind.has(other.role) && meets(other, spot, wide)),
  );
}

/** The picture with what expansions left of its nodes, as "+3,189" beside each; where there is no room it is told elsewhere. */
export function withRests(
  picture: Picture,
  { remainders, ids }: State,
  { language, measure }: Setting,
): Picture {
  if (remainders.size === 0) return picture;
  const drawn = new Map(picture.nodes.map((node) => [node.id, node]));
  const rests: DrawnNode[] = [];
  for (const [key, { left, atLeast }] of remainders) {
    const node = drawn.get(ids.get(key) ?? "");
    if (node === undefined || left === 0) continue;
    const label = `+${numberIn(left, language)}${atLeast ? "…" : ""}`;
    const width = measure(label) * 0.9 + 8;
    const spot = spotFor(node, width, [...picture.nodes, ...rests]);
    if (spot === undefined) continue;
    rests.push({
      id: `${mark}${node.id}`,
      role: "rest",
      label,
      ...spot,
      width,
      height,
      colour: node.colour,
      glyph: "",
      shape: "round-rectangle",
      stated: true,
      standsFor: [node.id],
      restOf: node.id,
    });
  }
  return { ...picture, nodes: [...picture.nodes, ...rests] };
}
