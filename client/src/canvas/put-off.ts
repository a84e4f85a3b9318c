import type { SingularElementArgument } from "cytoscape";
import { inParts } from "../exploration/model/groups.ts";
import type { Renderer } from "./renderer.ts";
import { inSlices } from "./slices.ts";

/** Things whose looks and lines are worked out in one go. */
const atOnce = 20;

/** What has changed in a picture, whose looks and lines are still to be worked out. */
interface Waiting {
  /** From now on it waits. */
  hold(): void;
  /** Works it out, in slices. @throws the signal's reason once it is given up: the rest goes on waiting */
  settle(signal: AbortSignal): Promise<void>;
  /** From now on nothing waits; what is left is worked out at once. */
  release(): void;
}

/** Has Cytoscape put off what it would work out in one go: of a hub that moves all its lines, and of each line once for either end. */
export function puttingOff(renderer: Renderer): Waiting {
  const workOut = renderer.recalculateRenderedStyle;
  const waiting = new Set<SingularElementArgument>();
  let held = false;
  renderer.recalculateRenderedStyle = (elements, changed) => {
    if (held) for (let at = 0; at < elements.length; at += 1) waiting.add(elements[at] as never);
    else workOut.call(renderer, elements, changed);
  };
  /** Nodes first: lines end at them. */
  const taken = () => {
    const all = [...waiting];
    return [...all.filter((each) => each.isNode()), ...all.filter((each) => each.isEdge())];
  };
  return {
    hold() {
      held = true;
    },
    async settle(signal) {
      // Meanwhile more may come to wait.
      while (waiting.size > 0)
        await inSlices(inParts(taken(), atOnce), signal, (part) => {
          workOut.call(renderer, part);
          for (const each of part) waiting.delete(each);
        });
    },
    release() {
      held = false;
      workOut.call(renderer, taken());
      waiting.clear();
    },
  };
}
