import "./canvas.css";
import cytoscape, { type Core } from "cytoscape";
import {
  Suspense,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
} from "react";
import { useStore } from "zustand";
import { move } from "../exploration/model/acts.ts";
import { unfold } from "../exploration/model/reshaping/shape-by.ts";
import { expandOn } from "../exploration/model/growing/grow.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import { leftOf } from "../exploration/model/state.ts";
import { spoken } from "../i18n/language.ts";
import { useSay } from "../i18n/say.ts";
import { appearance } from "../ui/scheme.ts";
import { Zoom } from "../ui/zoom/zoom.tsx";
import { naming } from "../values/naming.ts";
import { doorOf } from "./door.ts";
import type { Arrangement } from "./drawing/arrangement.ts";
import { restOf } from "./drawing/rests.ts";
import { listen } from "./gestures.ts";
import { showAll, toMiddle, toSheet } from "./sight.ts";
import {
  alsoOn,
  closeStage,
  draw,
  openStage,
  rangeOf,
  redraw,
  relight,
  type Stage,
} from "./stage.ts";
import { styleFor } from "./style/style.ts";
import { holdWindow, tellView, zoomBy } from "./window.ts";
import { expandMeant, useWalk } from "./use-walk.ts";

const open = (container: HTMLElement): Core =>
  cytoscape({
    container,
    minZoom: 0.2,
    maxZoom: 3,
    autounselectify: true,
    style: styleFor(appearance.getState().scheme),
  });

/** What of a look changes the light on the picture. */
const lights = ["selected", "chosen", "pointed", "lit", "changed"] as const;

export interface ToolsProps {
  stage: Stage;
  /** True where nodes stand where a layout put them. */
  laidOut: boolean;
}

interface CanvasProps {
  exploration: Exploration;
  /** The first that fits draws. */
  arrangements: readonly Arrangement[];
  /** What the picture is looked at and laid out with, once it stands. */
  tools: ComponentType<ToolsProps>;
}

/** The picture: derived from the log, language, light and the size of its own box, whenever one changes. */
export function Canvas({ exploration, arrangements, tools: Tools }: CanvasProps) {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [opened, setOpened] = useState<Stage | null>(null);
  const pictured = useStore(exploration.log, ({ state }) => state.nodes.size > 0);
  const laidOut = useStore(
    exploration.log,
    ({ state }) => arrangements.find(({ fits }) => fits(state))?.laidOut ?? false,
  );
  const say = useSay();
  const walk = useWalk(exploration, () => stage.current);

  useEffect(() => {
    if (holder.current === null) return;
    const { log, looking } = exploration;
    const cy = open(holder.current);
    const own = openStage(cy, exploration, arrangements);
    stage.current = own;
    setOpened(own);
    Object.assign(holder.current, { drawn: doorOf(cy) });
    const redrawn = () => draw(own);
    const stop = [
      listen(cy, {
        point: looking.point,
        select: (id) => {
          // The keys that were told of act on what was just tapped.
          holder.current?.focus({ preventScroll: true, focusVisible: false });
          const left = leftOf(log.getState().state, restOf(id ?? ""));
          if (left !== undefined) void expandOn(exploration, left);
          else if (id === null || own.arrangement?.tapped?.(exploration, id) !== true)
            looking.select(id);
        },
        also: (id) => alsoOn(own, id),
        choose: looking.choose,
        chosen: () => looking.getState().chosen,
        held: (id) => {
          const { held, keys } = log.getState().state;
          return held.has(keys.get(id) ?? "");
        },
        expand: (id) => void (unfold(exploration, id) || expandMeant(exploration, id)),
        move: (to) => move(exploration, to),
      }),
      log.subscribe((next, last) => next.state !== last.state && redraw(own)),
      spoken.subscribe(redrawn),
      naming.subscribe(redrawn),
      appearance.subscribe(({ scheme }) => {
        cy.style(styleFor(scheme));
        redrawn();
      }),
      holdWindow(cy, () => ({ extent: rangeOf(own), scrolls: own.arrangement?.frame === "own" })),
      tellView(cy, (view) => own.stood && looking.see(view)),
      looking.subscribe((now, before) => {
        const changed = [now.selected, before.selected].some((id) =>
          own.scene?.apart.has(id ?? ""),
        );
        if (now.selected !== before.selected && changed) redrawn();
        // Most of the time only the window has moved.
        if (lights.some((each) => now[each] !== before[each])) relight(own);
        if (now.centred !== before.centred) toMiddle(own);
        else if (now.selected !== before.selected || (now.lit !== before.lit && now.lit !== null))
          toSheet(own);
        // Of several none is selected alone.
        else if (now.chosen !== before.chosen && now.chosen.length === 0) toSheet(own);
      }),
    ];
    const watcher = new ResizeObserver(() => {
      cy.resize();
      own.reframe = true;
      redrawn();
    });
    watcher.observe(holder.current);
    return () => {
      watcher.disconnect();
      for (const each of stop) each();
      closeStage(own);
      cy.destroy();
    };
  }, [exploration, arrangements]);

  const press = (event: KeyboardEvent) => walk(event) && event.preventDefault();
  return (
    <>
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
      {(["left", "top", "right", "bottom"] as const).map((edge) => (
        <i key={edge} className="cut" data-edge={edge} />
      ))}
      <div className="canvas-zoom">
        <Zoom
          change={(by) => stage.current !== null && zoomBy(stage.current.cy, by)}
          fit={() => stage.current !== null && showAll(stage.current)}
        />
      </div>
      {opened !== null && pictured && (
        <Suspense fallback={null}>
          <Tools stage={opened} laidOut={laidOut} />
        </Suspense>
      )}
    </>
  );
}
