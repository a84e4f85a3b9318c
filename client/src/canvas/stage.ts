import type { Core, NodeSingular, Position } from "cytoscape";
import type { Exploration } from "../exploration/model/exploration.ts";
import type { State } from "../exploration/model/state.ts";
import { spoken } from "../i18n/language.ts";
import { isNarrow, isStill } from "../ui/media.ts";
import { appearance } from "../ui/scheme.ts";
import type { Arrangement, Scene } from "./drawing/arrangement.ts";
import type { DrawnNode, Picture } from "./drawing/element.ts";
import { withRests } from "./drawing/rests.ts";
import { litAt } from "./drawing/lit-at.ts";
import { measure } from "../ui/font.ts";
import { extentOf, frame, heldPan, type Extent } from "./frame.ts";
import { light } from "./light.ts";
import { showNames } from "./names/show-names.ts";
import { placingFor, type Placing } from "./placing.ts";
import type { Painter } from "./painter.ts";
import { many } from "./slices.ts";
import { sync, syncInSlices } from "./sync.ts";
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
  /** True when the window has to be moved over the picture again. */
  reframe: boolean;
  /** True once the window stands where the reader left it, or where the first picture put it. */
  stood: boolean;
  placing: Placing;
  /** Fetched with the first large picture. */
  painter: Painter | null;
  /** A large picture that is being made, bit by bit. */
  making: AbortController | null;
  /** Resolves when what was drawn last stands. */
  made: Promise<void>;
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
  reframe: false,
  stood: false,
  placing: placingFor(exploration),
  painter: null,
  making: null,
  made: Promise.resolve(),
});

/** Ends what is still being worked out for it. */
export function closeStage(stage: Stage): void {
  stage.placing.stop();
  stage.making?.abort();
  stage.painter?.stop();
}

/** Lights what is drawn by what is looked at. */
export function relight({ cy, scene, exploration, painter, making }: Stage): void {
  if (scene === null || making !== null) return;
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
  showNames(cy);
}

/** Puts the window back where the reader left it; false where it was never moved, or has another size. */
function stoodBefore({ cy, exploration }: Stage): boolean {
  const { view } = exploration.looking.getState();
  if (view === null || view.width !== cy.width() || view.height !== cy.height()) return false;
  cy.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } });
  return true;
}

/** Whether all that is drawn is seen. */
function isWithin(cy: Core): boolean {
  const { x1, y1, x2, y2 } = cy.extent();
  const drawn = cy.elements().boundingBox();
  return drawn.x1 >= x1 && drawn.y1 >= y1 && drawn.x2 <= x2 && drawn.y2 <= y2;
}

/** Undo and redo make the same nodes anew. */
const sameNodes = ({ nodes: a }: State, { nodes: b }: State): boolean =>
  a === b || (a.size === b.size && [...a.keys()].every((id) => b.has(id)));

/** Draws the exploration as it is now, as far as it is known where its nodes stand. */
export function draw(stage: Stage): void {
  const { cy, exploration, arrangements } = stage;
  const { state } = exploration.log.getState();
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
  Object.assign(stage, { scene, arrangement, extent });
  stage.making?.abort();
  stage.making = null;
  if (!isLarge(scene.picture) && cy.elements().length < many) {
    sync(cy, scene.picture, state.origins);
    stand(stage, state, fresh);
    return;
  }
  const own = new AbortController();
  stage.making = own;
  stage.made = make(stage, scene.picture, own.signal).then(
    () => {
      stage.making = null;
      stand(stage, state, fresh);
      stage.painter?.release();
    },
    () => undefined,
  );
}

/** Makes a large picture bit by bit; what was painted stands meanwhile. @throws the signal's reason once it is given up */
async function make(stage: Stage, picture: Picture, signal: AbortSignal): Promise<void> {
  const { cy } = stage;
  const { paintInSlices } = await import("./painter.ts");
  signal.throwIfAborted();
  stage.painter ??= paintInSlices(cy, (painting) => {
    const holder = cy.container();
    if (holder !== null) holder.ariaBusy = String(painting);
  });
  stage.painter.hold();
  await syncInSlices(cy, picture, signal);
}

