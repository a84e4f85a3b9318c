import { fieldOf, isNode, type Node, type Value } from "@chengmai/cypher/values";
import { nameOf } from "../../../values/name.ts";
import type { Language } from "../../../i18n/language.ts";
import { createStore } from "zustand/vanilla";
import { changeDrafts } from "../drafts.ts";
import { frontTab, setOpen, workbench } from "../store.ts";
import { tell } from "../undo.ts";
import type { Draft, Picked } from "../../../values/fields/draft.ts";
import { uniqueName } from "./form.ts";
import { parametersOf } from "@chengmai/cypher/text";
import { parameterText } from "./parameter-text.ts";
import { draftOf } from "../../../values/fields/write.ts";

/** Text that waits to be put in at the caret; the editor takes it as soon as it stands. */
export const insertion = createStore<{ text: string | null }>(() => ({ text: null }));

/** How a node can be told again: by a unique property where it has one, else by its element id. */
export function pickedOf(node: Node, language: Language): Picked {
  const name = nameOf(node, language);
  const [, label, property] = /^([^:]*):([^:]*):/s.exec(node.key ?? "") ?? [];
  const value = property === undefined ? undefined : fieldOf(node.properties, property);
  if (property !== undefined && value !== undefined && value !== null)
    return { name, by: `${label}.${property}`, value };
  return { name, by: "elementId", value: node.id };
}

const putDraft = (wished: string | null, draft: Draft, insert: boolean): string => {
  const { id, text, drafts } = frontTab(workbench.getState());
  const name = uniqueName(wished, new Set([...parametersOf(text), ...Object.keys(drafts)]));
  setOpen(true);
  changeDrafts(id, { ...drafts, [name]: draft });
  if (insert) insertion.setState({ text: parameterText(name) });
  tell({ kind: "parameter-added", values: { name } });
  return name;
};

const makeValueParameter = (wished: string, value: Value, insert: boolean): string =>
  putDraft(wished, draftOf(value), insert);

/** A node is told by what names it for good. */
const makeNodeParameter = (node: Node, language: Language, insert: boolean): string => {
  const picked = pickedOf(node, language);
  const name = (node.labels[0] ?? "node").replaceAll(/[^\p{L}\p{N}_]/gu, "") || "node";
  return putDraft(name, { kind: "node", text: "", picked }, insert);
};

/**
 * Makes a value a parameter of the tab in front: opens the workbench, gives it a name that is free there (of a node
 * its label, else the one that is wished), fills it into the form, and puts `$name` in at the caret if asked. Gives
 * the name.
 */
export const makeParameter = (
  wished: string,
  value: Value,
  language: Language,
  insert = false,
): string =>
  value !== null && isNode(value)
    ? makeNodeParameter(value, language, insert)
    : makeValueParameter(wished, value, insert);
