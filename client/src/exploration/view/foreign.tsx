import { useState } from "react";
import type { Output } from "@chengmai/server/contract";
import { showLabel } from "../model/acts.ts";
import { useExploration } from "../context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { numberIn } from "../../i18n/number-in.ts";
import { Trouble } from "../../ui/trouble.tsx";
import type { Asked } from "../../ui/use-answer.ts";

/** Labels that are listed at once: more would put the legend and the questions out of sight. */
const most = 24;

/** What a database that is not ours holds: its labels with their counts, each a way in. */
export function Foreign({ schema: { answer, refusal } }: { schema: Asked<Output<"schema">> }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const [whole, setWhole] = useState(false);
  const bare = answer?.unlabelled;
  const labels = [
    ...(answer?.labels ?? []),
    ...(bare === undefined ? [] : [{ label: "", count: bare.count }]),
  ];
  const few = labels.length <= most + 1 ? labels : labels.slice(0, most);
  return (
    <section className="panel-part" aria-labelledby="foreign-title">
      <h2 id="foreign-title">{say("foreign.title")}</h2>
      <p className="quiet">{say("foreign.about")}</p>
      {refusal !== null && <Trouble refusal={refusal} />}
      <div className="chips">
        {(whole ? labels : few).map(({ label, count }) => (
          <button
            key={label}
            type="button"
            className="chip"
            onClick={() => void showLabel(exploration, label)}
          >
            {labelWord(label, language)}{" "}
            <b>
              {numberIn(count, language)}
              {label === "" && bare?.exact === false && "+"}
            </b>
          </button>
        ))}
        {labels.length > few.length && (
          <button
            type="button"
            className="link"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole
              ? say("foreign.fewer")
              : say("foreign.more", { count: labels.length - few.length })}
          </button>
        )}
      </div>
    </section>
  );
}
