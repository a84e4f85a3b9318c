import "./outcome.css";
import type { RefObject } from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/buttons/button.tsx";
import type { EditorHandle } from "../../../editor/handle.ts";
import { useSay } from "../../../i18n/say.ts";
import { setLayout } from "../../model/layout.ts";
import type { Result } from "../../../values/result.ts";
import { changeTab, frontTab, shownResult, workbench } from "../../model/store.ts";
import type { Tab } from "../../model/tab.ts";
import { LinkAsk } from "./link-ask.tsx";
import { Ran } from "./ran.tsx";
import { RefusedRun } from "./refused.tsx";
import { Switcher } from "./switcher.tsx";

/** Before the first run: where to begin. */
function Nothing() {
  const say = useSay();
  return (
    <div className="wb-nothing">
      <p>{say("workbench.nothing")}</p>
      <Button size="compact-sm" variant="light" onClick={() => setLayout({ side: "snippets" })}>
        {say("workbench.nothing.snippets")}
      </Button>
    </div>
  );
}

interface OwnProps {
  tab: Tab;
  result: Result;
  all: readonly Result[];
  editor: RefObject<EditorHandle | null>;
}

/** What there is to see of one statement's run. */
function Own({ tab, result, all, editor }: OwnProps) {
  const say = useSay();
  if (result.phase === "waiting") return <p className="wb-said">{say("workbench.waiting")}</p>;
  if (result.phase === "skipped") {
    const cause = all.findIndex(({ phase }) => phase === "failed" || phase === "cancelled");
    return (
      <p className="wb-said">
        {say("workbench.skipped", { count: cause + 1 })}{" "}
        <button
          type="button"
          className="link"
          onClick={() => changeTab(tab.id, { shown: all[cause]?.id ?? null })}
        >
          {say("workbench.skipped.show")}
        </button>
      </p>
    );
  }
  if (result.phase === "failed" && result.count === 0)
    return <RefusedRun tab={tab} result={result} editor={editor} />;
  return (
    <>
      {result.lost > 0 && (
        <p className="wb-said" role="note">
          {result.count === 0
            ? say("workbench.lost.all")
            : say("workbench.lost", { kept: result.count, count: result.lost })}
        </p>
      )}
      <Ran tab={tab} result={result} />
    </>
  );
}

/** The result side: which statement's result, and that result. */
export function Outcome({ editor }: { editor: RefObject<EditorHandle | null> }) {
  const say = useSay();
  const tab = useStore(workbench, frontTab);
  const result = useStore(workbench, shownResult);
  const results = useStore(workbench, (state) => state.results);
  const all = tab.results.flatMap((id) => results.get(id) ?? []);
  return (
    <section className="wb-outcome" aria-label={say("workbench.outcome")}>
      {all.length > 1 && <Switcher tab={tab} all={all} />}
      {result !== null ? (
        <Own tab={tab} result={result} all={all} editor={editor} />
      ) : tab.linked === undefined ? (
        <Nothing />
      ) : (
        <LinkAsk key={tab.id} tab={tab} />
      )}
    </section>
  );
}
