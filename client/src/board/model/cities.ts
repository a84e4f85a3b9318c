import type { Node } from "@chengmai/cypher/values";
import { labelOf } from "../../values/name.ts";

const levels: ReadonlySet<unknown> = new Set(["municipality", "prefecture", "county", "sar"]);

/** True of a city in the common sense of the word: our `City` nodes are also districts, towns, new areas and a province. */
export const isCity = (node: Node): boolean =>
  labelOf(node) === "City" && levels.has(node.properties["level"]);
