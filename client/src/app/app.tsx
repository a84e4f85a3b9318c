import "./screen.css";
import { lazy, Suspense, useDeferredValue, useEffect } from "react";
import { useStore } from "zustand";
import { session } from "../api/session.ts";
import { askSession } from "../api/sign-in.ts";
import { clearPair } from "../board/model/pair.ts";
import { betweenOf } from "../board/model/part.ts";
import { viewOf } from "../board/model/views/view.ts";
import { Caption } from "../board/view/caption.tsx";
import { ViewSwitch } from "../board/view/view-switch.tsx";
import { Canvas } from "../canvas/canvas.tsx";
import { useExploration, useExplored } from "../exploration/context/at-hand.tsx";
import type { Exploration } from "../exploration/model/exploration.ts";
import { isForeign } from "../exploration/model/state.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { AnswerDrawer } from "../shelf/answer/drawer.tsx";
import { isTyping, useActs, useKeyboard } from "../ui/keys/acts.ts";
import { useScheme } from "../ui/scheme.ts";
import { forgetServed } from "../workbench/model/server.ts";
import { setOpen, workbench } from "../workbench/model/store.ts";
import { WorkbenchDrawer } from "../workbench/view/drawer.tsx";
import { arrangements, isBoard } from "./arrangements.ts";
import { Card } from "./card.tsx";
import { Header } from "./header.tsx";
import { Left } from "./left.tsx";
import { Live } from "./live.tsx";
import { SignIn } from "./signing/sign-in.tsx";
import { Standing } from "./standing.tsx";
import { useAddress } from "./use-address.ts";
import { useOneStory } from "./use-one-story.ts";
import { Sheet } from "./sides/sheet.tsx";
import { Sides } from "./sides/sides.tsx";
import { useSides } from "./sides/use-sides.ts";
import { OtherView } from "./views.tsx";

// What can be done with the picture is fetched when it stands.
const Acting = lazy(() =>
  Promise.all([import("./acting.tsx"), import("../i18n/exploring-words.ts")]).then(
    ([own, { addExploringWords }]) => {
      addExploringWords();
      return { default: own.Acting };
    },
    () => ({ default: () => null }),
  ),
);

/** Whether a token is wanted before anything else; what was known of the server under another one is forgotten. */
function useSignIn(): boolean {
  useEffect(() => {
    void askSession();
    return session.subscribe(({ needed }, before) => {
      if (before.needed && !needed) forgetServed();
    });
  }, []);
  return useStore(session, ({ needed }) => needed);
}

/** Nothing is chosen any more: no card, no pair. False where there was nothing to clear. */
function clear(exploration: Exploration): boolean {
  const { looking, log } = exploration;
  const chosen = looking.getState().selected !== null;
  if (chosen) looking.select(null);
  else if (betweenOf(log.getState().state) !== null) clearPair(exploration);
  else return false;
  return true;
}

/** The one screen: questions and legend left, the picture in the middle, meaning and evidence right. */
export function App() {
  const say = useSay();
  const language = useLanguage();
  const scheme = useScheme();
  const exploration = useExploration();
  const foreign = useExplored(({ state }) => isForeign(state));
  const board = useExplored(({ state }) => isBoard(state) && state.nodes.size > 0);
  const pictured = useExplored(({ state }) => state.nodes.size > 0);
  const view = useExplored(({ state }) => (isBoard(state) ? viewOf(state) : "lines"));
  const { left, right, toggle } = useSides(exploration);
  const tagline = say(foreign ? "foreign.tagline" : "app.tagline");
  // The picture comes first: what stands beside it is built while its data is on the way.
  const ready = useDeferredValue(true, false);
  useKeyboard();
  useOneStory(exploration);
  useAddress(exploration);
  useActs([
    {
      id: "undo",
      words: "header.undo",
      keys: ["Mod+Z"],
      run: exploration.undo,
      when: (event) => !isTyping(event),
    },
    {
      id: "redo",
      words: "header.redo",
      keys: ["Mod+Shift+Z"],
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
      id: "clear",
      words: "app.clear",
      keys: ["Escape"],
      // What is open on top has its own use for it.
      when: (event) => !isTyping(event) && !event.defaultPrevented && !workbench.getState().open,
      run: () => clear(exploration),
    },
  ]);
  const signIn = useSignIn();
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = `${say("app.name")} — ${tagline}`;
  }, [language, say, tagline]);
  return (
    <>
      <a className="skip" href="#canvas">
        {say("app.skip")}
      </a>
      {signIn && <SignIn />}
      <div
        className="screen"
        inert={signIn}
        data-left={left}
        data-right={right}
        data-scheme={scheme}
      >
        <Header>
          <Sides left={left} right={right} toggle={toggle} />
        </Header>
        <Sheet side="left" open={left} close={() => toggle("left")}>
          {ready && <Left />}
        </Sheet>
        <main id="canvas" className="stage">
          <div className="lines" data-away={view !== "lines"}>
            <Canvas exploration={exploration} arrangements={arrangements} />
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
          {pictured && (
            <Suspense fallback={null}>
              <Acting />
            </Suspense>
          )}
          <AnswerDrawer />
        </main>
        <Sheet side="right" label={say("header.right")} open={right} close={() => toggle("right")}>
          {ready && <Card />}
        </Sheet>
        <WorkbenchDrawer />
      </div>
    </>
  );
}
