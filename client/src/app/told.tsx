import type { Node, Relationship } from "@chengmai/cypher/values";
import { Suspense } from "react";
import { Button } from "../ui/buttons/button.tsx";
import type { Composed } from "../board/model/compose.ts";
import type { Between } from "../board/model/part.ts";
import { OwnEvidence, PairChips, Ties } from "../board/view/node-part.tsx";
import { TieCard } from "../board/view/tie-card.tsx";
import { Together } from "../board/view/together.tsx";
import { Evidence } from "../evidence/evidence.tsx";
import { useLooking } from "../exploration/context/at-hand.tsx";
import { Chosen } from "../exploration/view/growing/chosen.tsx";
import { NodeCard } from "../exploration/view/node-card.tsx";
import type { Made } from "../exploration/shaping/graph.ts";
import { Properties } from "../exploration/view/properties.tsx";
import { useLanguage, useSay } from "../i18n/say.ts";
import { withWords } from "../i18n/with-words.ts";
import { later } from "../ui/later.tsx";

// With all that an answer can be taken along as; a pair is asked about later than a thing is chosen.
const PairCard = later(async () => (await import("../board/view/pair/pair-card.tsx")).PairCard);

const MadeCard = later(
  async () =>
    (await withWords(import("../exploration/view/reshaping/made-card.tsx"), "shaping")).MadeCard,
);

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

interface ToldProps {
  /** Nodes that an act is meant for, where they are several. */
  several: readonly string[];
  board: boolean;
  composed: Composed;
  between: Between | null;
  foreign: boolean;
  node: Node | undefined;
  /** What is chosen where that is no thing of the graph, by its id. */
  made: { id: string; own: Made } | null;
  basis: readonly Relationship[] | null;
  inherited: boolean;
}

/** What is chosen: a node, a line, or else the two places whose connection was asked for. */
export function Told({
  several,
  board,
  composed,
  between,
  foreign,
  node,
  made,
  basis,
  inherited,
}: ToldProps) {
  const before = useLooking((look) => look.before);
  return (
    <>
      {several.length === 2 && board && <Together a={several[0] ?? null} b={several[1] ?? ""} />}
      {several.length > 1 && <Chosen ids={several} />}
      {several.length < 2 && made !== null && (
        <Suspense fallback={null}>
          <MadeCard key={made.id} {...made} />
        </Suspense>
      )}
      {several.length < 2 && node !== undefined && (
        <NodeCard
          node={node}
          evidence={foreign ? <Evidence ids={[node.id]} /> : <OwnEvidence node={node} />}
          acts={
            <>
              {board && <Together a={before} b={node.id} />}
              {board && <PairChips node={node} />}
              <AsParameter node={node} />
            </>
          }
        >
          {board && <Ties node={node} />}
        </NodeCard>
      )}
      {basis !== null && (
        <>
          <TieCard basis={basis} inherited={inherited} />
          {basis.map((relationship) => (
            <Properties key={relationship.id} of={relationship} />
          ))}
        </>
      )}
      {several.length < 2 && node === undefined && basis === null && between !== null && (
        <Suspense fallback={null}>
          <PairCard between={between} composed={composed} />
        </Suspense>
      )}
    </>
  );
}
