import "./card.css";
import { ActionIcon } from "@mantine/core";
import { useStore } from "zustand";
import { icons } from "../ui/icons.tsx";
import { compose } from "../exploration/model/compose.ts";
import { log } from "../exploration/model/store.ts";
import { select, view } from "../exploration/model/view.ts";
import { useSay } from "../i18n/say.ts";
import { Intro } from "../board/view/intro.tsx";
import { NodeCard } from "../exploration/view/node-card.tsx";
import { PairCard } from "../board/view/pair-card.tsx";
import { TieCard } from "../board/view/tie-card.tsx";

/** The right side: what is chosen, what it means and what it rests on; else how to read the picture. */
export function Card() {
  const say = useSay();
  const exploration = useStore(log, ({ state }) => state);
  const composed = compose(exploration);
  const selected = useStore(view, (state) => state.selected);
  const { between } = exploration;
  const node =
    composed.exploration.nodes.get(selected ?? "") ??
    between?.brought.nodes.find(({ id }) => id === selected);
  const tie = composed.ties.find(({ id }) => id === selected);
  const relationship =
    composed.exploration.relationships.get(selected ?? "") ??
    between?.brought.relationships.find(({ id }) => id === selected);
  const basis = tie?.basis ?? (relationship === undefined ? null : [relationship]);
  const closable = node !== undefined || basis !== null;
  return (
    <div className="card">
      {closable && (
        <ActionIcon
          className="card-close"
          variant="subtle"
          color="gray"
          aria-label={say("card.close")}
          onClick={() => select(null)}
        >
          {icons.close}
        </ActionIcon>
      )}
      {node !== undefined && <NodeCard node={node} composed={composed} />}
      {basis !== null && <TieCard basis={basis} inherited={tie?.strength === "inherited"} />}
      {!closable && between !== null && <PairCard between={between} composed={composed} />}
      {!closable && between === null && <Intro composed={composed} />}
    </div>
  );
}
