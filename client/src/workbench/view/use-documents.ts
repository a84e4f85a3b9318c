import { useEffect } from "react";
import { useStore } from "zustand";
import { keepOnly } from "../../editor/documents.ts";
import { workbench } from "../model/store.ts";
import { notice } from "../model/undo.ts";

/** Lets go of what the editor keeps of tabs that are closed, once none of them can be had back. */
export function useDocuments(): void {
  const tabs = useStore(workbench, (state) => state.tabs);
  const offered = useStore(notice, ({ now }) => (now?.undo ?? null) !== null);
  useEffect(() => {
    if (!offered) keepOnly(new Set(tabs.map(({ id }) => id)));
  }, [tabs, offered]);
}
