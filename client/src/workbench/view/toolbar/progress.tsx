import { useEffect, useState } from "react";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { numberIn } from "../../../i18n/number-in.ts";
import type { Result } from "../../../values/result.ts";

/** Rows that have come and time that has passed, while a statement runs. */
export function Progress({ result: { count, startedAt } }: { result: Result }) {
  const say = useSay();
  const language = useLanguage();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(timer);
  }, []);
  const seconds = (Math.max(0, now - startedAt) / 1000).toFixed(1);
  const rows = numberIn(count, language);
  return (
    <span className="wb-progress" role="timer" aria-live="off">
      <b>{seconds}</b> {say("workbench.seconds")} · <b>{rows}</b> {say("workbench.rows", { count })}
    </span>
  );
}