/** Lights what has been drawn, and moves the window over it where another picture stands there. */
function stand(stage: Stage, state: State, fresh: readonly DrawnNode[]): void {
  const { cy, scene, arrangement, extent, shown: before } = stage;
  if (scene === null || arrangement === null) return;
  stage.shown = state;
  relight(stage);
  const laid = before !== null && before.laid !== state.laid && (state.laid ?? before.laid)?.whole;
  const anew = stage.reframe || laid === true || before === null || before.ground !== state.ground;
  const changed =
    anew ||
    !sameNodes(before, state) ||
    before.upon !== state.upon ||
    (before.shape !== state.shape && !isWithin(cy));
  stage.reframe = false;
  const left = !stage.stood && state.nodes.size > 0 && stoodBefore(stage);
  stage.stood ||= state.nodes.size > 0;
  if (changed && !left)
    frame(cy, scene, arrangement.frame, { extent: rangeOf(stage), fresh, anew });
  tellCuts(cy, arrangement.frame === "own" ? extent : null);
}

/** Pixels between the border of the window and what is brought into it. */
const clear = 48;

/** Pixels by which something must move to stand clear within so much room. */
const short = (at: number, room: number): number =>
  at < clear ? clear - at : Math.min(0, room - clear - at);

/** How far a picture that is made for its window moves to show a node: not at all where it is seen already. */
function panTo(stage: Stage, node: NodeSingular): Position {
  const { cy } = stage;
  const range = rangeOf(stage);
  const { x, y } = node.renderedPosition();
  const pan = { x: cy.pan().x + short(x, cy.width()), y: cy.pan().y + short(y, cy.height()) };
  return range === null ? pan : heldPan(cy, range, pan);
}

/** Brings a node into sight once it has been drawn, to the middle where all of a picture moves; letting go of it shows the whole again. */
export function toMiddle(stage: Stage): void {
  const { exploration } = stage;
  const { centred } = exploration.looking.getState();
  stage.reframe = centred === null;
  draw(stage);
  if (stage.making === null) centre(stage);
  else void stage.made.then(() => centre(stage));
}

function centre(stage: Stage): void {
  const { cy, exploration } = stage;
  const { centred } = exploration.looking.getState();
  if (centred === null || cy.destroyed()) return;
  const node = cy.getElementById(centred.id);
  if (node.empty()) return;
  const to =
    stage.arrangement?.frame === "own" ? { pan: panTo(stage, node) } : { center: { eles: node } };
  cy.stop().animate({ ...to, duration: isStill() ? 0 : 260 });
}

/** How far the window may move: on a phone what is chosen comes up above the sheet that tells of it. */
export function rangeOf({ cy, extent, scene, exploration }: Stage): Extent | null {
  if (extent === null || !isNarrow()) return extent;
  const told = exploration.looking.getState().selected !== null || scene?.above.length !== 0;
  return told ? { ...extent, bottom: extent.bottom + (cy.height() * 0.6) / cy.zoom() } : extent;
}

/** On a phone, moves what was chosen above the sheet; back onto the picture when nothing is. */
export function toSheet(stage: Stage): void {
  const { cy, exploration, arrangement } = stage;
  const range = rangeOf(stage);
  if (!isNarrow() || range === null || arrangement?.frame !== "own") return;
  const node = cy.getElementById(exploration.looking.getState().selected ?? "");
  const y = node.nonempty() && node.isNode() ? node.renderedPosition().y : null;
  const by = y !== null && y > cy.height() * 0.3 ? cy.height() * 0.2 - y : 0;
  const pan = heldPan(cy, range, { x: cy.pan().x, y: cy.pan().y + by });
  cy.stop().animate({ pan, duration: isStill() ? 0 : 260, easing: "ease-out-cubic" });
}

/** Shows the whole picture, never larger than it is at rest. */
export function showAll({ cy, scene, extent, arrangement }: Stage): void {
  if (scene === null || extent === null || arrangement === null) return;
  if (arrangement.frame === "fit") {
    frame(cy, scene, "fit", { extent, fresh: [], anew: true });
    return;
  }
  const { left, top, right, bottom } = extent;
  const zoom = Math.min(
    scene.picture.scale,
    cy.width() / (right - left),
    cy.height() / (bottom - top),
  );
  const pan = heldPan(cy, extent, { x: 0, y: 0 }, zoom);
  cy.stop().animate({ zoom, pan, duration: isStill() ? 0 : 260, easing: "ease-out-cubic" });
}
