import type { Exploration } from "../exploration.ts";
import { afterChoice } from "../log.ts";
import { nothing, type Step } from "../step.ts";
import { isDrawn, keyDrawn } from "../visible.ts";

/** Records a step that asks nothing, and lets go of what it took off the picture: undo chooses that again. */
export function recordLettingGo({ record, log, looking }: Exploration, step: Step): void {
  const before = log.getState().state;
  record({ step, brought: nothing });
  const { state } = log.getState();
  const { chosen } = looking.getState();
  const left = chosen.filter((id) => isDrawn(state, id));
  if (left.length === chosen.length) return;
  const keys = chosen.flatMap((id) => keyDrawn(before, id) ?? []);
  log.setState((now) => afterChoice(now, keys));
  looking.choose(left);
}
