import type { Output } from "@chengmai/server/contract";
import { useEffect, useState } from "react";
import { call } from "../api/call.ts";
import { openOverview } from "../exploration/acts.ts";
import { log } from "../exploration/store.ts";
import { useSay } from "../i18n/say.ts";

type Health = Output<"health">;

const calm = 15_000;
const worried = 2_000;

/** What failed for want of the graph is asked again once it is back. */
function goOn(): void {
  const { refusal, entries } = log.getState();
  if (refusal?.slug !== "graph-unreachable" && refusal?.slug !== "offline") return;
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
      if (found !== null) goOn();
      timer = window.setTimeout(ask, found === null ? worried : calm);
    };
    void ask();
    // A call that failed for want of the graph tells sooner than the clock.
    const stop = log.subscribe(({ refusal }, before) => {
      if (refusal === null || refusal === before.refusal) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, worried);
    });
    return () => {
      stop();
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
