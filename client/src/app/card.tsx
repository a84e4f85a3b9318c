import "./card.css";
import type { Node } from "@chengmai/cypher/values";
import { ActionIcon, Button } from "@mantine/core";
import { compose } from "../board/model/compose.ts";
import { groundUnder, ribbonsOf } from "../board/model/ribbons.ts";
import { betweenOf } from "../board/model/part.ts";
import { Intro as BoardIntro } from "../board/view/intro.tsx";
import { evidenceTypes, OwnEvidence, PairChips, Ties } from "../board/view/node-part.tsx";
import { PairCard } from "../board/view/pair-card.tsx";
import { TieCard } from "../board/view/tie-card.tsx";
import { Evidence } from "../evidence/evidence.tsx";
import { useExploration, useExplored, useLooking } from "../exploration/context/at-hand.tsx";
import { isForeign } from "../exploration/model/state.ts";
import { visible } from "../exploration/model/visible.ts";
import { Intro } from "../exploration/view/intro.tsx";
import { NodeCard } from "../exploration/view/node-card.tsx";
import { useLanguage, useSay } from "../i18n/say.ts";
import { icons } from "../ui/icons.tsx";
import { isBoard } from "./arrangements.ts";

const none: ReadonlySet<string> = new Set();

/** Makes the node a parameter of the workbench's query; the workbench is fetched for it. */
function AsParameter({ node }: { node: Node }) {
  const say = useSay();
  const language = useLanguage();
  const make = async () => {
    const { makeParameter } = await import("../workbench/model/parameters/make.ts");
    makeParameter("node", node, language, true);
  };
  return (
    <div className="chips">
      <Button size="compact-xs" variant="default" onClick={() => void make()}>
        {say("card.parameter")}
      </Button>
    </div>
  );
}

/** What is chosen, as the arrangement has it. */
function useChosen() {
  const state = useExplored((now) => now.state);
  const board = isBoard(state);
  const composed = board ? compose(state) : { state: visible(state), ties: [] };
  const between = betweenOf(state);
  const selected = useLooking((look) => look.selected);
  const own = <Thing extends { id: string }>(
    seen: ReadonlyMap<string, Thing>,
    brought: readonly Thing[] = [],
  ) => seen.get(selected ?? "") ?? brought.find(({ id }) => id === selected);
  const ribbon = board ? ribbonsOf(composed.state).find(({ id }) => id === selected) : undefined;
  const tie = composed.ties.find(({ id }) => id === selected);
  const relationship = own(composed.state.relationships, between?.brought.relationships);
  return {
    board,
    composed,
    between,
    foreign: isForeign(state),
    node: own(composed.state.nodes, between?.brought.nodes),
    basis:
      (ribbon === undefined ? tie?.basis : groundUnder(ribbon)) ??
      (relationship === undefined ? null : [relationship]),
    inherited: (ribbon ?? tie)?.strength === "inherited",
  };
}

/** The right side: what is chosen, what it means and what it rests on; else how to read the picture. */
export function Card() {
  const say = useSay();
  const { looking } = useExploration();
  const { board, composed, between, foreign, node, basis, inherited } = useChosen();
  const closable = node !== undefined || basis !== null;
  return (
    <div className="card">
      {closable && (
        <ActionIcon
          className="card-close"
          variant="subtle"
          color="gray"
          aria-label={say("card.close")}
          onClick={() => looking.select(null)}
        >
          {icons.close}
        </ActionIcon>
      )}
      {node !== undefined && (
        <NodeCard
          node={node}
          without={foreign ? none : evidenceTypes}
          evidence={foreign ? <Evidence ids={[node.id]} /> : <OwnEvidence node={node} />}
          acts={
            <>
              {board && <PairChips node={node} />}
              <AsParameter node={node} />
            </>
          }
        >
          {board && <Ties node={node} />}
        </NodeCard>
      )}
      {basis !== null && <TieCard basis={basis} inherited={inherited} />}
      {!closable && between !== null && <PairCard between={between} composed={composed} />}
      {!closable && between === null && (board ? <BoardIntro composed={composed} /> : <Intro />)}
    </div>
  );
}
