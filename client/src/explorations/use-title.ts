import { useSay } from "../i18n/say.ts";
import type { Tab } from "./tabs.ts";

/** What a tab is called: by its name, else by its number. */
export function useTitle(): (tab: Pick<Tab, "name" | "number">) => string {
  const say = useSay();
  return ({ name, number }) => name ?? say("explorations.numbered", { number });
}
