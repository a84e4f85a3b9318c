import { createStore } from "zustand/vanilla";

/** By which property the nodes of a label are called, where the schema or the reader has said so. */
export const naming = createStore<{ by: ReadonlyMap<string, string> }>(() => ({ by: new Map() }));
