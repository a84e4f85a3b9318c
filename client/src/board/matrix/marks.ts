import type { Lit } from "../../canvas/drawing/arrangement.ts";

/** How a thing, or what is folded into it, stands to what is looked at, for style sheets. */
export function marks(
  id: string,
  lit: Lit | null,
  selected: string | null,
  folded: readonly string[] = [],
) {
  const among = (set: ReadonlySet<string> | undefined) =>
    set !== undefined && [id, ...folded].some((each) => set.has(each));
  return {
    "data-lit": among(lit?.lit),
    "data-dim": lit !== null && !among(lit.lit) && !among(lit.behind),
    "data-chosen": id === selected,
  };
}
