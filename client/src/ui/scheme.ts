import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Scheme } from "./palette.ts";

/** Whether the page is light or dark; the reader's wish is set before anything is drawn. */
export const appearance = createStore<{ scheme: Scheme }>(() => ({ scheme: "light" }));

export const setScheme = (scheme: Scheme): void => appearance.setState({ scheme });

export const useScheme = (): Scheme => useStore(appearance, ({ scheme }) => scheme);
