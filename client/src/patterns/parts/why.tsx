import type { Output } from "@chengmai/server/contract";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";

type Reason = Output<"lens">["why"][number];

/** Why a lens shows nothing, step by step. */
export function Why({ why }: { why: readonly Reason[] }) {
  const say = useSay();
  const language = useLanguage();
  const name = ({ kind, name: own }: Reason) =>
    kind === "no-label" || kind === "no-type" || kind === "no-property"
      ? own
      : kind === "none-joined"
        ? typeWord(own, language)
        : labelWord(own, language);
  if (why.length === 0) return null;
  return (
    <ul className="own-why">
      {why.map((one) => (
        <li key={`${one.kind} ${one.at}`}>
          {say(one.at === 0 ? `lens.why.${one.kind}.rows` : `lens.why.${one.kind}`, {
            name: name(one),
            number: one.at,
          })}
        </li>
      ))}
    </ul>
  );
}
