import type { Node } from "@chengmai/cypher/values";
import { useState } from "react";
import { useExplored } from "../../exploration/context/at-hand.tsx";
import type { Pattern } from "../model/example/example.ts";
import { keyOf } from "../model/lens.ts";
import { metAs, patternSaid, saidIn, textOf, type Said } from "../model/example/pattern-text.ts";
import { choose, type Choosing } from "../model/screen.ts";
import { useAsked } from "../parts/asking.tsx";
import { useChoice, useChoices } from "../parts/choice.ts";

const none: Said = { nodes: [], joins: [] };

/** The pattern that the address says; its nodes are those of the picture, those that were just met, or are asked for. */
export function usePattern() {
  const [[text = ""]] = useChoices("pattern");
  const [ran, setRan] = useChoice("ran", ["no", "yes"]);
  const [[growing], grow] = useChoices("at");
  const here = useExplored(({ state }) => state.nodes);
  const [met] = useState(() => new Map<string, Node>());
  const said = saidIn(text) ?? none;
  const nodeBy = (key: string): Node | undefined => {
    if (!met.has(key))
      for (const node of here.values()) if (keyOf(node) === key) met.set(key, node);
    return met.get(key);
  };
  const far = said.nodes.filter(({ key }) => key !== undefined && nodeBy(key) === undefined);
  const recalled = useAsked("recall", far.length === 0 ? null : { nodes: far.map(metAs) });
  const found = new Map(
    far.map(({ key }, place) => [key, recalled.answer?.nodes[place] ?? undefined]),
  );
  const pattern = patternSaid(said, (key) => nodeBy(key) ?? found.get(key));
  return {
    pattern,
    /** Asked for what the picture does not have; nothing is known of the pattern before. */
    recalled,
    waiting: far.length > 0 && recalled.answer === null,
    /** How many of its nodes are no longer there. */
    gone: far.filter(({ key }) => found.get(key) === undefined).length,
    ran: ran === "yes",
    run: () => setRan("yes"),
    /** The piece at which the next is looked for. */
    at: pattern.pieces[Number(growing) - 1]?.id ?? null,
    grow: (id: string | null) =>
      grow(id === null ? [] : [String(pattern.pieces.findIndex((piece) => piece.id === id) + 1)]),
    change(next: Pattern, how?: Choosing) {
      for (const { node } of next.pieces) if (node !== null) met.set(keyOf(node), node);
      choose(
        { pattern: next.pieces.length === 0 ? [] : [textOf(next)], ran: [], at: [] },
        ran === "yes" ? "anew" : how,
      );
    },
  };
}
