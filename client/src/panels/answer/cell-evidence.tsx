import type { Node, Relationship } from "@chengmai/cypher/values";
import { useState } from "react";
import { said } from "../../exploration/names.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Trouble } from "../trouble.tsx";
import { useAnswer } from "../use-answer.ts";
import { claimsBy } from "./claims.ts";
import { columnWord } from "./columns.ts";
import type { Cell } from "./matrix-of.ts";
import { NodeChip } from "./node-chip.tsx";
import { Value } from "./value.tsx";

function Statement({ claim }: { claim: Node }) {
  const say = useSay();
  const language = useLanguage();
  const { locator, strength } = claim.properties;
  const reason = said(claim.properties, "reason", language);
  const known = strength === "curated" || strength === "inherited" ? strength : "stated";
  return (
    <li className="claim" data-strength={known}>
      <p>{said(claim.properties, "text", language)}</p>
      <p className="claim-source">
        {typeof locator === "string" && <span>{say("card.locator", { locator })}</span>}
        <span>{say(`strength.${known}`)}</span>
        {reason !== null && <span>{reason}</span>}
      </p>
    </li>
  );
}

function Claims({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  const [attempt, setAttempt] = useState(0);
  const key = ids.length === 0 ? null : ids.join("\n");
  // A repeated line end asks anew without changing what is asked.
  const { answer, refusal } = useAnswer(key === null ? null : key + "\n".repeat(attempt), ask);
  if (key === null) return <p className="quiet">{say("card.evidence.none")}</p>;
  if (refusal !== null)
    return <Trouble refusal={refusal} retry={() => setAttempt((last) => last + 1)} />;
  if (answer === null) return <p className="quiet">{say("state.loading")}</p>;
  return (
    <ul>
      {answer.map((claim) => (
        <Statement key={claim.id} claim={claim} />
      ))}
    </ul>
  );
}

const ask = (key: string) => claimsBy(key.trimEnd());

/** What a cell of the matrix rests on: the pair, what else the row told of it, and each of its claims. */
export function CellEvidence({
  cell,
  open,
}: {
  cell: Cell;
  open: (relationship: Relationship) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <p className="pair-of">
        <NodeChip node={cell.row} /> × <NodeChip node={cell.column} />
      </p>
      {cell.inherited && <p className="quiet">{say("answer.inherited.about")}</p>}
      {cell.more.map(({ name, value }) => (
        <section key={name} className="told-of-pair">
          <h3>{columnWord(name, language)}</h3>
          <Value value={value} column={name} open={open} />
        </section>
      ))}
      <section className="evidence">
        <h3>
          {say("card.evidence")} {cell.claims.length > 0 && <small>{cell.claims.length}</small>}
        </h3>
        <Claims ids={cell.claims} />
      </section>
    </>
  );
}
