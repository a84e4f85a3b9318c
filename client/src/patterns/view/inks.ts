import { steps } from "../model/heat.ts";

/** Colours of the page as they are now; `heat` by step, the first for what is not there, and `on` what is written on each. */
export interface Inks {
  text: string;
  quiet: string;
  paper: string;
  empty: string;
  heat: readonly string[];
  on: readonly string[];
}

/** What a matrix is drawn with where no style sheet reaches. */
export function inksOf(root: HTMLElement): Inks {
  const style = getComputedStyle(root);
  const ink = (name: string) => style.getPropertyValue(name).trim();
  const levels = Array.from({ length: steps }, (_, at) => at + 1);
  return {
    text: ink("--text"),
    quiet: ink("--quiet"),
    paper: ink("--panel"),
    empty: ink("--paper"),
    heat: [ink("--panel"), ...levels.map((level) => ink(`--heat-${level}`))],
    on: [
      ink("--text"),
      ...levels.map((level) =>
        ink(level < 4 ? "--text" : level === 4 ? "--on-heat-4" : "--on-accent"),
      ),
    ],
  };
}
