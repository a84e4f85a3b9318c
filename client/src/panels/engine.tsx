import type { Output } from "@chengmai/server/contract";
import { useEffect, useState } from "react";
import { call } from "../api/call.ts";
import { isAway, noteAnswer, noteRefusal, presence } from "../api/presence.ts";
import { openOverview } from "../exploration/acts.ts";
import { log } from "../exploration/store.ts";
import { useSay } from "../i18n/say.ts";

type Health = Output<"health">;

const calm = 15_000;
const worried = 2_000;

/** The first look is taken again if it failed for want of the graph; any other act is the reader's to repeat. */
function goOn(): void {
  const { refusal, entries } = log.getState();
  if (refusal === null || !isAway(refusal)) return;
  if (entries.length === 0) void openOverview();
  else log.setState({ refusal: null });
}

/** Asks how the graph is: seldom while it is well, often while it is away. Null while it is away. */
export function useHealth(): Health | null | undefined {
  const [health, setHealth] = useState<Health | null>();
  useEffect(() => {
    let timer = 0;
    const gone = new AbortController();
    const ask = async () => {
      const found = await call("health", {}, gone.signal).catch(() => null);
      if (gone.signal.aborted) return;
      setHealth(found);
      if (found === null) presence.setState({ missed: true });
      else noteAnswer();
      timer = window.setTimeout(ask, found === null ? worried : calm);
    };
    void ask();
    const stop = [
      presence.subscribe(({ returns, missed }, before) => {
        if (returns !== before.returns) goOn();
        if (!missed || before.missed) return;
        // A call that failed for want of the graph tells sooner than the clock.
        window.clearTimeout(timer);
        timer = window.setTimeout(ask, worried);
      }),
      log.subscribe(({ refusal }) => refusal !== null && noteRefusal(refusal)),
    ];
    return () => {
      for (const each of stop) each();
      gone.abort();
      window.clearTimeout(timer);
    };
  }, []);
  return health;
}

/** Which engine answers and how much it holds; says so when it is away. */
export function Engine() {
  const say = useSay();
  const health = useHealth();
  if (health === undefined) return null;
  return (
    <span className="engine" data-away={health === null} role="status">
      {health === null
        ? say("state.away")
        : say(`engine.${health.engine}`, { count: health.nodes })}
    </span>
  );
}
