import { lazy, type ComponentType } from "react";

const nothing: ComponentType = () => null;

/** A part of the page that is fetched with the words of what is done with an exploration; the page can do without. */
const later = (part: Promise<ComponentType>) =>
  Promise.all([part, import("../../i18n/exploring-words.ts")]).then(
    ([own, { addExploringWords }]) => {
      addExploringWords();
      return { default: own };
    },
    () => ({ default: nothing }),
  );

// What can be done with the picture is fetched when it stands.
export const Beside = lazy(() => later(import("./beside.tsx").then((own) => own.Beside)));
export const Strip = lazy(() =>
  later(import("../../explorations/strip.tsx").then((own) => own.Strip)),
);
