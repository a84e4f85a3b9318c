import "./canvas.css";
import cytoscape, { type Core } from "cytoscape";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { expand } from "../exploration/model/acts.ts";
import { refOf } from "../exploration/model/step.ts";
import { log } from "../exploration/model/store.ts";
import { point, select, view } from "../exploration/model/view.ts";
import { useSay } from "../i18n/say.ts";
import { spoken } from "../i18n/language.ts";
import { appearance } from "../ui/scheme.ts";
import { listen } from "./gestures.ts";
import { draw, openStage, relight, toMiddle, type Stage } from "./stage.ts";
import { styleFor } from "./style.ts";
import { useWalk } from "./use-walk.ts";

const open = (container: HTMLElement): Core =>
  cytoscape({
    container,
    minZoom: 0.2,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    style: styleFor(appearance.getState().scheme),
  });

/** The picture: derived from the log, language, light and the size of its own box, whenever one changes. */
export function Canvas() {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const say = useSay();
  const walk = useWalk(() => stage.current?.composed ?? null);

  useEffect(() => {
    if (holder.current === null) return;
    const cy = open(holder.current);
    const own = openStage(cy);
    stage.current = own;
    Object.assign(holder.current, { cy });
    const redraw = () => void draw(own);
    const stop = [
      listen(cy, { point, select, expand: (id) => expandId(id) }),
      log.subscribe((next, last) => next.state !== last.state && redraw()),
      spoken.subscribe(redraw),
      appearance.subscribe(({ scheme }) => {
        cy.style(styleFor(scheme));
        redraw();
      }),
      view.subscribe((now, before) => {
        relight(own);
        if (now.centred !== before.centred) void toMiddle(own);
      }),
    ];
    const watcher = new ResizeObserver(() => {
      cy.resize();
      own.reframe = true;
      redraw();
    });
    watcher.observe(holder.current);
    return () => {
      watcher.disconnect();
      for (const each of stop) each();
      cy.destroy();
    };
  }, []);

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
