import type { Node } from "@chengmai/cypher/values";
import { glyphUri, howManyLooks, lookAt, type Look, type Scheme } from "../../ui/palette.ts";
import { labelOf } from "../../values/name.ts";
import { labelLooks } from "./looks.ts";
import type { State } from "./state.ts";

/** Addresses of the small signs that nodes and labels wear on the picture. */
export interface Signs {
  node(node: Node): string;
  label(label: string): string;
}

/** A label that the database did not tell of has a look of its own all the same, always the same one. */
const numberOf = (label: string): number =>
  [...label].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);

/** Signs by label. */
export function labelSigns(state: State, scheme: Scheme): Signs {
  // Worked out when the first is shown: most steps are seen on the picture alone.
  let worked: ReadonlyMap<string, Look> | null = null;
  const label = (name: string): string => {
    worked ??= labelLooks(state);
    const { shape, colour } = worked.get(name) ?? lookAt(numberOf(name) % howManyLooks);
    return glyphUri(shape, colour[scheme]);
  };
  return { label, node: (node) => label(labelOf(node)) };
}
