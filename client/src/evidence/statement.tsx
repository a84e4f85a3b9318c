import "./evidence.css";
import { useState } from "react";
import { useCopied } from "../ui/taking/clipboard.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { Around } from "./around.tsx";
import type { ToldClaim } from "./claims.ts";

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

/** A claim with where the article says it and how strongly. */
export function Statement({ claim }: { claim: ToldClaim }) {
  const say = useSay();
  const language = useLanguage();
  const [near, setNear] = useState(false);
  const reason = language === "zh" ? claim.reason : claim.reasonEn;
  const text = language === "zh" ? claim.text : claim.textEn;
  return (
    <li className="claim" data-strength={claim.strength}>
      <p>{text}</p>
      <p className="claim-source">
        {claim.locator !== null && (
          <button
            type="button"
            className="claim-place"
            title={say("evidence.near")}
            aria-expanded={near}
            onClick={() => setNear(!near)}
          >
            {say("card.locator", { locator: claim.locator })}
          </button>
        )}
        <span>{say(`strength.${claim.strength}`)}</span>
        {reason !== null && <span>{reason}</span>}
        {claim.locator !== null && <Cite locator={claim.locator} text={text} />}
      </p>
      {near && claim.locator !== null && <Around locator={claim.locator} id={claim.id} />}
    </li>
  );
}
