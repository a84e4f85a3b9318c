import "./tools.css";
import { Suspense, useState, type ComponentType } from "react";
import { useStore } from "zustand";
import { useSay } from "../../i18n/say.ts";
import { Tool } from "../../ui/buttons/tool.tsx";
import { later } from "../../ui/later.tsx";
import { useActs, type Act } from "../../ui/keys/acts.ts";
import { namesOfKey } from "../../ui/keys/key-names.ts";
import { media } from "../../ui/media.ts";
import type { ToolsProps } from "../canvas.tsx";
import { showAll } from "../sight.ts";
import type { Stage } from "../stage.ts";
import { zoomBy } from "../window.ts";
import { ContextMenu } from "./context-menu.tsx";
import { LayoutMenu } from "./layout-menu.tsx";
import { showActual, showChosen, toggleScreen } from "./looking-at.ts";
import { useHung } from "../../ui/hung.ts";
import { isSeen, onPicture } from "./on-picture.ts";
import { signs } from "./signs.tsx";
import { useLayouts } from "./use-layouts.ts";

// The picture can do without any of them where it cannot be had.
const orNone = <Props extends object>(part: () => Promise<ComponentType<Props>>) =>
  later(part, () => null);

// Opened by a key or a button alone.
const Outline = orNone(async () => (await import("./outline.tsx")).Outline);
const Lasso = orNone(async () => (await import("./lasso.tsx")).Lasso);
// Of pictures laid out by longitude and latitude alone.
const GeoGround = orNone(async () => (await import("./geo-ground.tsx")).GeoGround);
// Of pictures that are laid out and not a board's own: a first visit to ours has none.
const Minimap = orNone(async () => (await import("./minimap.tsx")).Minimap);
const Preview = orNone(async () => (await import("./preview.tsx")).Preview);

type Words = Extract<Act["words"], `see.${string}`>;

const act = ({ cy }: Stage, words: Words, keys: string[], run: () => void): Act => ({
  id: words,
  words,
  keys,
  can: () => isSeen(cy.container()),
  when: (event) => onPicture(event) && isSeen(cy.container()),
  run,
});

/** Ways of looking around in any picture, each by a key. */
const lookingActs = (stage: Stage): Act[] => [
  act(stage, "see.chosen", ["z"], () => showChosen(stage)),
  act(stage, "see.fit", ["f"], () => showAll(stage)),
  act(stage, "see.actual", ["1"], () => showActual(stage)),
  act(stage, "see.in", ["Equal", "Shift+Equal", "NumpadAdd"], () => zoomBy(stage.cy, 1.25)),
  act(stage, "see.out", ["-", "NumpadSubtract"], () => zoomBy(stage.cy, 0.8)),
  { id: "see.screen", words: "see.screen", keys: ["Shift+F"], when: onPicture, run: toggleScreen },
];

/** What a picture can be looked at and laid out with. */
export function Tools({ stage, laidOut }: ToolsProps) {
  const say = useSay();
  const [drawing, setDrawing] = useState<"box" | "lasso" | null>(null);
  const start = useLayouts(stage, laidOut);
  const looking = lookingActs(stage);
  const narrow = useStore(media, (now) => now.narrow);
  const shapes = (["box", "lasso"] as const).map((shape) =>
    act(stage, `see.${shape}`, [shape === "box" ? "b" : "Shift+B"], () => setDrawing(shape)),
  );
  const outline = useHung();
  const list: Act = {
    ...act(stage, "see.outline", ["o"], () =>
      document.querySelector<HTMLElement>("[data-outline]")?.click(),
    ),
    can: () => laidOut,
  };
  useActs([...looking, ...shapes, list]);
  return (
    <>
      {laidOut && (
        <Suspense fallback={null}>
          <GeoGround stage={stage} />
        </Suspense>
      )}
      {drawing !== null && (
        <Suspense fallback={null}>
          <Lasso stage={stage} shape={drawing} close={() => setDrawing(null)} />
        </Suspense>
      )}
      {laidOut && (
        <div className="tools" role="toolbar" aria-label={say("see.tools")}>
          <LayoutMenu start={start} />
          {shapes.map(({ id, words, keys }) => {
            const shape = id === "see.box" ? "box" : "lasso";
            return (
              <Tool
                key={id}
                framed
                small
                label={say(words)}
                keys={namesOfKey(keys[0] ?? "").join(" ")}
                pressed={drawing === shape}
                act={() => setDrawing(drawing === shape ? null : shape)}
              >
                {signs[shape]}
              </Tool>
            );
          })}
          <Tool framed small label={say("see.screen")} act={toggleScreen}>
            {signs.screen}
          </Tool>
          <Tool framed small label={say("see.outline")} keys="O" data-outline {...outline.button}>
            {signs.outline}
          </Tool>
        </div>
      )}
      {outline.at !== null && (
        <Suspense fallback={null}>
          <Outline stage={stage} at={outline.at} close={outline.close} />
        </Suspense>
      )}
      {laidOut && (
        <Suspense fallback={null}>
          <Minimap stage={stage} />
          <Preview stage={stage} />
        </Suspense>
      )}
      <ContextMenu stage={stage} more={narrow ? looking : looking.slice(0, 2)} />
    </>
  );
}
