import type { Draft, Drafts } from "../../values/fields/draft.ts";
import { valuesOf } from "./parameters/form.ts";
import { changeTab, workbench } from "./store.ts";

/** Changes the parameter form of a tab, and with it what of it can be sent. */
export const changeDrafts = (id: string, drafts: Drafts): void =>
  changeTab(id, { drafts, params: valuesOf(drafts) });

/** Fills in one field; null takes it away. */
export function changeDraft(id: string, name: string, draft: Draft | null): void {
  const { drafts = {} } = workbench.getState().tabs.find((tab) => tab.id === id) ?? {};
  const { [name]: _old, ...others } = drafts;
  changeDrafts(id, draft === null ? others : { ...drafts, [name]: draft });
}
