import { offsetOf, type Place } from "@chengmai/cypher/text";
import { useState, type RefObject } from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/buttons/button.tsx";
import { Refusal } from "../../../api/problem.ts";
import type { EditorHandle } from "../../../editor/handle.ts";
import { causeOf } from "../../../editor/marks/cause.ts";
import { useSay } from "../../../i18n/say.ts";
import { refusedAt } from "../../model/place.ts";
import type { Result } from "../../../values/result.ts";
import { served, writableIn } from "../../model/server.ts";
import { workbench } from "../../model/store.ts";
import type { Tab } from "../../model/tab.ts";
import { Trouble } from "../../../ui/trouble.tsx";
import { WriteAsk } from "./write-ask.tsx";
import { WriteOffer } from "./write-offer.tsx";

interface RefusedProps {
  tab: Tab;
  result: Result;
  editor: RefObject<EditorHandle | null>;
}

/** Refusals whose words are about the text that was run. */
const aboutText: ReadonlySet<string> = new Set([
  "cypher-syntax",
  "cypher-failed",
  "engine-cannot",
  "invalid-request",
]);

/** The same refusal, its place counted in the whole text and not in the statement alone. */
const placed = ({ slug, message, problem, wait }: Refusal, place: Place): Refusal =>
  new Refusal(slug, message, problem === undefined ? undefined : { ...problem, ...place }, wait);

/** Why a run was refused, the way to the place it points at, and to writing where that is allowed. */
export function RefusedRun({ tab, result, editor }: RefusedProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const text = useStore(workbench, ({ tabs }) => tabs.find(({ id }) => id === tab.id)?.text ?? "");
  const writes = useStore(served, writableIn(result.asked.database));
  const { refusal } = result;
  if (refusal === null) return null;
  const place = refusedAt(result, text);
  const go = () => {
    if (place === null) return;
    const from = offsetOf(text, place);
    editor.current?.goTo({ from, to: from });
  };
  if (asking) return <WriteAsk tab={tab} result={result} leave={() => setAsking(false)} />;
  return (
    <div className="wb-refused">
      <Trouble
        refusal={place === null ? refusal : placed(refusal, place)}
        cause={aboutText.has(refusal.slug) ? causeOf(refusal.message, say) : null}
      />
      <div className="wb-acts">
        {place !== null && (
          <Button size="compact-sm" variant="light" onClick={go}>
            {say("workbench.goto", { line: place.line })}
          </Button>
        )}
        {writes && refusal.slug === "not-allowed" && !result.write && (
          <WriteOffer result={result} take={() => setAsking(true)} />
        )}
      </div>
    </div>
  );
}
