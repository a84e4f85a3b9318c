import cytoscape, { type Core } from "cytoscape";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useStore } from "zustand";
import { settings } from "../ui/settings.ts";
import { expand } from "../exploration/acts.ts";
import { litBy } from "../exploration/light.ts";
import { refOf, type Exploration } from "../exploration/step.ts";
import { log } from "../exploration/store.ts";
import { point, select, view } from "../exploration/view.ts";
import { litByWays, waysWithin } from "../exploration/ways.ts";
import { useSay } from "../i18n/say.ts";
import { compose, type Composed } from "../exploration/compose.ts";
import { pictureOf } from "./picture-of.ts";
import { listen } from "./gestures.ts";
import { measure } from "./measure.ts";
import { arrange } from "./organic/arrange.ts";
import { styleFor } from "./style.ts";
import type { DrawnNode, Picture } from "./element.ts";
import { light, still, sync } from "./sync.ts";
import { useWalk } from "./use-walk.ts";

interface Stage {
  cy: Core;
  composed: Composed;
  positions: ReadonlyMap<string, { x: number; y: number }>;
  shown: Exploration | null;
  resized: boolean;
}

const open = (container: HTMLElement): Core =>
  cytoscape({
    container,
    minZoom: 0.2,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    style: [],
  });

function relight({ cy, composed }: Stage): void {
  const { selected, pointed, lit } = view.getState();
  const at =
    [pointed, selected].find((id) => id !== null && !cy.getElementById(id).empty()) ?? null;
  const { exploration, ties } = composed;
  const ways = exploration.between && waysWithin(exploration.between.ways, exploration.strength);
  const paired = ways === null ? null : litByWays(ways, exploration, ties);
  light(cy, { at, selected, lit: at === null ? (lit ?? paired) : litBy(at, exploration, ties) });
}

/** The box around all that is drawn, where it will stand when it has arrived. */
function bounds({ nodes }: Picture) {
  const edge = (side: (node: DrawnNode) => number) => nodes.map(side);
  return {
    left: Math.min(0, ...edge(({ x, width }) => x - width / 2)),
    top: Math.min(0, ...edge(({ y, height }) => y - height / 2)),
    right: Math.max(0, ...edge(({ x, width }) => x + width / 2)),
    bottom: Math.max(0, ...edge(({ y, height }) => y + height / 2)),
  };
}

/** Moves the window over the picture: a board that fits keeps its own size, so that text keeps its size. */
function frame(cy: Core, picture: Picture, arrangement: Exploration["arrangement"]): void {
  if (picture.nodes.length === 0) return;
  if (arrangement === "organic") {
    cy.fit(undefined, 40);
    if (cy.zoom() > 1.4)
      cy.zoom({ level: 1.4, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    return;
  }
  const { left, top, right, bottom } = bounds(picture);
  const beside = left < 0 || right > cy.width();
  const margin = beside ? 24 : 0;
  const across = cy.width() / (right - left + 2 * margin);
  const down = cy.height() / (bottom - top + 2 * margin);
  // A board taller than the window is scrolled, not shrunk.
  const zoom = beside ? Math.min(1, across, down) : 1;
  const pan = { x: (margin - left) * zoom, y: beside ? (margin - top) * zoom : 0 };
  cy.stop().animate({ zoom, pan, duration: still() ? 0 : 260, easing: "ease-out-cubic" });
}

/** Brings a node to the middle once it has been drawn; letting go of it shows the whole again. */
async function toMiddle(stage: Stage): Promise<void> {
  const { cy } = stage;
  const { centred } = view.getState();
  await draw(stage);
  if (cy.destroyed()) return;
  if (centred === null) {
    stage.resized = true;
    await draw(stage);
    return;
  }
  const node = cy.getElementById(centred.id);
  if (node.empty()) return;
  cy.stop().animate({ center: { eles: node }, duration: still() ? 0 : 260 });
}

async function draw(stage: Stage): Promise<void> {
  const { cy } = stage;
  const { state } = log.getState();
  const { language, scheme } = settings.getState();
  const composed = compose(state);
  if (state.arrangement === "organic") stage.positions = await arrange(state, stage.positions);
  if (log.getState().state !== state || cy.destroyed()) return;
  const size = { width: cy.width(), height: cy.height() };
  const picture = pictureOf(composed, stage.positions, { size, language, scheme, measure });
  const changed =
    stage.shown?.nodes !== state.nodes || stage.shown.between !== state.between || stage.resized;
  stage.resized = false;
  sync(cy, picture, state.origins);
  stage.composed = composed;
  stage.shown = state;
  relight(stage);
  if (changed) frame(cy, picture, state.arrangement);
}

/** The picture: derived from the log, the settings and the size of its own box, whenever one changes. */
export function Canvas() {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const say = useSay();
  const scheme = useStore(settings, (state) => state.scheme);
  const walk = useWalk(() => stage.current?.composed ?? null);

  useEffect(() => {
    if (holder.current === null) return;
    const cy = open(holder.current);
    const own: Stage = {
      cy,
      composed: compose(log.getState().state),
      positions: new Map(),
      shown: null,
      resized: false,
    };
    stage.current = own;
    Object.assign(holder.current, { cy });
    const redraw = () => void draw(own);
    const stop = [
      listen(cy, { point, select, expand: (id) => expandId(id) }),
      log.subscribe((next, last) => next.state !== last.state && redraw()),
      settings.subscribe(redraw),
      view.subscribe((now, before) => {
        relight(own);
        if (now.centred !== before.centred) void toMiddle(own);
      }),
    ];
    const watcher = new ResizeObserver(() => {
      cy.resize();
      own.resized = true;
      redraw();
    });
    watcher.observe(holder.current);
    return () => {
      watcher.disconnect();
      for (const each of stop) each();
      cy.destroy();
    };
  }, []);

  useEffect(() => {
    stage.current?.cy.style(styleFor(scheme));
  }, [scheme]);

  const press = (event: KeyboardEvent) => walk(event) && event.preventDefault();
  return (
    <div
      className="canvas"
      ref={holder}
      role="application"
      tabIndex={0}
      aria-label={say("canvas.label")}
      aria-describedby="canvas-keys"
      onKeyDown={press}
      data-testid="canvas"
    />
  );
}

function expandId(id: string): void {
  const node = log.getState().state.nodes.get(id);
  if (node !== undefined) void expand(refOf(node), null);
}
