import { createStore } from "zustand/vanilla";

/** What the list of saved queries is asking about: the tab in front, or a query by its id. */
export const asking = createStore<{ about: "tab" | { id: string } | null }>(() => ({
  about: null,
}));

export const askToSave = (): void => asking.setState({ about: "tab" });
export const askAbout = (id: string): void => asking.setState({ about: { id } });
export const askNothing = (): void => asking.setState({ about: null });
