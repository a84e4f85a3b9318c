import "./node-card.css";
import { isVirtual, type Node } from "@chengmai/cypher/values";
import { Suspense, type ReactNode } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { call } from "../../api/call.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { useAnswer } from "../../ui/use-answer.ts";
import { later } from "../../ui/later.tsx";
import { said } from "@chengmai/cypher/called";
import { labelOf, nameOf } from "../../values/name.ts";
import { useExploration, useExplored, useLooking } from "../context/at-hand.tsx";
import { expand } from "../model/growing/grow.ts";
import { leftOf } from "../model/state.ts";
import { AskedCypher } from "./asked.tsx";
import { GrowNode } from "./growing/grow-node.tsx";
import { Properties } from "./properties.tsx";
import { LeftOf } from "./remainder.tsx";

// Few have changed since they were last seen.
const Differences = later(
  async () => (await import("../../values/differing/differences.tsx")).Differences,
  () => null,
);

const askNode = (id: string, signal: AbortSignal) => call("node", { id }, signal);

/** Neighbours by type, with how many there are before asking for them. */
function Expansion({ node }: { node: Node }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const degrees = useAnswer(node.id, askNode).answer?.degrees ?? [];
  const counts = new Map<string, number>();
  for (const { type, count, leftOut } of degrees)
    if (leftOut !== true) counts.set(type, (counts.get(type) ?? 0) + count);
  if (counts.size === 0) return null;
  return (
    <section>
      <h3>{say("card.expand")}</h3>
      <div className="chips">
        {[...counts].map(([type, count]) => (
          <Button
            key={type}
            size="compact-xs"
            variant="default"
            onClick={() => void expand(exploration, [node.id], { types: [type] })}
          >
            {say("card.expand.type", { type: typeWord(type, language), count })}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** The Cypher of the last step that was about the node or brought it. */
function LastAsked({ node }: { node: Node }) {
  const entries = useExplored((now) => now.entries);
  const entry = entries.findLast(
    ({ asked, brought }) => asked !== undefined && brought.nodes.some(({ id }) => id === node.id),
  );
  return <AskedCypher asked={entry?.asked} />;
}

interface NodeCardProps {
  node: Node;
  /** What else can be done with the node. */
  acts: ReactNode;
  /** What an arrangement has to say of it. */
  children: ReactNode;
  /** What it rests on. */
  evidence: ReactNode;
}

/** A node: what it is, what is said of it, what it can be expanded by, what it rests on. */
export function NodeCard({ node, acts, children, evidence }: NodeCardProps) {
  const say = useSay();
  const language = useLanguage();
  const changed = useLooking((look) => look.changed.get(node.id));
  const label = labelOf(node);
  const aliases = node.properties["aliases"];
  const theme = said(node.properties, "theme", language);
  const about = said(node.properties, "about", language);
  const left = useExplored(({ state }) => leftOf(state, node.id));
  const virtual = isVirtual(node.id);
  return (
    <article>
      <p className="kicker">
        {[label, ...node.labels.filter((other) => other !== label)]
          .map((each) => labelWord(each, language))
          .join(" · ")}
        {theme !== null && ` · ${theme}`}
      </p>
      <h2>{nameOf(node, language)}</h2>
      {Array.isArray(aliases) && (
        <p className="aliases">{aliases.slice(0, 6).map(String).join(" · ")}</p>
      )}
      {about !== null && <p>{about}</p>}
      {acts}
      {children}
      {changed !== undefined && (
        <section>
          <h3>{say("card.changed")}</h3>
          <Suspense fallback={null}>
            <Differences before={changed.before} after={changed.after} />
          </Suspense>
        </section>
      )}
      {left !== undefined && (
        <p className="left-of">
          <LeftOf node={node} left={left} />
        </p>
      )}
      {virtual ? (
        <p className="quiet">{say("card.virtual")}</p>
      ) : (
        <>
          <Expansion node={node} />
          <GrowNode node={node} />
        </>
      )}
      <LastAsked node={node} />
      <Properties of={node} />
      {!virtual && evidence}
    </article>
  );
}
