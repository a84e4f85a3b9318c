import { useLanguage, useSay } from "../i18n/say.ts";
import { Trouble } from "../ui/trouble.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { askClaims } from "./claims.ts";

/** The claims of a sentence among those of the sentences before and after it, so that it is read in its place. */
export function Around({ locator, id }: { locator: string; id: string }) {
  const say = useSay();
  const language = useLanguage();
  const { answer, refusal } = useAnswer(["near", locator].join("\n"), askClaims);
  if (refusal !== null) return <Trouble refusal={refusal} />;
  if (answer === null) return <p className="quiet">{say("state.loading")}</p>;
  return (
    <ol className="around" aria-label={say("evidence.near")}>
      {answer.map((claim) => (
        <li key={claim.id} {...(claim.id === id ? { "aria-current": true } : {})}>
          <span>{claim.locator}</span> {language === "zh" ? claim.text : claim.textEn}
        </li>
      ))}
    </ol>
  );
}
