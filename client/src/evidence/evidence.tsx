import { useContext } from "react";
import "./evidence.css";
import type { Output } from "@chengmai/server/contract";
import { call } from "../api/call.ts";
import { ClaimsKept } from "./claims-kept.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { Trouble } from "../ui/trouble.tsx";
import { useCopied } from "../ui/clipboard.ts";
import { useAnswer } from "../ui/use-answer.ts";

type Told = Output<"claims">[number];

/** `under`: what nodes or relationships rest on, by their ids; `named`: the claims of these ids themselves. */
type Which = "under" | "named";

/** Claims, each once, as the server orders them; the key is the way of asking and then the ids, by lines. */
async function askClaims(key: string, signal: AbortSignal): Promise<Told[]> {
  const [which, ...ids] = key.split("\n");
  if (which === "named") return call("claims", { ids: ids.join(",") }, signal);
  const lists = await Promise.all(ids.map((id) => call("claims", { for: id }, signal)));
  return [...new Map(lists.flat().map((claim) => [claim.id, claim])).values()];
}

/** Puts the claim into the clipboard with the article's name and the sentence's place in it. */
function Cite({ locator, text }: { locator: string; text: string }) {
  const say = useSay();
  const { state, copy } = useCopied();
  return (
    <button
      type="button"
      className="link"
      title={say("evidence.cite.about")}
      onClick={() => copy(say("evidence.citation", { locator, text }))}
    >
      {say(state === null ? "evidence.cite" : `evidence.${state}`)}
    </button>
  );
}

function Statement({ claim }: { claim: Told }) {
  const say = useSay();
  const language = useLanguage();
  const reason = language === "zh" ? claim.reason : claim.reasonEn;
  const text = language === "zh" ? claim.text : claim.textEn;
  return (
    <li className="claim" data-strength={claim.strength}>
      <p>{text}</p>
      <p className="claim-source">
        {claim.locator !== null && <span>{say("card.locator", { locator: claim.locator })}</span>}
        <span>{say(`strength.${claim.strength}`)}</span>
        {reason !== null && <span>{reason}</span>}
        {claim.locator !== null && <Cite locator={claim.locator} text={text} />}
      </p>
    </li>
  );
}

/** What something rests on: every claim with where the article says it and how strongly. */
export function Evidence({ ids, which = "under" }: { ids: readonly string[]; which?: Which }) {
  const say = useSay();
  const kept = useContext(ClaimsKept);
  const { answer, refusal } = useAnswer(
    ids.length === 0 ? null : [which, ...ids].join("\n"),
    askClaims,
  );
  // Another database keeps no claims, so it is not told that one is missing.
  if (!kept && refusal === null && (answer === null || answer.length === 0)) return null;
  const asking = ids.length > 0 && answer === null && refusal === null;
  return (
    <section className="evidence" aria-busy={asking}>
      <h3>
        {say("card.evidence")}
        {answer !== null && <small> {answer.length}</small>}
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
