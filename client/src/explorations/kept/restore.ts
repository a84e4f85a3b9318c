import { asRefusal } from "../../api/problem.ts";
import { loadShapingFor } from "../../exploration/model/reshaping/load.ts";
import type { Exploration } from "../../exploration/model/exploration.ts";
import { metIn, resumed } from "../../exploration/model/walking/resumed.ts";
import { visible } from "../../exploration/model/visible.ts";
import { idsOf } from "../../exploration/model/steps/shrinking/without.ts";
import type { Found } from "../tabs.ts";
import type { KeptEntry, KeptExploration } from "./kinds.ts";
import { askToday } from "./today.ts";

/** Takes up an exploration that was kept, with the nodes of today; null where the database could not be asked. */
export async function restore(
  own: Exploration,
  { now, undone, chosen, selected, view }: KeptExploration,
  kept: readonly KeptEntry[],
): Promise<Found | null> {
  const log = { entries: kept.map(({ entry }) => entry), now, undone };
  try {
    await loadShapingFor(log.entries);
  } catch (thrown) {
    own.log.setState({ refusal: asRefusal(thrown) });
    return null;
  }
  const met = metIn(own.kinds, log);
  const found: { today?: Awaited<ReturnType<typeof askToday>> } = {};
  // Answered with nothing to record: the log comes whole.
  await own.ask({ kind: "resume" }, async (signal, tell) => {
    found.today = await askToday(met, signal, tell);
    return null;
  });
  if (found.today === undefined) return null;
  const { log: resumedLog, gone, changed } = resumed(own.kinds, log, met, found.today);
  const { state } = resumedLog;
  // Before the log comes: what the address says is chosen beside that is chosen then.
  own.looking.setState({ view, changed: new Map(changed.map((each) => [each.after.id, each])) });
  own.looking.choose([...idsOf(visible(state), chosen)]);
  const [at] = idsOf(visible(state), selected === null ? [] : [selected]);
  if (at !== undefined) own.looking.setState({ selected: at });
  own.resume(resumedLog);
  return { gone, changed };
}
