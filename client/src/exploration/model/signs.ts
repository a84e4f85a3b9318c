import type { Node } from "@chengmai/cypher/values";
import { glyphUri, lookAt, type Look, type Scheme } from "../../ui/palette.ts";
import { labelOf } from "../../values/name.ts";
import { labelLooks, looksFor } from "./looks.ts";
import type { State } from "./state.ts";

/** Addresses of the small signs that nodes and labels wear on the picture. */
export interface Signs {
  node(node: Node): string;
  label(label: string): string;
}

/** Signs by label. */
export function labelSigns(state: State, scheme: Scheme): Signs {
  // Worked out when the first is shown: most steps are seen on the picture alone.
  let worked: ReadonlyMap<string, Look> | null = null;
  const label = (name: string): string => {
    worked ??= labelLooks(state);
    const { shape, colour } = worked.get(name) ?? looksFor([name]).get(name) ?? lookAt(0);
    return glyphUri(shape, colour[scheme]);
  };
  return { label, node: (node) => label(labelOf(node)) };
}
