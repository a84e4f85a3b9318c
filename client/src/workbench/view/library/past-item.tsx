import { knownSlug } from "../../../api/problem.ts";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { numberIn } from "../../../i18n/number-in.ts";
import { togglePinned, type Past } from "../../model/history.ts";
import { openPast } from "../../model/open.ts";
import { runWhole } from "../parts/acts.ts";
import { signs } from "../parts/icons.tsx";
import { Tool } from "../../../ui/buttons/tool.tsx";
import { shown } from "../../model/parameters/in-one-line.ts";

/** One past run: what was asked, and how it went. Running it again is a run like any other: it only reads. */
export function PastItem({ past }: { past: Past }) {
  const say = useSay();
  const language = useLanguage();
  const { text, params, phase, problem, rows, millis, at, database, pinned } = past;
  const locale = language === "zh" ? "zh-CN" : "en-GB";
  const when = new Date(at).toLocaleString(locale, { dateStyle: "short", timeStyle: "medium" });
  const given = shown(params);
  return (
    <li className="wb-item" data-phase={phase}>
      <button type="button" className="wb-item-open" title={text} onClick={() => openPast(past)}>
        <code>{text.replaceAll(/\s+/g, " ").slice(0, 160)}</code>
        {given !== "" && <small>{given}</small>}
        <small>
          <i
            className="wb-mark"
            data-phase={phase}
            role="img"
            aria-label={say(`workbench.phase.${phase}`)}
          />
          {problem === null
            ? `${numberIn(rows, language)} ${say("workbench.rows", { count: rows })}`
            : say(`history.problem.${knownSlug(problem.slug)}`)}
          {millis !== null && ` · ${say("answer.millis", { count: millis })}`}
          {database !== null && ` · ${database}`} · {when}
        </small>
      </button>
      <span className="wb-item-acts">
        <Tool label={say("history.rerun")} act={() => runWhole(openPast(past))}>
          {signs.again}
        </Tool>
        <Tool
          label={say(pinned ? "history.unpin" : "history.pin")}
          pressed={pinned}
          act={() => togglePinned(past.id)}
        >
          {signs.pin}
        </Tool>
      </span>
    </li>
  );
}
