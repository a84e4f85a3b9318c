import type { Core } from "cytoscape";
import { isAbort, Refusal } from "../api/problem.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import type { State } from "../exploration/model/state.ts";
import { spoken } from "../i18n/language.ts";
import { isStill } from "../ui/media.ts";
import { appearance } from "../ui/scheme.ts";
import type { Arrangement, Scene } from "./drawing/arrangement.ts";
import { measure } from "../ui/font.ts";
import { frame } from "./frame.ts";
import { arrange, unplaced } from "./layouts/arrange.ts";
import { openLayouts } from "./layouts/lay-out.ts";
import { light, sync } from "./sync.ts";

/** A layout that is being worked out, and for which state; or why it could not be. */
interface Laying {
  state: State;
  own: AbortController;
  failed: unknown;
}

/** What the canvas remembers between two drawings. */
export interface Stage {
  cy: Core;
  exploration: Exploration;
  arrangements: readonly Arrangement[];
  scene: Scene | null;
  shown: State | null;
  /** True when the window has to be moved over the picture again. */
  reframe: boolean;
  layouts: ReturnType<typeof openLayouts>;
  laying: Laying | null;
}

export const openStage = (
  cy: Core,
  exploration: Exploration,
  arrangements: readonly Arrangement[],
): Stage => ({
  cy,
  exploration,
  arrangements,
  scene: null,
  shown: null,
  reframe: false,
  layouts: openLayouts(),
  laying: null,
});

/** Ends what is still being worked out for it. */
export function closeStage(stage: Stage): void {
  stage.laying?.own.abort();
  stage.layouts.close();
}

/** Lights what is pointed at, else what is selected, else what a list or the arrangement lights. */
export function relight({ cy, scene, exploration }: Stage): void {
  if (scene === null) return;
  const { selected, pointed, lit } = exploration.looking.getState();
  const at =
    [pointed, selected].find((id) => id !== null && !cy.getElementById(id).empty()) ?? null;
  light(cy, { at, selected, lit: at === null ? (lit ?? scene.lit) : scene.litBy(at) });
}

/** Whether places are being found for nodes that have none; a layout that is overtaken is ended. */
function placing(stage: Stage, state: State): boolean {
  if (stage.laying?.state === state) return stage.laying.failed === null;
  stage.laying?.own.abort();
  stage.laying = null;
  if (unplaced(state).length === 0) return false;
  const own = new AbortController();
  const laying: Laying = { state, own, failed: null };
  stage.laying = laying;
  const tall = stage.cy.height() > stage.cy.width();
  const { exploration, layouts } = stage;
  arrange(state, tall, { lay: layouts.lay, signal: own.signal }).then(
    (spots) => exploration.settle(state, spots),
    (failure: unknown) => {
      if (isAbort(failure)) return;
      laying.failed = failure;
      const refusal = new Refusal("other", `The layout failed: ${String(failure)}`);
      exploration.log.setState({ refusal });
      // What has a place is shown all the same.
      if (exploration.log.getState().state === state) draw(stage);
    },
  );
  return true;
}

/** Draws the exploration as it is now, as far as it is known where its nodes stand. */
export function draw(stage: Stage): void {
  const { cy, exploration, arrangements, shown } = stage;
  const { state } = exploration.log.getState();
  const arrangement = arrangements.find(({ fits }) => fits(state));
  if (arrangement === undefined || cy.destroyed()) return;
  // Until all have a place, the picture of before stands.
  if (arrangement.laidOut && placing(stage, state)) return;
  const size = { width: cy.width(), height: cy.height() };
  const { language } = spoken.getState();
  const { scheme } = appearance.getState();
  const scene = arrangement.scene(state, { size, language, scheme, measure });
  sync(cy, scene.picture, state.origins);
  Object.assign(stage, { scene, shown: state });
  relight(stage);
  const changed = stage.reframe || shown?.nodes !== state.nodes || shown.upon !== state.upon;
  stage.reframe = false;
  if (changed) frame(cy, scene, arrangement.frame);
}

/** Brings a node to the middle once it has been drawn; letting go of it shows the whole again. */
export function toMiddle(stage: Stage): void {
  const { cy, exploration } = stage;
  const { centred } = exploration.looking.getState();
  stage.reframe = centred === null;
  draw(stage);
  if (centred === null || cy.destroyed()) return;
  const node = cy.getElementById(centred.id);
  if (node.empty()) return;
  cy.stop().animate({ center: { eles: node }, duration: isStill() ? 0 : 260 });
}
