import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { presence } from "../../api/presence.ts";
import { isAbort } from "../../api/problem.ts";
import { isCommand } from "../../editor/commands.ts";
import { causeOf } from "../../editor/marks/cause.ts";
import type { EngineMark } from "../../editor/marks/mark.ts";
import type { Language } from "../../i18n/language.ts";
import { say } from "../../i18n/say.ts";
import { check, type Checked } from "../model/check.ts";
import { planAsked } from "../model/plan-asked.ts";
import { filledFor } from "../model/parameters/form.ts";
import { placeWithin, refusedAt } from "../model/place.ts";
import type { Result } from "../../values/result.ts";
import { draftsFor } from "../model/prepare.ts";
import { workbench, type Workbench } from "../model/store.ts";
import { statementsIn } from "../model/statement.ts";
import type { Tab } from "../model/tab.ts";

/** Milliseconds without a key before the engine is asked. */
const pause = 400;
/** Statements of one text that are checked. */
const most = 12;

const none: readonly EngineMark[] = [];

/** A mark of one statement at its place in the whole text. */
function moved(mark: Checked[number], text: string, from: number): EngineMark {
  // What is said of a statement as a whole stands at its beginning.
  const own = { line: mark.line ?? 1, column: mark.column ?? 1 };
  return { ...mark, ...placeWithin(text, from, own) };
}

async function checked(tab: Tab, signal: AbortSignal) {
  const { text, database } = tab;
  const drafts = draftsFor(tab);
  const statements = statementsIn(text)
    .filter((own) => !isCommand(own))
    .slice(0, most);
  const all = await Promise.all(
    statements.map(async (own) => {
      const { params } = filledFor(own.text, drafts);
      // What asks for its plan is read as the query it is the plan of.
      const query = planAsked(own.text)?.text ?? own.text;
      const marks = await check(query, params, database, signal);
      return marks.map((mark) => moved(mark, text, own.from));
    }),
  );
  return all.flat();
}

/** The refusal of a run, as a mark where it points. */
function refusalOf(result: Result, text: string): readonly EngineMark[] {
  const place = refusedAt(result, text);
  const { refusal } = result;
  if (place === null || refusal === null) return none;
  const key = `problem.${refusal.slug}` as const;
  const wordsIn = (language: Language) =>
    causeOf(refusal.message, say(language)) ?? say(language)(key, { ...place });
  const words = { zh: wordsIn("zh"), en: wordsIn("en") };
  return [{ kind: "failed", code: refusal.slug, message: refusal.message, words, ...place }];
}

const failedIn =
  (tab: Tab) =>
  ({ results }: Workbench): Result | null =>
    tab.results.map((id) => results.get(id)).find((each) => each?.phase === "failed") ?? null;

/** What the engine says of the tab's text as it stands, and of its last run. */
export function useEngineMarks(tab: Tab): readonly EngineMark[] {
  const [found, setFound] = useState<{ text: string; marks: readonly EngineMark[] }>();
  const { text, drafts, database } = tab;
  const returns = useStore(presence, (state) => state.returns);
  useEffect(() => {
    if (text.trim() === "") return undefined;
    const own = new AbortController();
    const timer = setTimeout(() => {
      checked(tab, own.signal).then(
        (marks) => setFound({ text, marks }),
        // Where it cannot be asked, the editor's own marks still stand.
        (thrown: unknown) => !isAbort(thrown) && setFound({ text, marks: none }),
      );
    }, pause);
    return () => {
      own.abort();
      clearTimeout(timer);
    };
    // Of the tab, these are what is checked; again, once the server is back.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text, drafts, database, returns]);
  const failed = useStore(workbench, failedIn(tab));
  return useMemo(() => {
    const standing = found?.text === text ? found.marks : none;
    const refused = failed === null ? none : refusalOf(failed, text);
    // What the check says of the same place is the same trouble.
    const others = standing.filter(({ line, column }) =>
      refused.every((mark) => mark.line !== line || mark.column !== column),
    );
    return refused.length + others.length === 0 ? none : [...refused, ...others];
  }, [found, text, failed]);
}
