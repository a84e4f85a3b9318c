import "./result.css";
import { lazy, Suspense, useId, useState } from "react";
import { Button } from "../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../i18n/say.ts";
import type { Result } from "../values/result.ts";
import { Trouble } from "../ui/trouble.tsx";
import { Body } from "./body.tsx";
import { ExportMenu } from "./export/export-menu.tsx";
import { Ended, Facts } from "./facts.tsx";
import type { Given } from "./given.ts";
import { numberIn } from "../i18n/number-in.ts";
import { useHung } from "../ui/hung.ts";
import { useTold } from "../ui/taking/clipboard.ts";
import { Remarks } from "./remarks.tsx";
import { cameIn, sentences, stateOf } from "./state.ts";
import { viewId, Views } from "./views.tsx";

const Compare = lazy(() =>
  import("./compare/compare-view.tsx").then((own) => ({ default: own.CompareView })),
);

/** Why a run broke off, above the rows that had come by then. */
function Broken({ result }: { result: Result }) {
  const say = useSay();
  const language = useLanguage();
  const { refusal } = result;
  const state = stateOf(result);
  const count = cameIn(result);
  if (refusal === null) return null;
  return (
    <div className="result-broken">
      <Trouble refusal={refusal} />
      {state === "broken" && (
        <p>{say(sentences[state], { count, number: numberIn(count, language) })}</p>
      )}
    </div>
  );
}

/** What came of a run, in the view that is wished. */
export function ResultPane(given: Given) {
  const { result, view, show, others } = given;
  const say = useSay();
  const panel = useId();
  const [told, tell] = useTold();
  const [order, setOrder] = useState<Uint32Array | null>(null);
  const exporting = useHung();
  const [comparing, setComparing] = useState(false);
  const title = given.title ?? "chengmai";
  return (
    <section className="result" aria-label={say("result.title")}>
      <header className="result-head">
        <Views panel={panel} view={view} show={show} />
        <div className="result-tools">
          <span className="result-told" role="status">
            {told}
          </span>
          <Button
            size="compact-xs"
            variant={comparing ? "light" : "subtle"}
            disabled={result.count === 0}
            aria-pressed={comparing}
            onClick={() => setComparing(!comparing)}
          >
            {say("result.compare")}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            disabled={result.count === 0}
            aria-haspopup="dialog"
            {...exporting.button}
          >
            {say("result.export")}
          </Button>
        </div>
        <Facts result={result} />
        <div className="result-progress" data-running={result.phase === "running"} aria-hidden />
      </header>
      <Ended result={result} />
      <Remarks result={result} title={title} />
      <Broken result={result} />
      <div id={panel} className="result-body" role="tabpanel" aria-labelledby={viewId(view)}>
        {comparing && result.count > 0 ? (
          <Suspense fallback={null}>
            <Compare result={result} others={others} close={() => setComparing(false)} />
          </Suspense>
        ) : (
          <Body {...given} tell={tell} note={setOrder} />
        )}
      </div>
      {exporting.at !== null && (
        <ExportMenu
          at={exporting.at}
          close={exporting.close}
          result={result}
          order={view === "table" && !comparing ? order : null}
          title={title}
        />
      )}
    </section>
  );
}
