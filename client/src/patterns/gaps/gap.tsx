import { useState } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { nameOf } from "../../values/name.ts";
import { NodeChip } from "../../values/node-chip.tsx";
import { at, keyOf } from "../model/lens.ts";
import { judgementOf, type Judgement } from "../model/steps.ts";
import { inWorld } from "../model/world.ts";
import { listed } from "../parts/names.tsx";
import type { ViewProps } from "../parts/view.ts";
import { Judge } from "./judge.tsx";
import type { Gaps } from "./sheet.ts";

/** Of what it needs, so much is said on its card at first. */
const mostNeeds = 6;

interface GapProps {
  found: Gaps;
  gap: Gaps["gaps"][number];
  judged: Readonly<Record<string, Judgement>>;
  show: ViewProps["show"];
}

/** One thing that is not said: who has it, what it needs first, why it may not fit, and what the reader says of it. */
export function GapCard({ found, gap, judged, show }: GapProps) {
  const say = useSay();
  const language = useLanguage();
  const [whole, setWhole] = useState(false);
  const [own, other] = [found.rows[found.of], found.columns[gap.column]];
  if (own === undefined || other === undefined) return null;
  const { world } = found;
  const unsaid = inWorld("gaps.unsaid", world);
  const because = at(found.rows, gap.because);
  const names = { row: nameOf(own, language), column: nameOf(other, language) };
  const unmet = gap.needs.flatMap(({ column, has }) => (has ? [] : [column]));
  const judgement = judgementOf(judged, keyOf(own), keyOf(other));
  const doubts = [
    unmet.length > 0 &&
      say(inWorld("gaps.doubt.needs", world), {
        needs: listed(at(found.columns, unmet), language),
      }),
    because.length === 1 && say("gaps.doubt.one"),
    world === "open" && say("gaps.doubt.silent"),
  ].filter((doubt) => doubt !== false);
  const precedents = () =>
    show({
      title: say("gaps.precedents.title", names),
      rows: because,
      columns: [other],
      subgraph: gap.precedents,
      cut: gap.cut,
    });
  /** What is said of the row itself, else of those like it. */
  const need = (column: number, has: boolean) => {
    const [needed] = at(found.columns, [column]);
    if (needed === undefined) return;
    const likely = found.like.flatMap(({ row, shared, theirs }) =>
      [...shared, ...theirs].includes(column) ? [row] : [],
    );
    const who = has ? [own] : at(found.rows, likely);
    const told = { name: nameOf(needed, language), rows: listed(who, language) };
    show({
      title: who.length === 0 ? told.name : say("compare.has", told),
      rows: who,
      columns: [needed],
    });
  };
  const needs = whole ? gap.needs : gap.needs.slice(0, mostNeeds);
  return (
    <li className="gap-card" data-judged={judgement?.verdict}>
      <h4>
        {say(inWorld("gaps.not-said", world), names)}
        <small>{say(judgement === null ? unsaid : `gaps.judge.${judgement.verdict}`)}</small>
      </h4>
      <p>
        {say(inWorld("gaps.because", world), {
          names: listed(because, language),
          count: because.length,
          of: found.like.length,
          share: Math.round(gap.score * 100),
        })}
      </p>
      <div className="gap-links">
        <NodeChip node={other} />
        <button type="button" className="link" onClick={precedents}>
          {say("gaps.precedents", { count: because.length })}
        </button>
      </div>
      {gap.needs.length > 0 && (
        <p className="gap-needs">
          {say("gaps.needs")}
          {needs.map(({ column, has }) => (
            <button
              key={column}
              type="button"
              className="gap-need"
              data-has={has}
              onClick={() => need(column, has)}
            >
              {listed(at(found.columns, [column]), language)}{" "}
              <small>{say(has ? inWorld("gaps.said", world) : unsaid)}</small>
            </button>
          ))}
          {needs.length < gap.needs.length && (
            <button type="button" className="link" onClick={() => setWhole(true)}>
              {say("concepts.more", { count: gap.needs.length - needs.length })}
            </button>
          )}
        </p>
      )}
      {doubts.length > 0 && (
        <details>
          <summary>{say("gaps.doubt")}</summary>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </details>
      )}
      <Judge row={own} column={other} judged={judgement} label={say("gaps.judge", names)} />
    </li>
  );
}
