import type { Output } from "@chengmai/server/contract";
import { useStore } from "zustand";
import { call } from "../api/call.ts";
import { isForeign, log } from "../exploration/store.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { Trouble } from "./trouble.tsx";
import { useAnswer } from "./use-answer.ts";

type Claim = Output<"claims">[number];

/** The claims under nodes or relationships (ids joined by line ends), each once, as the server orders them. */
async function claimsUnder(ids: string, signal: AbortSignal): Promise<Claim[]> {
  const lists = await Promise.all(ids.split("\n").map((id) => call("claims", { for: id }, signal)));
  return [...new Map(lists.flat().map((claim) => [claim.id, claim])).values()];
}

function Statement({ claim }: { claim: Claim }) {
  const say = useSay();
  const language = useLanguage();
  const reason = language === "zh" ? claim.reason : claim.reasonEn;
  return (
    <li className="claim" data-strength={claim.strength}>
      <p>{language === "zh" ? claim.text : claim.textEn}</p>
      <p className="claim-source">
        {claim.locator !== null && <span>{say("card.locator", { locator: claim.locator })}</span>}
        <span>{say(`strength.${claim.strength}`)}</span>
        {reason !== null && <span>{reason}</span>}
      </p>
    </li>
  );
}

/** What something rests on: every claim with where the article says it and how strongly. */
export function Evidence({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  const foreign = useStore(log, isForeign);
  const { answer, refusal } = useAnswer(ids.join("\n"), claimsUnder);
  // Another database keeps no claims, so it is not told that one is missing.
  if (foreign && refusal === null && (answer === null || answer.length === 0)) return null;
  return (
    <section className="evidence" aria-busy={answer === null && refusal === null}>
      <h3>
        {say("card.evidence")}
        {answer !== null && <small> {answer.length}</small>}
      </h3>
      {answer === null && refusal === null && <p className="quiet">{say("state.loading")}</p>}
      {refusal !== null && <Trouble refusal={refusal} />}
      {answer?.length === 0 && <p className="quiet">{say("card.evidence.none")}</p>}
      <ul>
        {answer?.map((claim) => (
          <Statement key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}
