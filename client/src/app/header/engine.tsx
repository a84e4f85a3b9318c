import { Refusal } from "../../api/problem.ts";
import { isBarred } from "../../api/presence.ts";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import { useSay } from "../../i18n/say.ts";
import { useDrawn } from "../use-drawn.ts";
import { useHealth } from "../use-health.ts";

/** Which engine answers and how much it holds; says so when it is away, or barred. */
export function Engine() {
  const say = useSay();
  const health = useHealth(useExploration(), useDrawn());
  if (health === undefined) return null;
  const away = health instanceof Refusal;
  if (away && health.slug === "not-signed-in") return null;
  return (
    <span className="engine" data-away={away} role="status">
      {!away
        ? say(`engine.${health.engine}`, { count: health.nodes })
        : say(isBarred(health) ? "state.barred" : "state.away")}
    </span>
  );
}
