import { createStore } from "zustand/vanilla";

/**
 * What the page asks of the window it stands in. Narrow: the sides are sheets over the picture; close: the right
 * one is. Where it is
 * snug or tight the header leaves things out. Still: the reader wishes for no motion.
 */
const questions = {
  narrow: "(max-width: 899px)",
  close: "(max-width: 1099px)",
  tight: "(max-width: 1320px)",
  snug: "(max-width: 1500px)",
  tall: "(orientation: portrait)",
  still: "(prefers-reduced-motion: reduce)",
  dark: "(prefers-color-scheme: dark)",
  fine: "(pointer: fine)",
} as const;

type Question = keyof typeof questions;

export const media = createStore<Record<Question, boolean>>(() => ({
  narrow: false,
  close: false,
  tight: false,
  snug: false,
  tall: false,
  still: false,
  dark: false,
  fine: false,
}));

export const isNarrow = (): boolean => media.getState().narrow;
export const isClose = (): boolean => media.getState().close;
/** True where what is dragged is dragged by a mouse or a pen, not by a finger that may as well mean to scroll. */
export const isFine = (): boolean => media.getState().fine;
export const isStill = (): boolean => media.getState().still;

/** Answers the questions from now on, to code by the store and to style sheets by `data-narrow` and the like on the root. */
export function watchMedia(): void {
  for (const name of Object.keys(questions) as Question[]) {
    const list = globalThis.matchMedia(questions[name]);
    const note = () => {
      media.setState({ [name]: list.matches });
      document.documentElement.toggleAttribute(`data-${name}`, list.matches);
    };
    note();
    list.addEventListener("change", note);
  }
}
