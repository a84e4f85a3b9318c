import "./screen.css";
import { ActionIcon } from "@mantine/core";
import { useDeferredValue, useEffect, useState } from "react";
import { useStore } from "zustand";
import { presence } from "../api/presence.ts";
import { session } from "../api/session.ts";
import { askSession } from "../api/sign-in.ts";
import { Canvas } from "../canvas/canvas.tsx";
import { openOverview } from "../exploration/model/acts.ts";
import { isForeign, log, redo, undo } from "../exploration/model/store.ts";
import { select, view } from "../exploration/model/view.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { Caption } from "../board/view/caption.tsx";
import { AnswerDrawer } from "../shelf/answer/drawer.tsx";
import { Card } from "./card.tsx";
import { Header } from "./header.tsx";
import { Left } from "./left.tsx";
import { Live } from "./live.tsx";
import { Remainder } from "../exploration/view/remainder.tsx";
import { SignIn } from "./sign-in.tsx";
import { Trouble } from "../ui/trouble.tsx";
import { tryDatabase } from "./use-health.ts";
import { WorkbenchDrawer } from "../workbench/view/drawer.tsx";
import { icons } from "../ui/icons.tsx";
import { isNarrow } from "../ui/media.ts";
import { useScheme } from "../ui/scheme.ts";
import { forgetServed } from "../workbench/model/server.ts";
import { setOpen, workbench } from "../workbench/model/store.ts";

function useKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.code === "Backquote") {
        event.preventDefault();
        return setOpen(!workbench.getState().open);
      }
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return undefined;
      if (
        event.target instanceof Element &&
        event.target.closest("input, textarea, [contenteditable=true]")
      )
        return undefined;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
      return undefined;
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

/** Says over the canvas what is going on: reading, asking, or what went wrong and how to go on. */
function Standing() {
  const say = useSay();
  const { pending, refusal, entries, state } = useStore(log);
  const barred = useStore(presence, (now) => now.barred);
  if (barred !== null)
    return (
      <div className="standing" data-strong={entries.length === 0}>
        <Trouble refusal={barred} retry={tryDatabase} />
      </div>
    );
  if (refusal !== null)
    return (
      <div className="standing" data-strong={entries.length === 0}>
        <Trouble refusal={refusal} retry={openOverview} />
      </div>
    );
  if (pending === null && entries.length > 0 && state.nodes.size === 0 && state.hidden.size === 0)
    return (
      <output className="standing" data-strong>
        <b>{say("state.empty")}</b>
        <p className="quiet">{say("state.empty.about")}</p>
      </output>
    );
  if (pending === null) return <Remainder />;
  return (
    <div className="standing" role="status">
      {say(
        pending === "overview"
          ? "state.loading"
          : pending === "expand"
            ? "state.pending.expand"
            : "state.pending.show",
      )}
    </div>
  );
}

/** Which sides are open. On a phone they are sheets: one at a time, and what is chosen opens its card. */
function useSides() {
  const [sides, setSides] = useState({ left: !isNarrow(), right: !isNarrow() });
  useEffect(() => {
    const stop = [
      view.subscribe(({ selected }, before) => {
        if (isNarrow() && selected !== before.selected)
          setSides({ left: false, right: selected !== null });
      }),
      // A new picture or a pair's answer is what the reader asked for: the sheet makes way for it.
      log.subscribe(({ state }, before) => {
        if (!isNarrow()) return;
        if (state.between !== before.state.between)
          setSides({ left: false, right: state.between !== null });
        else if (state.arrangement !== before.state.arrangement)
          setSides({ left: false, right: false });
      }),
    ];
    return () => {
      for (const each of stop) each();
    };
  }, []);
  const toggle = (side: "left" | "right") =>
    setSides((now) => {
      const next = { ...now, [side]: !now[side] };
      return isNarrow()
        ? { left: side === "left" && next.left, right: side === "right" && next.right }
        : next;
    });
  return { ...sides, toggle };
}

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

/** The one screen: questions and legend left, the picture in the middle, meaning and evidence right. */
export function App() {
  const say = useSay();
  const language = useLanguage();
  const scheme = useScheme();
  const { left, right, toggle } = useSides();
  const tagline = say(useStore(log, isForeign) ? "foreign.tagline" : "app.tagline");
  // The picture comes first: what stands beside it is built while its data is on the way.
  const ready = useDeferredValue(true, false);
  useKeys();
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
          <div className="sides">
            <ActionIcon
              variant="default"
              aria-pressed={left}
              aria-label={say("header.left")}
              title={say("header.left")}
              onClick={() => toggle("left")}
            >
              {icons.left}
            </ActionIcon>
            <ActionIcon
              variant="default"
              aria-label={say("header.overview")}
              title={say("header.overview")}
              onClick={() => (select(null), void openOverview())}
            >
              {icons.home}
            </ActionIcon>
            <ActionIcon
              variant="default"
              aria-pressed={right}
              aria-label={say("header.right")}
              title={say("header.right")}
              onClick={() => toggle("right")}
            >
              {icons.right}
            </ActionIcon>
          </div>
        </Header>
        <div className="side side-left" hidden={!left}>
          {ready && <Left />}
        </div>
        <main id="canvas" className="stage">
          <Canvas />
          <p id="canvas-keys" className="unseen">
            {say("canvas.keys")}
          </p>
          <Standing />
          <Caption />
          <Live />
          <AnswerDrawer />
        </main>
        <aside className="side side-right" hidden={!right} aria-label={say("header.right")}>
          {ready && <Card />}
        </aside>
        <WorkbenchDrawer />
      </div>
    </>
  );
}
