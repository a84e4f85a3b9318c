import "./compare.css";
import { useMemo, useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import type { Language } from "../../i18n/language.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import type { Result } from "../../values/result.ts";
import { numberIn } from "../../i18n/number-in.ts";
import { standings, type Comparison, type Matching } from "./compare.ts";
import { Halves } from "./halves.tsx";
import { useComparison } from "./use-comparison.ts";

const clock: Record<Language, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat("zh-CN", { timeStyle: "medium" }),
  en: new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" }),
};

/** A run by what it asked and when. */
const nameOf = ({ asked, startedAt }: Result, language: Language): string =>
  `${clock[language].format(startedAt)} · ${asked.text.trim().replaceAll(/\s+/g, " ").slice(0, 48)}`;

const unlike = ({ standing }: Comparison): Uint32Array =>
  Uint32Array.from([...standing.keys()].filter((line) => standing[line] !== 0));

function Counts({ comparison }: { comparison: Comparison }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <p className="compare-counts" role="status">
      {standings.map((standing) => (
        <span key={standing} data-standing={standing}>
          {say(`result.compare.${standing}`, {
            number: numberIn(comparison.counts[standing], language),
          })}
        </span>
      ))}
    </p>
  );
}

interface CompareProps {
  result: Result;
  /** The runs there are to compare with, the newest first. */
  others: readonly Result[];
  close: () => void;
}

/** Two runs side by side, with what differs marked. */
export function CompareView({ result, others, close }: CompareProps) {
  const say = useSay();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const [matching, setMatching] = useState<Matching>({ by: "whole" });
  const [only, setOnly] = useState(false);
  const other = others.find(({ id }) => id === chosen) ?? others[0] ?? null;
  const comparison = useComparison(result, other, matching);
  const lines = useMemo(
    () => (only && comparison !== null ? unlike(comparison) : null),
    [only, comparison],
  );
  const shared = result.columns.filter((name) => other?.columns.includes(name) === true);
  const value = matching.by === "column" ? `column:${matching.name}` : matching.by;
  const choose = (wish: string) =>
    setMatching(
      wish.startsWith("column:")
        ? { by: "column", name: wish.slice(7) }
        : { by: wish === "place" ? "place" : "whole" },
    );
  const nothingDiffers = comparison !== null && only && lines?.length === 0;
  return (
    <section className="compare" aria-label={say("result.compare")}>
      <div className="compare-bar">
        {other !== null && (
          <>
            <select
              className="control"
              aria-label={say("result.compare.with")}
              value={other.id}
              onChange={({ target }) => setChosen(target.value)}
            >
              {others.map((run) => (
                <option key={run.id} value={run.id}>
                  {nameOf(run, language)}
                </option>
              ))}
            </select>
            <select
              className="control"
              aria-label={say("result.compare.by")}
              value={value}
              onChange={({ target }) => choose(target.value)}
            >
              <option value="whole">{say("result.compare.whole")}</option>
              <option value="place">{say("result.compare.place")}</option>
              {[...new Set(shared)].map((name) => (
                <option key={name} value={`column:${name}`}>
                  {say("result.compare.column", { name })}
                </option>
              ))}
            </select>
            <label>
              <input
                type="checkbox"
                checked={only}
                onChange={({ target }) => setOnly(target.checked)}
              />
              {say("result.compare.differences")}
            </label>
          </>
        )}
        <Button size="compact-xs" variant="subtle" onClick={close}>
          {say("result.compare.close")}
        </Button>
      </div>
      {other === null && <p className="result-empty">{say("result.compare.only")}</p>}
      {other !== null && comparison === null && (
        <p className="empty" role="status">
          {say("result.compare.working")}
        </p>
      )}
      {comparison !== null && <Counts comparison={comparison} />}
      {nothingDiffers && <p className="empty">{say("result.compare.none")}</p>}
      {other !== null && comparison !== null && !nothingDiffers && (
        <Halves
          key={String(only)}
          left={result}
          right={other}
          comparison={comparison}
          lines={lines}
        />
      )}
    </section>
  );
}
