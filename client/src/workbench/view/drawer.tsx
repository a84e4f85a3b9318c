import { Suspense, useEffect } from "react";
import { useStore } from "zustand";
import { withWords } from "../../i18n/with-words.ts";
import { setOpen, workbench } from "../model/store.ts";
import { laterHere } from "../../ui/later.tsx";

// Editor, tables and their words are fetched when the workbench is first opened.
const Workbench = laterHere(
  async () => (await withWords(import("./workbench.tsx"), "workbench")).Workbench,
);

/** The drawer below the screen in which Cypher is written and answered; nothing while it is closed. */
export function WorkbenchDrawer() {
  const open = useStore(workbench, (state) => state.open);
  useEffect(() => {
    // A link holds a query: the workbench opens and reads it from there.
    const read = () => location.hash.startsWith("#cypher=") && setOpen(true);
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Workbench />
    </Suspense>
  );
}
