import type { Node } from "@chengmai/cypher/values";
import { bring } from "./acts.ts";
import { log } from "./store.ts";
import { centre, select } from "./view.ts";

/** Shows a node on the picture: chosen and in the middle, brought in first where it is missing. */
export async function goTo(node: Node): Promise<void> {
  if (!log.getState().state.nodes.has(node.id) && !(await bring(node))) return;
  select(node.id);
  centre(node.id);
}
