import { neighbours } from "../../exploration/model/touching.ts";
import type { Composed } from "./compose.ts";

/** Neighbours over ties and relationships, in the order the picture has them from top to bottom. */
export function neighboursOn(id: string, { state, ties }: Composed): string[] {
  const found = new Set<string>();
  for (const { place, mechanism } of ties) {
    if (place === id) found.add(mechanism);
    if (mechanism === id) found.add(place);
  }
  for (const other of neighbours(state, id)) found.add(other);
  return [...found];
}
