import type { Asking, Exploration, Progress } from "../../exploration/model/exploration.ts";
import type { LayoutStep } from "../../exploration/model/steps/layout.ts";
import type { Tell } from "../layouts/layout-task.ts";

/** Milliseconds after which it is told that a layout is being worked out: most are there before. */
const pause = 400;

/** Tells of a layout that takes long among what is being asked, with how far it is and the way to give it up. */
export function telling(
  { log }: Exploration,
  layout: string,
  cancel: () => void,
): { tell: Tell; end: () => void } {
  // Whole, for it is told in words beside steps that wait.
  const step: LayoutStep = { kind: "layout", layout, parameters: {}, of: null };
  let progress: Progress | null = null;
  const without = (asking: readonly Asking[]) => asking.filter((each) => each.step !== step);
  const timer = setTimeout(() => {
    const own: Asking = { step, progress, cancel };
    log.setState(({ asking }) => ({ asking: [...asking, own] }));
  }, pause);
  const isTold = () => log.getState().asking.some((each) => each.step === step);
  return {
    tell(far) {
      progress = far;
      if (isTold())
        log.setState(({ asking }) => ({
          asking: asking.map((each) => (each.step === step ? { ...each, progress } : each)),
        }));
    },
    end() {
      clearTimeout(timer);
      if (isTold()) log.setState(({ asking }) => ({ asking: without(asking) }));
    },
  };
}
