import "./proof.css";
import type { Node, Relationship } from "@chengmai/cypher/values";
import { use, useCallback, useRef, useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { claimsIn } from "../../values/claims-in.ts";
import { ClaimsKept } from "../../evidence/claims-kept.ts";
import { Evidence } from "../../evidence/evidence.tsx";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import { AskingAgain } from "../../exploration/context/ask-again.tsx";
import { BeginningAnother } from "../../exploration/context/beginning.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { typeWord } from "../../i18n/vocabulary.ts";
import { Close } from "../../ui/buttons/tool.tsx";
import { useLentFocus } from "../../ui/keys/use-lent-focus.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { useAnswer } from "../../ui/use-answer.ts";
import { distinct } from "../../values/distinct.ts";
import { nameOf } from "../../values/name.ts";
import { NodeChip } from "../../values/node-chip.tsx";
import type { Body } from "../model/lens.ts";
import { inGraph, prove, type Proof, type Proven } from "../model/proof.ts";
import { inWorld } from "../model/world.ts";
import { beginningWith, putOn } from "../model/put-on.ts";
import { useAsked } from "./asking.tsx";
import { closePatterns } from "../model/screen.ts";

/** Relationships that are read out; the picture has them all. */
const mostRead = 40;

function Told({
  nodes,
  relationships,
}: {
  nodes: readonly Node[];
  relationships: readonly Relationship[];
}) {
  const say = useSay();
  const language = useLanguage();
  const byId = new Map(nodes.map((node) => [node.id, nameOf(node, language)]));
  if (relationships.length === 0) return null;
  return (
    <details open={relationships.length <= 6}>
      <summary>{say("patterns.proof.ways", { count: relationships.length })}</summary>
      <ul className="proof-ways">
        {relationships.slice(0, mostRead).map(({ id, from, to, type }) => (
          <li key={id}>
            {byId.get(from) ?? "…"} <em>{typeWord(type, language)}</em> {byId.get(to) ?? "…"}
          </li>
        ))}
      </ul>
      {relationships.length > mostRead && (
        <p className="quiet">
          {say("patterns.proof.more", { count: relationships.length - mostRead })}
        </p>
      )}
    </details>
  );
}

function Acts({ title, proven }: { title: string; proven: Proven }) {
  const say = useSay();
  const exploration = useExploration();
  const again = use(AskingAgain);
  const another = use(BeginningAnother);
  const [put, setPut] = useState(false);
  const [asked] = proven.asked;
  return (
    <div className="proof-acts">
      <Button
        size="compact-sm"
        variant={put ? "light" : "filled"}
        disabled={proven.nodes.length === 0}
        onClick={() => {
          if (put) return closePatterns();
          putOn(exploration, title, proven);
          return setPut(true);
        }}
      >
        {say(put ? "patterns.proof.look" : "patterns.proof.put", { count: proven.nodes.length })}
      </Button>
      {another !== null && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={proven.nodes.length === 0}
          onClick={() => another(title, beginningWith(exploration, title, proven))}
        >
          {say("patterns.proof.begin")}
        </Button>
      )}
      {asked !== undefined && again !== null && (
        <Button size="compact-sm" variant="default" onClick={() => again.open(asked)}>
          {say("patterns.proof.cypher")}
        </Button>
      )}
      {put && (
        <span className="quiet" role="status">
          {say("patterns.proof.there")}
        </span>
      )}
    </div>
  );
}

interface ProofProps {
  body: Body;
  proof: Proof;
  close: () => void;
}

/** What something rests on: the nodes, the ways between them, each claim; to be put on the picture or asked again. */
export function ProofPane({ body, proof, close }: ProofProps) {
  const say = useSay();
  const pane = useRef<HTMLElement>(null);
  useLentFocus(pane);
  const { title, rows, columns, subgraph } = proof;
  const ask = useCallback(
    (_: string, signal: AbortSignal) => prove({ body, rows, columns }, signal),
    [body, rows, columns],
  );
  const pairs = rows.length * columns.length;
  const key =
    pairs === 0
      ? null
      : JSON.stringify([body, rows.map(({ id }) => id), columns.map(({ id }) => id)]);
  const { answer, refusal } = useAnswer(key, ask);
  const given: Proven = {
    nodes: [...(subgraph?.nodes ?? [...rows, ...columns])],
    relationships: [...(subgraph?.relationships ?? [])],
    claims: [],
    tied: 0,
    asked: [...(proof.asked ?? [])],
  };
  const found = answer ?? given;
  // What was known already says itself what it rests on; another database keeps no claims.
  const kept = use(ClaimsKept);
  const own = kept ? given.relationships.flatMap(({ properties }) => claimsIn(properties)) : [];
  const claims = [...new Set([...(answer?.claims ?? []), ...own])];
  const known = [...given.asked, ...(answer?.asked ?? [])];
  // What joins nothing rests on the lens as a whole.
  const whole = useAsked("lens", known.length === 0 && (key === null || answer) ? body : null);
  const lens = whole.answer?.cypher ?? null;
  const proven = {
    ...found,
    nodes: distinct([...found.nodes, ...given.nodes]).filter(inGraph),
    relationships: distinct([...found.relationships, ...given.relationships]),
    asked: known.length === 0 && lens !== null ? [{ ...lens, database: null }] : known,
  };
  return (
    <section ref={pane} className="proof" tabIndex={-1} aria-label={say("patterns.proof.title")}>
      <Close className="proof-close" label={say("patterns.proof.close")} keys="Esc" act={close} />
      <h3>{title}</h3>
      {[rows, columns].map(
        (side, place) =>
          side.length > 0 && (
            <p key={place} className="proof-side">
              {side.map((node) => (
                <NodeChip key={node.id} node={node} />
              ))}
            </p>
          ),
      )}
      {key !== null && answer === null && refusal === null && (
        <p className="quiet">{say("patterns.asking")}</p>
      )}
      {refusal !== null && <Trouble refusal={refusal} />}
      {answer !== null && (
        <p className="quiet">
          {say(inWorld("patterns.proof.tied", body.world ?? "open"), {
            count: answer.tied,
            of: pairs,
          })}
        </p>
      )}
      <Acts key={title} title={title} proven={proven} />
      <Told nodes={proven.nodes} relationships={proven.relationships} />
      {proof.cut === true && <p className="quiet">{say("patterns.proof.cut")}</p>}
      {claims.length > 0 && <Evidence ids={claims} which="named" />}
    </section>
  );
}
