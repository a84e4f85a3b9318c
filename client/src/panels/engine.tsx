import type { Output } from "@chengmai/server/contract";
import { useEffect, useState } from "react";
import { call } from "../api/call.ts";
import { useSay } from "../i18n/say.ts";

type Health = Output<"health">;

const calm = 30_000;
const worried = 2_000;

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
      timer = window.setTimeout(ask, found === null ? worried : calm);
    };
    void ask();
    return () => {
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
