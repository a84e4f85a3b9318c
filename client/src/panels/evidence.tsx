import type { Output } from "@chengmai/server/contract";
import { useEffect, useState } from "react";
import { call } from "../api/call.ts";
import { asRefusal, isAbort, type Refusal } from "../api/problem.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { Trouble } from "./trouble.tsx";

type Claim = Output<"claims">[number];

/** The claims under nodes or relationships, each once, in the article's order. */
function useClaims(ids: readonly string[]): Claim[] | Refusal | null {
  const [found, setFound] = useState<Claim[] | Refusal | null>(null);
  const wanted = ids.join("\n");
  useEffect(() => {
    const gone = new AbortController();
    setFound(null);
    Promise.all(wanted.split("\n").map((id) => call("claims", { for: id }, gone.signal))).then(
      (lists) => setFound([...new Map(lists.flat().map((claim) => [claim.id, claim])).values()]),
      (thrown: unknown) => isAbort(thrown) || setFound(asRefusal(thrown)),
    );
    return () => gone.abort();
  }, [wanted]);
  return found;
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
  const found = useClaims(ids);
  return (
    <section className="evidence" aria-busy={found === null}>
      <h3>
        {say("card.evidence")}
        {Array.isArray(found) && <small> {found.length}</small>}
      </h3>
      {found === null && <p className="quiet">{say("state.loading")}</p>}
      {found !== null && !Array.isArray(found) && <Trouble refusal={found} />}
      {Array.isArray(found) && found.length === 0 && (
        <p className="quiet">{say("card.evidence.none")}</p>
      )}
      {Array.isArray(found) && (
        <ul>
          {found.map((claim) => (
            <Statement key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
    </section>
  );
}
