import type { Node } from "@chengmai/cypher/values";
import { useMemo, type ReactNode } from "react";
import { useStore } from "zustand";
import { planOf } from "../board/model/plan.ts";
import { tiesOf } from "../board/model/ties.ts";
import { goTo } from "../exploration/model/go-to.ts";
import { labelLooks, looksOf } from "../exploration/model/looks.ts";
import type { Exploration } from "../exploration/model/step.ts";
import { log } from "../exploration/model/store.ts";
import { glyphUri, iconUri, ink, looks, lookAt, type Look, type Scheme } from "../ui/palette.ts";
import { useScheme } from "../ui/scheme.ts";
import { labelOf } from "../values/name.ts";
import { Pictured } from "../values/picture.ts";

/** A label that is not on the picture has a look of its own all the same, always the same one. */
const numberOf = (label: string): number =>
  [...label].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);

/** The signs of nodes as the picture draws them: by cluster on the board, else by label. */
function signsOf(exploration: Exploration, scheme: Scheme): (node: Node) => string {
  const board = exploration.arrangement === "ties";
  // Worked out when the first node is shown: most steps are seen on the picture alone.
  let worked: ReadonlyMap<string, Look> | null = null;
  const looksHere = () =>
    (worked ??= board
      ? looksOf(planOf(exploration, tiesOf(exploration)).clusters)
      : labelLooks(exploration.nodes));
  const drawn = new Map<string, string>();
  const draw = (name: string, label: string): string => {
    const look = looksHere().get(name);
    if (look === undefined && board) return iconUri(label, ink[scheme].quiet);
    const { shape, colour } = look ?? lookAt(numberOf(label) % looks.length);
    return glyphUri(shape, colour[scheme]);
  };
  return (node) => {
    const label = labelOf(node);
    const name = board && looksHere().has(node.id) ? node.id : label;
    const known = drawn.get(name) ?? draw(name, label);
    drawn.set(name, known);
    return known;
  };
}

/** Tells the page what its picture knows of nodes. */
export function PictureOf({ children }: { children: ReactNode }) {
  const state = useStore(log, (own) => own.state);
  const scheme = useScheme();
  const picture = useMemo(
    () => ({
      has: (id: string) => state.nodes.has(id),
      signOf: signsOf(state, scheme),
      goTo: (node: Node) => void goTo(node),
    }),
    [state, scheme],
  );
  return <Pictured value={picture}>{children}</Pictured>;
}
