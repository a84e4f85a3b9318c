import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { workbench } from "../../workbench/store.ts";
import { Missing } from "../answer/missing.tsx";

const MissingWorkbench = () => (
  <div className="standing">
    <Missing />
  </div>
);

// Editor and tables are fetched when the workbench is first opened.
const Workbench = lazy(() =>
  import("./workbench.tsx").then(
    (own) => ({ default: own.Workbench }),
    () => ({ default: MissingWorkbench }),
  ),
);

/** The drawer below the screen in which Cypher is written and answered; nothing while it is closed. */
export function WorkbenchDrawer() {
  const open = useStore(workbench, (state) => state.open);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Workbench />
    </Suspense>
  );
}
