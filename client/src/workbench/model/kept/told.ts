import type { StoreApi } from "zustand/vanilla";
import { createKeeping, type Keeping } from "../../../storage/keeping.ts";
import { tell } from "../undo.ts";

/** How the keeping of the workbench goes. */
export const keeping: StoreApi<Keeping> = createKeeping();

/** Says on the workbench's line when the browser keeps nothing, and when it does again. */
export const tellKeeping = (): void =>
  void keeping.subscribe(({ state, reason }, before) => {
    if (state === before.state) return;
    if (state === "nowhere") tell({ kind: "memory-only" });
    if (state === "failed") tell({ kind: "not-kept", values: { reason: reason ?? "" } });
    if (state === "idle" && before.state === "failed") tell({ kind: "kept-again" });
  });
