import type { Core } from "cytoscape";
import type { Exploration } from "../exploration/model/exploration.ts";
import type { State } from "../exploration/model/state.ts";
import { visible } from "../exploration/model/visible.ts";
import { spoken } from "../i18n/language.ts";
import { isNarrow } from "../ui/media.ts";
import { appearance } from "../ui/scheme.ts";
import type { Arrangement, Scene } from "./drawing/arrangement.ts";
import type { DrawnNode, Picture } from "./drawing/element.ts";
import { withRests } from "./drawing/rests.ts";
import { litAt } from "./drawing/lit-at.ts";
import { measure } from "../ui/font.ts";
import { extentOf, frame, isWithin, toldOf, toRise, type Extent } from "./frame.ts";
import { light } from "./light.ts";
import { namesIn, showNames } from "./names/show-names.ts";
import { placingFor, type Placing } from "./placing/placing.ts";
import type { Painter } from "./painter.ts";
import { many, turn } from "./slices.ts";
import { sync, syncInSlices, workInSlices } from "./sync.ts";
import { tellCuts } from "./window.ts";

/** What the canvas remembers between two drawings. */
export interface Stage {
  cy: Core;
  exploration: Exploration;
  arrangements: readonly Arrangement[];
  arrangement: Arrangement | null;
  scene: Scene | null;
  /** The box around the picture. */
  extent: Extent | null;
  shown: State | null;
  /** How much larger the picture is drawn at rest than when the window was moved last. */
  grown: number;
  /** True when the window has to be moved over the picture again. */
  reframe: boolean;
  /** True once the window stands where the reader left it, or where the first picture put it. */
  stood: boolean;
  /** Pixels that a free picture went up by on a phone, for the sheet that tells of what is selected. */
  risen: number;
  placing: Placing;
  /** Fetched with the first large picture. */
  painter: Painter | null;
  /** A large picture that is being made, bit by bit. */
  making: AbortController | null;
  /** Resolves when what was drawn last stands. */
  made: Promise<void>;
  /** True while a large state waits to be drawn. */
  due: boolean;
  /** True where the reader looked elsewhere while a large picture was being made. */
  unlit: boolean;
}

/** Too much to be made and painted in one go. */
const isLarge = ({ nodes, edges }: Picture): boolean => nodes.length + edges.length >= many;

export const openStage = (
  cy: Core,
  exploration: Exploration,
  arrangements: readonly Arrangement[],
): Stage => ({
  cy,
  exploration,
  arrangements,
  arrangement: null,
  scene: null,
  extent: null,
  shown: null,
  grown: 1,
  reframe: false,
  stood: false,
  risen: 0,
  placing: placingFor(exploration),
  painter: null,
  making: null,
  made: Promise.resolve(),
  due: false,
  unlit: false,
});

/** Ends what is still being worked out for it. */
export function closeStage(stage: Stage): void {
  stage.placing.stop();
  stage.making?.abort();
  stage.painter?.stop();
}

/** Lights what is drawn by what is looked at, and shows its names. */
export function relight(stage: Stage): void {
  stage.unlit = stage.making !== null;
  if (stage.scene === null || stage.unlit) return;
  lightUp(stage);
  showNames(stage.cy);
}

function lightUp({ cy, scene, exploration, painter }: Stage): void {
  if (scene === null) return;
  const look = exploration.looking.getState();
  const there = (id: string) => cy.getElementById(id).nonempty();
  const { pointed, selected, chosen, changed } = look;
  const large = isLarge(scene.picture);
  // A large picture is not painted anew for each thing that the pointer passes.
  const { at, lit } = litAt(large ? { ...look, pointed: null } : look, {
    rest: scene.lit,
    litBy: scene.litBy,
    there,
  });
  light(cy, { at, pointed, selected, chosen, changed, lit: large ? null : lit });
  painter?.light(large ? (lit?.lit ?? null) : null);
}

/** Chooses one more node beside what is chosen, as the arrangement means it. */
export function alsoOn({ arrangement, exploration }: Stage, id: string): void {
  const { log, looking } = exploration;
  if (!visible(log.getState().state).nodes.has(id)) return;
  if (arrangement?.also?.(exploration, id) !== true) looking.also(id);
}

/** Puts the window back where the reader left it; false where it was never moved, or has another size. */
function stoodBefore({ cy, exploration }: Stage): boolean {
  const { view } = exploration.looking.getState();
  if (view === null || view.width !== cy.width() || view.height !== cy.height()) return false;
  cy.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } });
  return true;
}

/** Undo and redo make the same nodes anew. */
const sameNodes = ({ nodes: a }: State, { nodes: b }: State): boolean =>
  a === b || (a.size === b.size && [...a.keys()].every((id) => b.has(id)));

