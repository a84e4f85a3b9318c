import type { EventObject } from "cytoscape";
import { useEffect, useState } from "react";
import { explorationActs } from "../../exploration/acts/index.ts";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import { visible } from "../../exploration/model/visible.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import type { At } from "../../ui/hung.ts";
import { useActs, type Act } from "../../ui/keys/acts.ts";
import { namesOfKey } from "../../ui/keys/key-names.ts";
import { Item, Pop } from "../../ui/pop.tsx";
import { nameOf } from "../../values/name.ts";
import { meantBy } from "../gestures.ts";
import { alsoOn, type Stage } from "../stage.ts";
import { onPicture } from "./on-picture.ts";

/** Where a point of the picture's window is on the page. */
function placeOf({ cy }: Stage, { x, y }: { x: number; y: number }): At {
  const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
  return { x: left + x, y: top + y, top: top + y };
}

/** Where the menu hangs, and what was chosen beside the node that it was asked for at. */
interface Hung {
  at: At;
  beside: readonly string[];
}

/** Asks for the menu: a right click, a long press, or the menu key; gives back where it hangs. */
function useAsked(stage: Stage) {
  const [hung, setHung] = useState<Hung | null>(null);
  useEffect(() => {
    const { cy, exploration } = stage;
    const { looking, log } = exploration;
    const asked = ({ target, renderedPosition }: EventObject) => {
      const id = target === cy ? null : meantBy(target);
      const { chosen } = looking.getState();
      const node = id !== null && visible(log.getState().state).nodes.has(id);
      // What is chosen together is meant together.
      const beside = node && !chosen.includes(id) ? chosen : [];
      if (node && !chosen.includes(id)) looking.choose([id]);
      else if (id !== null && !chosen.includes(id)) looking.select(id);
      setHung({ at: placeOf(stage, renderedPosition), beside });
    };
    const own = (event: Event) => event.preventDefault();
    // What is dragged by a finger that was held is no longer asked about.
    const away = () => setHung(null);
    cy.on("cxttap taphold", asked);
    cy.on("drag", away);
    cy.container()?.addEventListener("contextmenu", own);
    return () => {
      cy.off("cxttap taphold", asked);
      cy.off("drag", away);
      cy.container()?.removeEventListener("contextmenu", own);
    };
  }, [stage]);
  return [hung, setHung] as const;
}

/** What can be done with what is chosen, beside it. `more`: acts that are the picture's own. */
export function ContextMenu({ stage, more }: { stage: Stage; more: readonly Act[] }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const [hung, setHung] = useAsked(stage);
  useActs([
    {
      id: "see.menu",
      words: "see.menu",
      keys: ["ContextMenu", "Shift+F10"],
      when: onPicture,
      run() {
        const { cy } = stage;
        const { selected } = exploration.looking.getState();
        const node = cy.getElementById(selected ?? "");
        const middle = { x: cy.width() / 2, y: cy.height() / 2 };
        const spot = node.nonempty() && node.isNode() ? node.renderedPosition() : middle;
        setHung({ at: placeOf(stage, spot), beside: [] });
      },
    },
  ]);
  if (hung === null) return null;
  const { at, beside } = hung;
  const close = () => setHung(null);
  const { chosen } = exploration.looking.getState();
  const { nodes } = visible(exploration.log.getState().state);
  const [first] = chosen.flatMap((id) => nodes.get(id) ?? []);
  const acts = [
    ...explorationActs
      .filter(({ when }) => when(exploration))
      .map(({ id, words, keys, run }) => ({ id, words, keys, run: () => run(exploration) })),
    ...more.map(({ id, words, keys, run }) => ({
      id,
      words,
      keys,
      run: () => run(new KeyboardEvent("keydown")),
    })),
  ];
  return (
    <Pop at={at} label={say("see.menu")} role="menu" close={close}>
      {first !== undefined && (
        <p className="tools-head quiet">
          {chosen.length > 1
            ? say("see.many", { name: nameOf(first, language), count: chosen.length - 1 })
            : nameOf(first, language)}
        </p>
      )}
      {beside.length > 0 && (
        <Item
          act={() => {
            close();
            exploration.looking.choose(beside);
            for (const id of chosen) alsoOn(stage, id);
          }}
        >
          {say("see.also", { count: beside.length })}
        </Item>
      )}
      {acts.map(({ id, words, keys, run }) => (
        <Item
          key={id}
          act={() => {
            close();
            run();
          }}
        >
          {say(words)}
          {keys[0] !== undefined && (
            <kbd className="tools-key" aria-hidden="true">
              {namesOfKey(keys[0]).join(" ")}
            </kbd>
          )}
        </Item>
      ))}
    </Pop>
  );
}
