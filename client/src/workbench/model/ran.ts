import { createStore } from "zustand/vanilla";
import type { Asked } from "../../values/result.ts";

/** The last run that ended well, for whoever keeps a log of them. */
export const ran = createStore<{ last: Asked | null }>(() => ({ last: null }));
