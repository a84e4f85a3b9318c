import type { View } from "../exploration/model/looking.ts";

const place = "chengmai.stood";

/** Where the window stood over a first picture on which nothing had been done; for as long as the browser's tab lives. */
interface Stood {
  /** What the address said. */
  search: string;
  view: View;
}

/** Keeps it at once; null: something has been done since, which is kept with all else. */
export function keepStood(stood: Stood | null): void {
  try {
    if (stood === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(stood));
  } catch {
    // Then the page frames its picture as it does at first.
  }
}

/** Where the window stood under this address; null where that is not known. */
export function viewStood(search: string): View | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? "null") as Stood | null;
    return kept?.search === search ? kept.view : null;
  } catch {
    return null;
  }
}
