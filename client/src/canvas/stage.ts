import type { Core } from "cytoscape";
import { compose, type Composed } from "../exploration/model/compose.ts";
import { litBy } from "../exploration/model/light.ts";
import type { Exploration } from "../exploration/model/step.ts";
import { log } from "../exploration/model/store.ts";
import { view } from "../exploration/model/view.ts";
import { litByWays, waysWithin } from "../board/model/ways.ts";
import { spoken } from "../i18n/language.ts";
import { isStill } from "../ui/media.ts";
import { appearance } from "../ui/scheme.ts";
import { frame } from "./frame.ts";
import { measure } from "./drawing/measure.ts";
import { arrange } from "./layouts/arrange.ts";
import { pictureOf } from "./picture-of.ts";
import { light, sync } from "./sync.ts";

/** What the canvas remembers between two drawings. */
export interface Stage {
  cy: Core;
  composed: Composed;
  positions: ReadonlyMap<string, { x: number; y: number }>;
  shown: Exploration | null;
  /** True when the window has to be moved over the picture again. */
  reframe: boolean;
}

export const openStage = (cy: Core): Stage => ({
  cy,
  composed: compose(log.getState().state),
  positions: new Map(),
  shown: null,
  reframe: false,
});

/** Lights what is pointed at, else what is selected, else what a list or a pair lights. */
export function relight({ cy, composed }: Stage): void {
  const { selected, pointed, lit } = view.getState();
  const at =
    [pointed, selected].find((id) => id !== null && !cy.getElementById(id).empty()) ?? null;
  const { exploration, ties } = composed;
  const ways = exploration.between && waysWithin(exploration.between.ways, exploration.strength);
  const paired = ways === null ? null : litByWays(ways, exploration, ties);
  light(cy, { at, selected, lit: at === null ? (lit ?? paired) : litBy(at, exploration, ties) });
}

/** Draws the exploration as it is now. A state that has been overtaken meanwhile is not drawn. */
export async function draw(stage: Stage): Promise<void> {
  const { cy } = stage;
  const { state } = log.getState();
  const { language } = spoken.getState();
  const { scheme } = appearance.getState();
  if (state.arrangement === "organic") stage.positions = await arrange(state, stage.positions);
  if (log.getState().state !== state || cy.destroyed()) return;
  const composed = compose(state);
  const size = { width: cy.width(), height: cy.height() };
  const picture = pictureOf(composed, stage.positions, { size, language, scheme, measure });
  const { shown } = stage;
  const changed = stage.reframe || shown?.nodes !== state.nodes || shown.between !== state.between;
  sync(cy, picture, state.origins);
  Object.assign(stage, { composed, shown: state, reframe: false });
  relight(stage);
  if (changed) frame(cy, picture, state);
}

/** Brings a node to the middle once it has been drawn; letting go of it shows the whole again. */
export async function toMiddle(stage: Stage): Promise<void> {
  const { cy } = stage;
  const { centred } = view.getState();
  stage.reframe = centred === null;
  await draw(stage);
  if (centred === null || cy.destroyed()) return;
  const node = cy.getElementById(centred.id);
  if (node.empty()) return;
  cy.stop().animate({ center: { eles: node }, duration: isStill() ? 0 : 260 });
}
