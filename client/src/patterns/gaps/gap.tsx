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

/** Of what it needs, so much is said on its card. */
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
    });
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
          {gap.needs.slice(0, mostNeeds).map(({ column, has }) => (
            <span key={column} data-has={has}>
              {listed(at(found.columns, [column]), language)}{" "}
              <small>{say(has ? inWorld("gaps.said", world) : unsaid)}</small>
            </span>
          ))}
          {gap.needs.length > mostNeeds && <small>+{gap.needs.length - mostNeeds}</small>}
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
