import { isAbort } from "../../api/problem.ts";
import type { Exploration } from "../../exploration/model/exploration.ts";
import { shaper } from "../../exploration/model/reshaping/loaded.ts";
import { isShaped, type State } from "../../exploration/model/state.ts";
import { asDrawn } from "../../exploration/model/visible.ts";
import { layoutFailed } from "../layouts/failed.ts";
import type { openLayouts } from "../layouts/lay-out.ts";
import type { Tell } from "../layouts/layout-task.ts";
import { many, turn } from "../slices.ts";
import { unplaced } from "../layouts/unplaced.ts";
import { telling } from "./telling.ts";

/** A layout that is being worked out, and for which state; or why it could not be. */
interface Laying {
  state: State;
  own: AbortController;
  failed: unknown;
}

/** What is to be placed, and how. */
interface Asked {
  state: State;
  tall: boolean;
  layout: "force" | "grid";
  failed: () => void;
}

/** Finds places for nodes that have none. */
export interface Placing {
  /** Whether places are being found for a state; a layout that is overtaken is ended. `failed`: what has a place can be shown. */
  busy(state: State, tall: boolean, failed: () => void): boolean;
  stop(): void;
}

/** Places for the nodes of an exploration, which are told to it. */
export function placingFor(exploration: Exploration): Placing {
  // Fetched with the first picture that needs a layout.
  let layouts: ReturnType<typeof openLayouts> | null = null;
  let laying: Laying | null = null;
  const spotsFor = async ({ state, tall, layout }: Asked, signal: AbortSignal, tell: Tell) => {
    const [{ arrange }, { openLayouts: open }] = await Promise.all([
      import("../layouts/arrange.ts"),
      import("../layouts/lay-out.ts"),
    ]);
    signal.throwIfAborted();
    layouts ??= open();
    const found = await arrange(
      asDrawn(state),
      { tall, layout },
      { lay: layouts.lay, signal, tell },
    );
    // Who follows the exploration has a turn of its own.
    if (found.size >= many) await turn();
    signal.throwIfAborted();
    return found;
  };
  const begin = (asked: Asked) => {
    const { state, failed } = asked;
    const own = new AbortController();
    const begun: Laying = { state, own, failed: null };
    laying = begun;
    const { tell, end } = telling(exploration, asked.layout, () => {
      own.abort();
      // Rows are found at once, and every node has to stand somewhere.
      begin({ ...asked, layout: "grid" });
    });
    spotsFor(asked, own.signal, tell)
      .then(
        (spots) => {
          const whole = { ...state, spots: new Map([...state.spots, ...spots]) };
          const missing = isShaped(state) ? shaper().placesMissing(whole) : [];
          exploration.settle(state, new Map([...spots, ...missing]));
        },
        (failure: unknown) => {
          if (isAbort(failure)) return;
          begun.failed = failure;
          const of = layoutFailed(failure);
          const run = () => {
            exploration.log.setState({ refusal: null });
            if (exploration.log.getState().state === state) begin(asked);
          };
          exploration.log.setState({ refusal: of, again: { of, run } });
          if (exploration.log.getState().state === state) failed();
        },
      )
      .finally(end);
  };
  return {
    busy(state, tall, failed) {
      if (laying?.state === state) return laying.failed === null;
      laying?.own.abort();
      laying = null;
      if (unplaced(state).length === 0) return false;
      begin({ state, tall, layout: "force", failed });
      return true;
    },
    stop() {
      laying?.own.abort();
      layouts?.close();
    },
  };
}
