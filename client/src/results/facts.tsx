import { useLanguage, useSay } from "../i18n/say.ts";
import type { Result } from "../values/result.ts";
import { useEngine } from "./engine.ts";
import { numberIn } from "../i18n/number-in.ts";
import { timeIn } from "../values/numbers.ts";
import { cameIn, sentences, stateOf } from "./state.ts";

/** How many rows, how soon, how long, and who answered. */
export function Facts({ result }: { result: Result }) {
  const say = useSay();
  const language = useLanguage();
  const engine = useEngine();
  const { phase, count, firstMillis, millis, asked } = result;
  const number = numberIn(count, language);
  const database = asked.database ?? engine?.database;
  return (
    <p className="result-facts">
      {phase !== "planned" && (
        <b>{say(phase === "running" ? "result.running" : "result.rows", { count, number })}</b>
      )}
      {firstMillis !== null && (
        <span>{say("result.first", { time: timeIn(firstMillis, say) })}</span>
      )}
      {millis !== null && <span>{say("result.total", { time: timeIn(millis, say) })}</span>}
      {engine !== null && (
        <span
          title={database === undefined ? undefined : say("result.database", { name: database })}
        >
          {say(`result.engine.${engine.engine}`, { version: engine.version })} · {database}
        </span>
      )}
    </p>
  );
}

/** Says aloud how a run has ended; not each batch of rows, nor a failure, which its problem says. */
export function Ended({ result }: { result: Result }) {
  const say = useSay();
  const language = useLanguage();
  const count = cameIn(result);
  const state = stateOf(result);
  const key = state === "running" || state === "broken" ? null : sentences[state];
  return (
    <p className="unseen" role="status">
      {key !== null && say(key, { count, number: numberIn(count, language) })}
    </p>
  );
}
