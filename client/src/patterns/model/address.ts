import type { AddressPart } from "../../exploration/model/address/part.ts";
import { lensIn, lensKey, type Lens } from "./lens.ts";
import { screen, viewNames, type Choice } from "./screen.ts";

const follow: AddressPart["follow"] = (_, changed) =>
  screen.subscribe((now, before) => changed(now.goneOn === before.goneOn ? "anew" : "going on"));

/** As long as a choice may be within an address, as it is sent: servers take no more. */
const mostLetters = 6000;

/** A ready question by its name alone, any other lens as it is asked. */
const textOf = (lens: Lens): string => {
  const { query, ...others } = lensIn(lens);
  return query !== undefined && Object.keys(others).length === 0 ? query : lensKey(lens);
};

/** What an address says of a lens; whether there is such a one is for the server to say. Null: no lens at all. */
function lensOf(text: string | undefined): Lens | null {
  if (text === undefined || text === "") return null;
  if (!text.startsWith("{")) return { query: text };
  try {
    return lensIn(JSON.parse(text) as Lens);
  } catch {
    return null;
  }
}

const viewPart: AddressPart = {
  name: "patterns",
  early: true,
  said() {
    const { open, view } = screen.getState();
    return open ? [view] : [];
  },
  restore(_, [said]) {
    const view = viewNames.find((name) => name === said);
    screen.setState(({ turn }) =>
      view === undefined ? { open: said !== undefined } : { open: true, view, turn: turn + 1 },
    );
  },
  follow,
};

const lensPart: AddressPart = {
  name: "lens",
  early: true,
  said() {
    const { open, lens } = screen.getState();
    return open && lens !== null ? [textOf(lens)] : [];
  },
  restore(_, [said]) {
    // Those that are closed keep what they were left with.
    if (screen.getState().open) screen.setState({ lens: lensOf(said) });
  },
  follow,
};

const choicePart: AddressPart = {
  name: "in",
  early: true,
  said() {
    const { open, choice } = screen.getState();
    if (!open) return [];
    const all = Object.entries(choice).flatMap(([name, values]) =>
      values.map((value) => `${name}=${value}`),
    );
    // A part of it would say something else.
    return encodeURIComponent(all.join("")).length > mostLetters ? [] : all;
  },
  restore(_, said) {
    const choice: Record<string, string[]> = {};
    for (const each of said) {
      const at = each.indexOf("=");
      if (at > 0) (choice[each.slice(0, at)] ??= []).push(each.slice(at + 1));
    }
    if (screen.getState().open) screen.setState({ choice: choice satisfies Choice });
  },
  follow,
};

/** Which view of the patterns is open, through which lens, and what is chosen in it. */
export const patternsAddress: readonly AddressPart[] = [viewPart, lensPart, choicePart];
