import type { Lit } from "../../canvas/drawing/arrangement.ts";

/** How a thing stands to what is looked at, for style sheets. */
export const marks = (id: string, lit: Lit | null, selected: string | null) => ({
  "data-lit": lit?.lit.has(id) ?? false,
  "data-dim": lit !== null && !lit.lit.has(id) && !lit.behind.has(id),
  "data-chosen": id === selected,
});
