import type { Lens } from "./lens.ts";
import { lensIn } from "./lens.ts";
import { screen, type Choice, type ViewName } from "./screen.ts";

/** Leads to a view with what is chosen in it. */
export const goToView = (view: ViewName, choice: Choice = {}): void =>
  screen.setState(({ turn }) => ({ view, choice, turn: turn + 1 }));

/** What an endpoint is asked, as choices of its view: the same names, nodes by key where they are known. */
export function choiceIn(
  input: Readonly<Record<string, unknown>>,
  keyOf: (id: string) => string,
): Choice {
  // Strength and database are the page's own.
  const { strength: _strength, database: _database, ...own } = input;
  const lens = lensIn(input as Lens);
  const others = Object.entries(own).filter(([name]) => !(name in lens));
  return Object.fromEntries(
    others.flatMap(([name, value]) => {
      const values = Array.isArray(value) ? value : [value];
      return values.every((each) => typeof each === "string" || typeof each === "number")
        ? [[name, values.map((each) => keyOf(String(each)))]]
        : [];
    }),
  );
}

/** Leads to the view that proves a finding, through the lens that it was found by. */
export function goToProof(
  view: ViewName,
  input: Readonly<Record<string, unknown>>,
  keyOf: (id: string) => string,
): void {
  const own = lensIn(input as Lens);
  if (Object.keys(own).length > 0) screen.setState({ lens: own });
  goToView(view, choiceIn(input, keyOf));
}
