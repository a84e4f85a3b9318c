import "./node-card.css";
import type { Node } from "@chengmai/cypher/values";
import { Button } from "@mantine/core";
import { call } from "../../api/call.ts";
import type { Composed } from "../model/compose.ts";
import { expand } from "../model/acts.ts";
import { choosePair } from "../../board/model/choose-pair.ts";
import { labelOf, nameOf, said } from "../../values/name.ts";
import type { Language } from "../../i18n/language.ts";
import { reachOf } from "../../board/model/reach.ts";
import { refOf } from "../model/step.ts";
import { point, select } from "../model/view.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { Evidence } from "../../evidence/evidence.tsx";
import { Properties } from "./properties.tsx";
import { reachWords } from "../../board/view/reach-words.ts";
import { useAnswer } from "../../ui/use-answer.ts";

const askNode = (id: string, signal: AbortSignal) => call("node", { id }, signal);

const evidenceTypes = new Set(["SUPPORTED_BY", "ABOUT"]);

/** Neighbours by type, with how many there are before asking for them. */
function Expansion({ node }: { node: Node }) {
  const say = useSay();
  const language = useLanguage();
  const degrees = useAnswer(node.id, askNode).answer?.degrees ?? [];
  const counts = new Map<string, number>();
  for (const { type, count } of degrees)
    if (!evidenceTypes.has(type)) counts.set(type, (counts.get(type) ?? 0) + count);
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
            onClick={() => void expand(refOf(node), [type])}
          >
            {say("card.expand.type", { type: typeWord(type, language), count })}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** Whom a mechanism connects, or by what a place works: each line opens its own evidence. */
function Ties({ node, composed }: { node: Node; composed: Composed }) {
  const language = useLanguage();
  const say = useSay();
  const reached = reachOf(node.id, composed);
  if (reached.length === 0) return null;
  const isMechanism = labelOf(node) === "Mechanism";
  return (
    <section>
      <h3>{reachWords(reached, isMechanism, say)}</h3>
      <ul className="ties">
        {reached.map(({ tie, other }) => (
          <li key={tie.id}>
            <button
              type="button"
              onClick={() => select(tie.id)}
              onPointerEnter={() => point(tie.id)}
              onPointerLeave={() => point(null)}
            >
              <span data-strength={tie.strength} className="tie-mark" />
              {nameOf(other, language)}
              <small>{isMechanism ? labelWord(labelOf(other), language) : ""}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Makes the node a parameter of the workbench's query; the workbench is fetched for it. */
async function asParameter(node: Node, language: Language): Promise<void> {
  const { makeParameter } = await import("../../workbench/model/parameters/make.ts");
  makeParameter("node", node, language, true);
}

/** A node: what it is, whom it ties, what it can be expanded by, what it rests on. */
export function NodeCard({ node, composed }: { node: Node; composed: Composed }) {
  const say = useSay();
  const language = useLanguage();
  const label = labelOf(node);
  const aliases = node.properties["aliases"];
  const theme = said(node.properties, "theme", language);
  const board = composed.exploration.arrangement === "ties";
  const pairable = board && (label === "City" || label === "Cluster");
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
      {said(node.properties, "about", language) !== null && (
        <p>{said(node.properties, "about", language)}</p>
      )}
      {pairable && (
        <div className="chips">
          {([0, 1] as const).map((side) => (
            <Button
              key={side}
              size="compact-xs"
              variant="light"
              onClick={() => choosePair(side, node.id)}
            >
              {say(side === 0 ? "pair.as.a" : "pair.as.b")}
            </Button>
          ))}
        </div>
      )}
      <div className="chips">
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void asParameter(node, language)}
        >
          {say("card.parameter")}
        </Button>
      </div>
      <Ties node={node} composed={composed} />
      <Expansion node={node} />
      <Properties node={node} />
      <Evidence ids={[node.id]} />
    </article>
  );
}
