import type { ComponentType } from "react";
import { withWords } from "../../i18n/with-words.ts";
import { later } from "../../ui/later.tsx";

// The page can do without.
const nothing: ComponentType = () => null;

// What can be done with the picture is fetched when it stands.
export const Beside = later(
  async () => (await withWords(import("./beside.tsx"), "exploring")).Beside,
  nothing,
);
export const Strip = later(
  async () => (await withWords(import("../../explorations/strip.tsx"), "exploring")).Strip,
  nothing,
);
