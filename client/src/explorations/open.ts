import { afterPaint } from "../ui/later.tsx";
import { remembered } from "../storage/remembered.ts";
import { flag } from "./kept/flag.ts";
import { viewStood } from "./stood.ts";
import { frontOf, type Explorations } from "./tabs.ts";

/** Begins what is in front, once it is known whether something was kept; keeping is fetched after the first picture where nothing was. */
export async function openExplorations(explorations: Explorations, search: string): Promise<void> {
  const begin = () => {
    const { exploration } = frontOf(explorations.store.getState());
    const { entries, asking } = exploration.log.getState();
    return entries.length + asking.length === 0 ? exploration.begin() : Promise.resolve(true);
  };
  const { exploration } = frontOf(explorations.store.getState());
  exploration.looking.setState({ view: viewStood(search) });
  if (remembered(flag) !== "some") {
    await begin();
    await afterPaint();
  }
  try {
    const { keepExplorations } = await import("./kept/keep.ts");
    await keepExplorations(explorations, search);
  } catch (thrown) {
    // The page is of use without it.
    explorations.tell({ kind: "unkept", reason: String(thrown) });
  }
  await begin();
}
