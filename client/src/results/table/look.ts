import type { Node } from "@chengmai/cypher/values";
import { createContext } from "react";
import { labelOf } from "../../values/name.ts";
import { planOf } from "../../board/model/plan.ts";
import type { Exploration } from "../../exploration/model/step.ts";
import { tiesOf } from "../../board/model/ties.ts";
import { labelLooks, looksOf } from "../../exploration/model/looks.ts";
import { glyphUri, iconUri, ink, looks, lookAt, type Scheme } from "../../ui/palette.ts";

/** Address of the small sign that a node wears. */
type SignOf = (node: Node) => string;

/** A label that is not on the picture has a look of its own all the same, always the same one. */
const numberOf = (label: string): number =>
  [...label].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);

/** The signs of nodes as the picture draws them: by cluster on the board, else by label. */
export function signsOf(exploration: Exploration, scheme: Scheme): SignOf {
  const board = exploration.arrangement === "ties";
  const own = board
    ? looksOf(planOf(exploration, tiesOf(exploration)).clusters)
    : labelLooks(exploration.nodes);
  const drawn = new Map<string, string>();
  const draw = (name: string, label: string): string => {
    const look = own.get(name);
    if (look === undefined && board) return iconUri(label, ink[scheme].quiet);
    const { shape, colour } = look ?? lookAt(numberOf(label) % looks.length);
    return glyphUri(shape, colour[scheme]);
  };
  return (node) => {
    const label = labelOf(node);
    const name = board && own.has(node.id) ? node.id : label;
    const known = drawn.get(name) ?? draw(name, label);
    drawn.set(name, known);
    return known;
  };
}

export const Signs = createContext<SignOf>(() => "");