/** Draws the exploration as it is now, as far as it is known where its nodes stand. */
export function draw(stage: Stage): void {
  const { cy, exploration, arrangements } = stage;
  const { state } = exploration.log.getState();
  // Before the first answer there is nothing to draw, and the page has other things to do.
  if (state.ground === null && state.nodes.size === 0 && stage.shown === null) return;
  const arrangement = arrangements.find(({ fits }) => fits(state));
  if (arrangement === undefined || cy.destroyed()) return;
  // Until all have a place, the picture of before stands.
  const tall = cy.height() > cy.width();
  if (arrangement.laidOut && stage.placing.busy(state, tall, () => draw(stage))) return;
  const size = { width: cy.width(), height: cy.height() };
  const { language } = spoken.getState();
  const { scheme } = appearance.getState();
  const chosen = exploration.looking.getState().selected;
  const setting = { size, language, scheme, chosen, measure };
  const arranged = arrangement.scene(state, setting);
  const scene = { ...arranged, picture: withRests(arranged.picture, state, setting) };
  const fresh = scene.picture.nodes.filter(
    // One that stood on the board and now stands beside it has moved as well.
    ({ id, role }) => role === "extra" && cy.getElementById(id).data("role") !== "extra",
  );
  const extent = extentOf(scene.picture, size);
  const grown = stage.scene === null ? 1 : scene.picture.scale / stage.scene.picture.scale;
  Object.assign(stage, { scene, arrangement, extent, grown: grown * stage.grown });
  stage.making?.abort();
  stage.making = null;
  if (!isLarge(scene.picture) && cy.elements().length < many) {
    sync(cy, scene.picture, state.origins);
    stand(stage, state, fresh, relight);
    // It is held where a large picture was given up for this one.
    stage.painter?.release();
    return;
  }
  const own = new AbortController();
  stage.making = own;
  const stands = () => stand(stage, state, fresh, lightUp);
  stage.made = make(stage, own.signal, stands).then(
    () => {
      stage.making = null;
      stage.painter?.release();
      if (stage.unlit) relight(stage);
    },
    () => undefined,
  );
}

/** Draws the exploration after it has changed; a large one when those who follow it too have had their turn, or all would be one long task. */
export function redraw(stage: Stage): void {
  const { nodes, relationships } = stage.exploration.log.getState().state;
  if (nodes.size + relationships.size < many) return draw(stage);
  if (stage.due) return;
  stage.due = true;
  void turn().then(() => {
    stage.due = false;
    draw(stage);
  });
}

/** Makes a large picture bit by bit; what was painted stands meanwhile. @throws the signal's reason once it is given up */
async function make(stage: Stage, signal: AbortSignal, stands: () => void): Promise<void> {
  const { cy, scene } = stage;
  if (scene === null) return;
  const { paintInSlices } = await import("./painter.ts");
  signal.throwIfAborted();
  stage.painter ??= paintInSlices(cy, (painting) => {
    const holder = cy.container();
    if (holder !== null) holder.ariaBusy = String(painting);
  });
  stage.painter.hold();
  await syncInSlices(cy, scene.picture, signal);
  await turn();
  signal.throwIfAborted();
  stands();
  const names = namesIn(cy);
  names.next();
  await turn();
  await workInSlices(cy, names, signal);
  await stage.painter.settle(signal);
  await stage.painter.order(signal);
}

/** Lights what has been drawn, and moves the window over it where another picture stands there. */
function stand(
  stage: Stage,
  state: State,
  fresh: readonly DrawnNode[],
  lit: (stage: Stage) => void,
): void {
  const { cy, scene, arrangement, extent, shown: before } = stage;
  if (scene === null || arrangement === null) return;
  stage.shown = state;
  lit(stage);
  const laid = before !== null && before.laid !== state.laid && (state.laid ?? before.laid)?.whole;
  const anew = stage.reframe || laid === true || before === null || before.ground !== state.ground;
  const changed =
    anew ||
    !sameNodes(before, state) ||
    before.upon !== state.upon ||
    (before.shape !== state.shape && !isWithin(cy)) ||
    stage.grown !== 1;
  const { grown } = stage;
  Object.assign(stage, { reframe: false, grown: 1 });
  const left = !stage.stood && state.nodes.size > 0 && stoodBefore(stage);
  stage.stood ||= state.nodes.size > 0;
  if (changed && !left) {
    frame(cy, scene, arrangement.frame, { extent: rangeOf(stage), fresh, anew, grown });
    if (arrangement.frame === "fit") {
      stage.risen = toRise(cy, toldOf(stage.exploration));
      cy.panBy({ x: 0, y: stage.risen });
    }
  }
  tellCuts(cy, arrangement.frame === "own" ? extent : null);
}

/** How far the window may move: on a phone what is chosen comes up above the sheet that tells of it. */
export function rangeOf({ cy, extent, scene, exploration }: Stage): Extent | null {
  if (extent === null || !isNarrow()) return extent;
  const told = exploration.looking.getState().selected !== null || scene?.above.length !== 0;
  return told ? { ...extent, bottom: extent.bottom + (cy.height() * 0.6) / cy.zoom() } : extent;
}
