import "./toolbar.css";
import type { RefObject } from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/buttons/button.tsx";
import type { EditorHandle } from "../../../editor/handle.ts";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import type { Result } from "../../../values/result.ts";
import { frontTab, workbench, type Workbench } from "../../model/store.ts";
import { useExploration } from "../../../exploration/context/at-hand.tsx";
import { cancelFront, copyLink, runHere, runWhole, saveFront } from "../parts/acts.ts";
import { DatabaseChoice } from "./database.tsx";
import { signs } from "../parts/icons.tsx";
import { LimitsPopup } from "./limits.tsx";
import { Progress } from "./progress.tsx";
import { Tool } from "../../../ui/buttons/tool.tsx";

/** The statement of the tab in front that runs now. */
const runningIn = (state: Workbench): Result | null =>
  frontTab(state)
    .results.map((id) => state.results.get(id))
    .find((result) => result?.phase === "running") ?? null;

/** What can be done with the tab in front; while it runs, how it goes and the way to end it. */
export function Toolbar({ editor }: { editor: RefObject<EditorHandle | null> }) {
  const { log } = useExploration();
  const say = useSay();
  const language = useLanguage();
  const tab = useStore(workbench, frontTab);
  const running = useStore(workbench, runningIn);
  const blank = tab.text.trim() === "";
  return (
    <div className="wb-toolbar" role="toolbar" aria-label={say("workbench.toolbar")}>
      {running === null ? (
        <>
          <Button
            size="compact-sm"
            leftSection={signs.run}
            title={`${say("workbench.run.here")} (Ctrl Enter)`}
            disabled={blank}
            onClick={() => runHere(tab, editor.current)}
          >
            {say("workbench.run")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            title={`${say("workbench.run.all.title")} (Ctrl Shift Enter)`}
            disabled={blank}
            onClick={() => runWhole(tab)}
          >
            {say("workbench.run.all")}
          </Button>
        </>
      ) : (
        <>
          <Button
            size="compact-sm"
            color="red"
            variant="light"
            leftSection={signs.stop}
            title={`${say("workbench.cancel")} (Esc Esc)`}
            onClick={cancelFront}
          >
            {say("workbench.cancel")}
          </Button>
          <Progress result={running} />
        </>
      )}
      <div className="wb-toolbar-tools">
        <DatabaseChoice tab={tab} />
        <LimitsPopup tab={tab} />
        <Tool
          label={say("workbench.format")}
          keys="Shift Alt F"
          act={() => void editor.current?.format()}
        >
          {signs.format}
        </Tool>
        <Tool
          label={say("workbench.save")}
          keys="Ctrl S"
          disabled={blank}
          act={() => saveFront(language)}
        >
          {signs.save}
        </Tool>
        <Tool
          label={say("workbench.link")}
          disabled={blank}
          act={() => void copyLink(log.getState().entries)}
        >
          {signs.link}
        </Tool>
      </div>
    </div>
  );
}
