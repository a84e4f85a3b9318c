import "./legend.css";
import { useDeferredValue, useMemo } from "react";
import type { Language } from "../../i18n/language.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { numberIn } from "../../i18n/number-in.ts";
import { icons } from "../../ui/icons.tsx";
import { useScheme } from "../../ui/scheme.ts";
import { useExploration, useExplored } from "../context/at-hand.tsx";
import { toggleGroup } from "../model/acts.ts";
import type { LegendLine, LegendRow } from "../model/legend.ts";
import type { State } from "../model/state.ts";

interface LegendProps {
  rowsOf: (state: State, language: Language) => readonly LegendRow[];
  linesOf: (state: State) => readonly LegendLine[];
}

/** What the signs mean, how many there are of each, and a switch for each. */
export function Legend({ rowsOf, linesOf }: LegendProps) {
  const say = useSay();
  const language = useLanguage();
  const scheme = useScheme();
  const exploration = useExploration();
  const state = useExplored((now) => now.state);
  // Of a large picture counting takes a while, and the picture itself comes first.
  const counted = useDeferredValue(state);
  const rows = useMemo(() => rowsOf(counted, language), [rowsOf, counted, language]);
  if (rows.length === 0) return null;
  const lines = linesOf(state);
  const parted = rows.some(({ drawn, count }) => drawn !== count);
  return (
    <section className="panel-part" aria-labelledby="legend-title">
      <h2 id="legend-title">{say("legend.title")}</h2>
      <ul className="legend">
        {rows.map(({ group, name, count, drawn, sign, derived }) => {
          const off = state.hidden.has(group);
          return (
            <li key={group}>
              <button
                type="button"
                aria-pressed={!off}
                onClick={() => toggleGroup(exploration, group)}
              >
                <img src={sign(scheme)} width="15" height="15" alt="" />
                <span>{derived === true ? say("legend.derived.row", { name }) : name}</span>
                {drawn === count ? (
                  <b>{numberIn(count, language)}</b>
                ) : (
                  <b title={say("legend.drawn", { drawn, count })}>
                    {numberIn(drawn, language)}/{numberIn(count, language)}
                  </b>
                )}
                <span className="unseen">{say("legend.toggle")}</span>
                {off ? icons.eyeOff : icons.eye}
              </button>
            </li>
          );
        })}
      </ul>
      {(lines.length > 0 || parted) && (
        <ul className="legend-lines">
          {parted && <li data-line="parted">{say("legend.hidden")}</li>}
          {lines.map(({ line, words }) => (
            <li key={line} data-line={line}>
              {say(words)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
