import { useCallback, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Value } from "@chengmai/cypher/values";
import { useLanguage } from "../../../i18n/say.ts";
import { ResultPane } from "../../../results/pane.tsx";
import type { Result, View } from "../../../values/result.ts";
import { openBeside } from "../../model/open.ts";
import { makeParameter } from "../../model/parameters/make.ts";
import { planAsked } from "../../model/plan-asked.ts";
import { askAbout, served, servedOf } from "../../model/server.ts";
import { changeFront, makeWay, othersOf, workbench } from "../../model/store.ts";
import { namedBy, titleOf, type Tab } from "../../model/tab.ts";

const show = (view: View): void => changeFront({ view });

/** A result of the tab in front, with all that the workbench knows of its question. */
export function Ran({ tab, result }: { tab: Tab; result: Result }) {
  const language = useLanguage();
  const { text, database } = result.asked;
  const { schema, limits } = useStore(served, servedOf(database));
  const state = useStore(workbench);
  const others = useMemo(() => othersOf(state, result), [state, result]);
  // The schema tells which names a query without rows has wrong, and what helps a plan.
  const wanted = tab.view === "plan" || result.count === 0;
  useEffect(() => void (wanted && askAbout(database)), [wanted, database]);
  const asParameter = useCallback(
    (name: string, value: Value) => void makeParameter(name, value, language),
    [language],
  );
  return (
    <ResultPane
      result={result}
      view={tab.view}
      show={show}
      title={titleOf(tab)}
      named={namedBy(tab)}
      planned={planAsked(text) ?? { text, profile: false }}
      schema={schema}
      canProfile={limits?.profile ?? null}
      others={others}
      ask={(other) => openBeside(result.asked, other)}
      asParameter={asParameter}
      makeWay={makeWay}
    />
  );
}
