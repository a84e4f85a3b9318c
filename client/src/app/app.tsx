import "./screen.css";
import { Suspense, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { session } from "../api/session.ts";
import { askSession } from "../api/sign-in.ts";
import { clearPair } from "../board/model/pair.ts";
import { betweenOf } from "../board/model/part.ts";
import { viewOf } from "../board/model/views/view.ts";
import { Caption } from "../board/view/caption.tsx";
import { ViewSwitch } from "../board/view/view-switch.tsx";
import { Canvas } from "../canvas/canvas.tsx";
import { useExploration, useExplored, useLooking } from "../exploration/context/at-hand.tsx";
import type { Exploration } from "../exploration/model/exploration.ts";
import { canRedo, canUndo } from "../exploration/model/log.ts";
import { isForeign } from "../exploration/model/state.ts";
import { useExplorations, useTabs } from "../explorations/at-hand.tsx";
import { useLanguage, useSay } from "../i18n/say.ts";
import { togglePatterns } from "../patterns/model/screen.ts";
import { AnswerDrawer } from "../shelf/answer/drawer.tsx";
import { putAway } from "../shelf/answer/steps.ts";
import { isTyping, useActs, useKeyboard } from "../ui/keys/acts.ts";
import { laterHere } from "../ui/later.tsx";
import { useScheme } from "../ui/scheme.ts";
import { forgetServed } from "../workbench/model/server.ts";
import { setOpen, workbench } from "../workbench/model/store.ts";
import { WorkbenchDrawer } from "../workbench/view/drawer.tsx";
import { arrangements, isBoard } from "./arrangements.ts";
import { Beside, Strip } from "./beside/fetched.ts";
import { Card } from "./card.tsx";
import { Header } from "./header/header.tsx";
import { Left } from "./left.tsx";
import { Live } from "./live.tsx";
import { Standing } from "./standing.tsx";
import { Tools } from "./picture/tools.ts";
import { useAddress } from "./use-address.ts";
import { useDrawn } from "./use-drawn.ts";
import { useOneStory } from "./use-one-story.ts";
import { Sheet } from "./sides/sheet.tsx";
import { Sides } from "./sides/sides.tsx";
import { useSides } from "./sides/use-sides.ts";
import { OtherView } from "./views.tsx";

// Most servers ask nobody who they are.
const SignIn = laterHere(async () => (await import("./signing/sign-in.tsx")).SignIn);

/** Whether a token is wanted before anything else; what was known of the server under another one is forgotten. */
function useSignIn(drawn: boolean): boolean {
  useEffect(() => {
    // The first picture is refused where one is wanted; nothing is asked beside it.
    if (drawn) void askSession();
  }, [drawn]);
  useEffect(
    () =>
      session.subscribe(({ needed }, before) => {
        if (before.needed && !needed) forgetServed();
      }),
    [],
  );
  return useStore(session, ({ needed }) => needed);
}

/** Nothing is chosen any more: no card, no pair, no answer. False where there was nothing to clear. */
function clear(exploration: Exploration): boolean {
  const { looking, log } = exploration;
  const chosen = looking.getState().selected !== null;
  if (chosen) looking.select(null);
  else if (betweenOf(log.getState().state) !== null) clearPair(exploration);
  else return putAway(exploration);
  return true;
}

/** Whether a card of something on the picture is open, or of several. */
function useTold(): boolean {
  const chosen = useLooking((look) => look.selected !== null || look.chosen.length > 1);
  return useExplored(({ state }) => betweenOf(state) !== null) || chosen;
}

/** The one screen: questions and legend left, the picture in the middle, meaning and evidence right. */
export function App() {
  const say = useSay();
  const language = useLanguage();
  const scheme = useScheme();
  const exploration = useExploration();
  const foreign = useExplored(({ state }) => isForeign(state));
  const board = useExplored(({ state }) => isBoard(state) && state.nodes.size > 0);
  const several = useTabs((now) => now.open.length > 1);
  const begun = useExplored(({ entries }) => entries.length > 0) || several;
  const view = useExplored(({ state }) => (isBoard(state) ? viewOf(state) : "lines"));
  const told = useTold();
  // First: a side that opens for an answer stays open when the card of before goes.
  useOneStory(exploration);
  const { left, right, toggle } = useSides(exploration);
  const tagline = say(foreign ? "foreign.tagline" : "app.tagline");
  const drawn = useDrawn();
  useKeyboard();
  useAddress(useExplorations());
  useActs([
    {
      id: "undo",
      words: "header.undo",
      keys: ["Mod+Z"],
      can: () => canUndo(exploration.kinds, exploration.log.getState()),
      run: exploration.undo,
      when: (event) => !isTyping(event),
    },
    {
      id: "redo",
      words: "header.redo",
      keys: ["Mod+Shift+Z"],
      can: () => canRedo(exploration.log.getState()),
      run: exploration.redo,
      when: (event) => !isTyping(event),
    },
    {
      id: "workbench",
      words: "workbench.key.toggle",
      keys: ["Ctrl+Backquote"],
      run: () => setOpen(!workbench.getState().open),
    },
    {
      id: "patterns",
      words: "act.patterns",
      keys: ["v"],
      when: (event) => !isTyping(event) && !event.defaultPrevented,
      run: togglePatterns,
    },
    {
      id: "clear",
      words: "app.clear",
      keys: ["Escape"],
      // What is open on top has its own use for it.
      when: (event) => !isTyping(event) && !event.defaultPrevented && !workbench.getState().open,
      run: () => clear(exploration),
    },
  ]);
  // The first answer changes neither, and is drawn after whatever is rendered with it.
  const header = useMemo(
    () => (
      <Header>
        <Sides left={left} right={right} toggle={toggle} />
      </Header>
    ),
    [left, right, toggle],
  );
  const canvas = useMemo(
    () => <Canvas exploration={exploration} arrangements={arrangements} tools={Tools} />,
    [exploration],
  );
  const signIn = useSignIn(drawn);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = `${say("app.name")} — ${tagline}`;
  }, [language, say, tagline]);
  return (
    <>
      <a className="skip" href="#canvas">
        {say("app.skip")}
      </a>
      {signIn && (
        <Suspense fallback={null}>
          <SignIn />
        </Suspense>
      )}
      <div
        className="screen"
        inert={signIn}
        data-left={left}
        data-right={right}
        data-tabs={several}
        data-scheme={scheme}
      >
        {header}
        {several && (
          <Suspense fallback={null}>
            <Strip />
          </Suspense>
        )}
        <Sheet side="left" over open={left} close={() => toggle("left")}>
          {drawn && <Left />}
        </Sheet>
        <main id="canvas" className="stage" data-view={view}>
          <div className="lines" data-away={view !== "lines"}>
            {canvas}
            <p id="canvas-keys" className="unseen">
              {say("canvas.keys")}
            </p>
          </div>
          <OtherView view={view} />
          <Standing />
          {board && (
            <div className="strip">
              <ViewSwitch />
              <Caption />
            </div>
          )}
          <Live />
          {begun && (
            <Suspense fallback={null}>
              <Beside />
            </Suspense>
          )}
          <AnswerDrawer />
        </main>
        <Sheet
          side="right"
          label={say("header.right")}
          open={right}
          // A card tells of what is lit on the picture, which stays in use beside it.
          over={!told}
          close={() => toggle("right")}
        >
          {drawn && <Card />}
        </Sheet>
        <WorkbenchDrawer />
      </div>
    </>
  );
}
