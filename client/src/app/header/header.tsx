import "./header.css";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { Button } from "../../ui/buttons/button.tsx";
import { icons } from "../../ui/icons.tsx";
import { setScheme, useScheme } from "../../ui/scheme.ts";
import { setStrength } from "../../board/model/acts.ts";
import { strengthOf } from "../../board/model/part.ts";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { panels, togglePanel } from "../../exploration/acts/panels.ts";
import { canRedo, canUndo } from "../../exploration/model/log.ts";
import { isForeign } from "../../exploration/model/state.ts";
import { useActs } from "../../ui/keys/acts.ts";
import { useSay } from "../../i18n/say.ts";
import { screen, togglePatterns } from "../../patterns/model/screen.ts";
import { setOpen, workbench } from "../../workbench/model/store.ts";
import { Engine } from "./engine.tsx";
import { Keys } from "../keys/keys.tsx";
import { LanguageButton } from "./language-button.tsx";
import { Search } from "../search/search.tsx";
import { SessionTools } from "../signing/session.tsx";
import { Segments } from "../../ui/buttons/segments.tsx";
import { Tool } from "../../ui/buttons/tool.tsx";

/** Whether the picture keeps to what is stated of a place itself. */
function StrengthSwitch() {
  const say = useSay();
  const exploration = useExploration();
  const strength = useExplored(({ state }) => strengthOf(state));
  const choices = ["stated", "inherited"] as const;
  return (
    <Segments
      aria-label={say("strength.label")}
      value={strength}
      change={(value) => setStrength(exploration, value)}
      choices={choices.map((value) => ({ value, label: say(`strength.${value}`) }))}
    />
  );
}

function History() {
  const say = useSay();
  const { kinds, undo, redo } = useExploration();
  const undoable = useExplored((log) => canUndo(kinds, log));
  const redoable = useExplored(canRedo);
  const open = useStore(panels, (now) => now.open === "history");
  return (
    <div className="header-group">
      <Tool label={say("header.undo")} keys="Ctrl Z" disabled={!undoable} act={undo}>
        {icons.undo}
      </Tool>
      <Tool label={say("header.redo")} keys="Ctrl Shift Z" disabled={!redoable} act={redo}>
        {icons.redo}
      </Tool>
      <Tool
        label={say("header.history")}
        keys="L"
        pressed={open}
        act={() => togglePanel("history")}
      >
        {icons.history}
      </Tool>
    </div>
  );
}

function Wishes() {
  const say = useSay();
  const scheme = useScheme();
  const other = scheme === "light" ? "dark" : "light";
  const words = `header.${other}` as const;
  const turn = () => setScheme(other);
  useActs([{ id: "scheme", words, keys: [], run: turn }]);
  return (
    <div className="header-group">
      <LanguageButton />
      <Tool label={say(words)} act={turn}>
        {scheme === "light" ? icons.moon : icons.sun}
      </Tool>
    </div>
  );
}

interface RoomButtonProps {
  open: boolean;
  title: string;
  onClick: () => void;
  children: string;
}

/** One of the two rooms beside the picture, opened and left by the same button. */
function RoomButton({ open, ...own }: RoomButtonProps) {
  return (
    <Button size="compact-sm" variant={open ? "light" : "default"} aria-pressed={open} {...own} />
  );
}

function Rooms() {
  const say = useSay();
  const asking = useStore(workbench, (state) => state.open);
  const comparing = useStore(screen, (state) => state.open);
  return (
    <div className="header-group header-rooms">
      <RoomButton
        open={asking}
        title={`${say("header.workbench")} (Ctrl \`)`}
        onClick={() => setOpen(!asking)}
      >
        {say("header.cypher")}
      </RoomButton>
      <RoomButton open={comparing} title={`${say("act.patterns")} (V)`} onClick={togglePatterns}>
        {say("header.patterns")}
      </RoomButton>
    </div>
  );
}

/** Name, search, which facts, undo, language and light: always there. */
export function Header({ children }: { children: ReactNode }) {
  const say = useSay();
  const foreign = useExplored(({ state }) => isForeign(state));
  return (
    <header className="header">
      {children}
      <div className="brand">
        <img src="/icon.svg" width="26" height="26" alt="" />
        <h1>{say("app.name")}</h1>
        <p>{say(foreign ? "foreign.tagline" : "app.tagline")}</p>
      </div>
      <Search />
      <Rooms />
      <div className="header-tools">
        {!foreign && <StrengthSwitch />}
        <History />
        <Wishes />
        <Keys />
        <SessionTools />
        <Engine />
      </div>
    </header>
  );
}
