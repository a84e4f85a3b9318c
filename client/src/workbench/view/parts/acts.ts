import { intoClipboard } from "../../../ui/taking/clipboard.ts";
import type { EditorHandle } from "../../../editor/handle.ts";
import type { Entry } from "../../../exploration/model/step.ts";
import type { Language } from "../../../i18n/language.ts";
import { setLayout } from "../../model/layout.ts";
import { linkTo } from "../../model/open.ts";
import { prepared } from "../../model/prepare.ts";
import { cancelTab, run } from "../../model/run.ts";
import { saveAgain } from "../../model/save.ts";
import { statementsIn, type Statement } from "../../model/statement.ts";
import { frontTab, workbench } from "../../model/store.ts";
import type { Tab } from "../../model/tab.ts";
import { tell } from "../../model/undo.ts";
import { askToSave } from "../../model/asking.ts";

/** Runs these statements of a tab, once its parameters are there. */
export function runChosen(id: string, chosen: readonly Statement[]): void {
  const statements = prepared(id, chosen);
  if (statements !== null && statements.length > 0) void run(id, statements);
}

export const runWhole = ({ id, text }: Tab): void => runChosen(id, statementsIn(text));

/** Runs what is selected or at the caret; all, while there is no editor yet. */
export function runHere(tab: Tab, editor: EditorHandle | null): void {
  if (editor === null) runWhole(tab);
  else runChosen(tab.id, editor.chosenStatements());
}

export const cancelFront = (): void => cancelTab(frontTab(workbench.getState()).id);

/** Saves the tab in front: again where it was saved before, else after asking what to call it. */
export function saveFront(language: Language): void {
  const tab = frontTab(workbench.getState());
  if (tab.text.trim() === "" || saveAgain(tab, language)) return;
  setLayout({ side: "saved" });
  askToSave();
}

/** Puts a link that opens the tab again on the clipboard, or shows it where the browser refuses to. */
export async function copyLink(entries: readonly Entry[]): Promise<void> {
  const state = workbench.getState();
  const tab = frontTab(state);
  const results = tab.results.flatMap((id) => state.results.get(id) ?? []);
  const link = await linkTo(tab, { results, entries, page: location.href });
  if (link === null) return tell({ kind: "link-long" });
  const copied = await intoClipboard(link);
  return tell(copied ? { kind: "link-copied" } : { kind: "link-uncopied", values: { link } });
}
