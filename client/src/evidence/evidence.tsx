import { inDatabase } from "../api/in-database.ts";
import { useContext } from "react";
import { askClaims, type Which } from "./claims.ts";
import { ClaimsKept } from "./claims-kept.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { numberIn } from "../i18n/number-in.ts";
import { Trouble } from "../ui/trouble.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { Statement } from "./statement.tsx";

/** What something rests on: every claim with where the article says it and how strongly. */
export function Evidence({
  ids: given,
  which = "under",
}: {
  ids: readonly string[];
  which?: Which;
}) {
  const say = useSay();
  const language = useLanguage();
  const kept = useContext(ClaimsKept);
  const ids = inDatabase(given);
  const { answer, refusal } = useAnswer(
    ids.length === 0 ? null : [which, ...ids].join("\n"),
    askClaims,
  );
  // Another database keeps no claims, so it is not told that one is missing.
  if (!kept && refusal === null && (answer === null || answer.length === 0)) return null;
  if (ids.length < given.length && ids.length === 0) return null;
  const asking = ids.length > 0 && answer === null && refusal === null;
  return (
    <section className="evidence" aria-busy={asking}>
      <h3>
        {say("card.evidence")}
        {answer !== null && <small> {numberIn(answer.length, language)}</small>}
      </h3>
      {asking && <p className="quiet">{say("state.loading")}</p>}
      {refusal !== null && <Trouble refusal={refusal} />}
      {(ids.length === 0 || answer?.length === 0) && (
        <p className="quiet">{say("card.evidence.none")}</p>
      )}
      <ul>
        {answer?.map((claim) => (
          <Statement key={claim.id} claim={claim} />
        ))}
      </ul>
      {answer?.some(({ locator }) => locator !== null) === true && (
        <p className="quiet evidence-source">{say("evidence.source")}</p>
      )}
    </section>
  );
}
