import { lensIn, type Lens } from "./lens.ts";
import { screen, type Given, type ViewName } from "./screen.ts";

/** Leads to a view with what it begins with; a lens among that is looked through from now on. */
export const goToView = (view: ViewName, given: Given = {}): void =>
  screen.setState(({ turn, lens }) => {
    const own = lensIn(given as Lens);
    return { view, given, turn: turn + 1, lens: Object.keys(own).length === 0 ? lens : own };
  });
