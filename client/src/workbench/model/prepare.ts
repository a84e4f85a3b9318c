import { placeAt } from "@chengmai/cypher/text";
import { changeDrafts } from "./drafts.ts";
import { commandsOf } from "./parameters/commands.ts";
import type { Drafts } from "../../values/fields/draft.ts";
import { filledFor } from "./parameters/form.ts";
import { tellFaults } from "./parameters/shown.ts";
import { draftOf } from "../../values/fields/write.ts";
import type { Statement } from "./statement.ts";
import { workbench } from "./store.ts";
import type { Tab } from "./tab.ts";
import { tell } from "./undo.ts";

/** The first statement that begins with a command which is not read: it means something that would be lost. */
const strayIn = (rest: string, statements: readonly Statement[]): Statement | undefined =>
  statements.find(({ text, from }) =>
    rest
      .slice(from, from + text.length)
      .trimStart()
      .startsWith(":"),
  );

/** The form as a run of the text would have it: what its `:param` lines say goes over what stands there. */
export const draftsFor = ({ text, drafts }: Pick<Tab, "text" | "drafts">): Drafts => {
  const said = Object.entries(commandsOf(text).values);
  if (said.length === 0) return drafts;
  return { ...drafts, ...Object.fromEntries(said.map(([name, value]) => [name, draftOf(value)])) };
};

/** A statement without the `:param` lines over it. */
function bare({ text, from }: Statement): Statement | null {
  const { rest } = commandsOf(text);
  const trimmed = rest.trim();
  return trimmed === "" ? null : { text: trimmed, from: from + rest.indexOf(trimmed) };
}

/**
 * What a run of these statements of a tab would send: `:param` lines are put into the form instead. Null where a
 * parameter is missing or wrong, or such a line cannot be read or stands too late: then that is told.
 */
export function prepared(id: string, chosen: readonly Statement[]): readonly Statement[] | null {
  const tab = workbench.getState().tabs.find((each) => each.id === id);
  if (tab === undefined) return null;
  const { unread, rest } = commandsOf(tab.text);
  const [wrong] = unread;
  if (wrong !== undefined) {
    tell({ kind: "param-unread", values: { line: wrong.line, text: wrong.text } });
    return null;
  }
  const stray = strayIn(rest, chosen);
  if (stray !== undefined) {
    const [text = ""] = stray.text.trimStart().split("\n");
    tell({ kind: "command-stray", values: { line: placeAt(tab.text, stray.from).line, text } });
    return null;
  }
  const drafts = draftsFor(tab);
  if (drafts !== tab.drafts) changeDrafts(id, drafts);
  const statements = chosen.flatMap((each) => bare(each) ?? []);
  const { faults } = filledFor(statements.map(({ text }) => text).join("\n;\n"), drafts);
  tellFaults(id, faults);
  return Object.keys(faults).length > 0 ? null : statements;
}
