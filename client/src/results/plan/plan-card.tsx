import "./plan-card.css";
import { useState, type KeyboardEvent } from "react";
import { useLanguage, useSay, type Say } from "../../i18n/say.ts";
import type { Language } from "../../i18n/language.ts";
import type { Measure, PlanCard } from "./cards.ts";
import { cardWidth, type Placed } from "./layout.ts";
import { asRead, number, percent } from "./numbers.ts";
import { wordsFor } from "./operator-words.ts";

/** What is said of an operator's rows and hits, in the reader's language. */
function countsSaid({ rows, estimatedRows, dbHits }: PlanCard, say: Say, language: Language) {
  const expected = estimatedRows === null ? null : number(estimatedRows, language);
  const said: string[] = [];
  if (rows !== null) {
    const values = { count: asRead(rows), rows: number(rows, language), expected: expected ?? "" };
    said.push(say(expected === null ? "plan.rows" : "plan.rows.of", values));
  } else if (expected !== null && estimatedRows !== null)
    said.push(say("plan.rows.expected", { count: asRead(estimatedRows), expected }));
  if (dbHits !== null)
    said.push(say("plan.hits", { count: asRead(dbHits), hits: number(dbHits, language) }));
  return said.join(" · ");
}

interface CardProps {
  placed: Placed;
  measure: Measure;
  /** Its place in the order of work, from 1, and of how many. */
  at: number;
  of: number;
  current: boolean;
  choose: () => void;
  walk: (event: KeyboardEvent) => void;
}

/** One operator: its name and what that means, what it works on, and what it costs. */
export function Card({ placed, measure, at, of, current, choose, walk }: CardProps) {
  const say = useSay();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { card, x, y, height } = placed;
  const words = wordsFor(card.operator, say);
  const counts = countsSaid(card, say, language);
  const off = card.offBy === null ? null : say("plan.off", { times: number(card.offBy, language) });
  const dearest = card.dearest && measure !== null ? say(`plan.dearest.${measure}`) : null;
  const share =
    measure === null || card.share === null
      ? null
      : say(`plan.share.${measure}`, { percent: percent(card.share, language) });
  const spoken = [say("plan.card", { at, of, operator: card.operator, words })];
  const more = [card.details, counts, share, dearest, off];
  return (
    <li
      id={`plan-card-${card.id}`}
      className="plan-card"
      data-dearest={card.dearest}
      data-off={card.offBy !== null}
      data-open={open}
      aria-current={current ? "step" : undefined}
      style={{ left: x, top: y, width: cardWidth, minHeight: height }}
    >
      <button
        type="button"
        className="plan-card-main"
        tabIndex={current ? 0 : -1}
        aria-expanded={open}
        aria-label={[...spoken, ...more.filter((one) => one !== null && one !== "")].join(" ")}
        onFocus={choose}
        onKeyDown={walk}
        onClick={() => setOpen(!open)}
      >
        <span className="plan-card-head">
          <b title={card.operator}>{card.operator}</b>
          {dearest !== null && measure !== null && (
            <mark title={dearest}>{say(`plan.mark.${measure}`)}</mark>
          )}
        </span>
        <span className="plan-card-words">{words}</span>
        {card.details !== "" && <code>{card.details}</code>}
        {counts !== "" && (
          <span className="plan-card-counts">
            {counts}
            {off !== null && <em>{off}</em>}
          </span>
        )}
        {share !== null && (
          <span className="plan-card-share" title={share}>
            <span>
              <i style={{ width: `${Math.max(1, 100 * (card.share ?? 0))}%` }} />
            </span>
            {percent(card.share ?? 0, language)}
          </span>
        )}
      </button>
    </li>
  );
}
