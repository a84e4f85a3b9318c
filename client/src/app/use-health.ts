import type { Output } from "@chengmai/server/contract";
import { useEffect, useState } from "react";
import { call } from "../api/call.ts";
import { isAway, isBarred, noteAnswer, noteRefusal, presence } from "../api/presence.ts";
import { asRefusal, isAbort, Refusal } from "../api/problem.ts";
import { session } from "../api/session.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import { vocabulary } from "../i18n/vocabulary.ts";

type Health = Output<"health">;

const calm = 15_000;
const worried = 2_000;

/** Milliseconds until the graph is asked after again; null where only somebody's act can change the answer. */
export function nextLook(found: Health | Refusal): number | null {
  // What is counted anew will be known soon.
  if (!(found instanceof Refusal)) return found.settled ? calm : worried;
  if (found.slug === "not-signed-in") return null;
  return Math.max(isBarred(found) ? calm : worried, (found.wait ?? 0) * 1000);
}

/** The first look is taken again if it failed for want of the graph; any other act is the reader's to repeat. */
function goOn(exploration: Exploration): void {
  const { log } = exploration;
  const { refusal, entries } = log.getState();
  if (refusal === null) return;
  if (!isAway(refusal) && !isBarred(refusal) && refusal.slug !== "not-signed-in") return;
  if (entries.length === 0) void exploration.begin();
  else log.setState({ refusal: null });
}

/** Has the database asked now whether it takes this server's password; what waited for it goes on if so. */
export async function tryDatabase(): Promise<void> {
  try {
    await call("health", { retry: true });
    noteAnswer();
  } catch (thrown) {
    noteRefusal(asRefusal(thrown));
  }
}

/**
 * Asks how the graph is: seldom while it is well or barred, often while it is away, never while a token is wanted.
 * A refusal while it cannot be had, undefined until that is known: it is first asked once the first picture is `drawn`.
 */
export function useHealth(exploration: Exploration, drawn: boolean): Health | Refusal | undefined {
  const [health, setHealth] = useState<Health | Refusal>();
  useEffect(() => {
    if (!drawn) return undefined;
    let timer = 0;
    let asking: AbortController | null = null;
    const later = (millis: number | null) => {
      window.clearTimeout(timer);
      if (millis !== null) timer = window.setTimeout(() => void ask(), millis);
    };
    const ask = async () => {
      asking?.abort();
      const own = new AbortController();
      asking = own;
      const found = await call("health", {}, own.signal).catch((thrown: unknown) =>
        isAbort(thrown) ? null : asRefusal(thrown),
      );
      if (found === null || asking !== own) return;
      setHealth(found);
      if (!(found instanceof Refusal)) {
        vocabulary.setState({ ours: found.builtIn });
        noteAnswer();
      } else if (isBarred(found)) noteRefusal(found);
      else if (found.slug !== "not-signed-in") presence.setState({ missed: true, barred: null });
      later(session.getState().needed ? null : nextLook(found));
    };
    void ask();
    const stop = [
      presence.subscribe(({ returns, missed, barred }, before) => {
        if (returns !== before.returns) {
          goOn(exploration);
          later(0);
        } else if (barred !== null && barred !== before.barred) {
          setHealth(barred);
          later(calm);
        }
        // A call that failed for want of the graph tells sooner than the clock.
        else if (missed && !before.missed) later(worried);
      }),
      session.subscribe(({ needed }) => needed && later(null)),
      exploration.log.subscribe(({ refusal }) => refusal !== null && noteRefusal(refusal)),
    ];
    return () => {
      for (const each of stop) each();
      asking?.abort();
      asking = null;
      window.clearTimeout(timer);
    };
  }, [exploration, drawn]);
  return health;
}
