import type { Node } from "@chengmai/cypher/values";
import { bring } from "../../exploration/model/acts.ts";
import { log } from "../../exploration/model/store.ts";
import { centre, select } from "../../exploration/model/view.ts";

/** Shows a node on the picture: chosen and in the middle, brought in first where it is missing. */
export async function goTo(node: Node): Promise<void> {
  if (!log.getState().state.nodes.has(node.id) && !(await bring(node))) return;
  select(node.id);
  centre(node.id);
}
