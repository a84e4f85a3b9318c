import { describedIn, type Description } from "@chengmai/cypher/described";
import type { Node } from "@chengmai/cypher/values";
import { call } from "./call.ts";
import { Refusal } from "./problem.ts";

/** The one node that is as described. */
async function nodeAs(description: Description, signal: AbortSignal): Promise<Node> {
  const met = { key: null, ...description };
  // Asked for twice: the second is answered where another is alike in all.
  const { nodes } = await call("recall", { nodes: [met, met] }, signal);
  const [node, twin] = nodes;
  if (node == null) throw new Refusal("none-alike", "");
  if (twin != null) throw new Refusal("several-alike", "");
  return node;
}

/** The node of a key, lasting or one that only describes. @throws Refusal where none has it, or more than one */
export async function nodeOfKey(key: string, signal: AbortSignal): Promise<Node> {
  const description = describedIn(key);
  return description === null
    ? (await call("nodeByKey", { key }, signal)).node
    : nodeAs(description, signal);
}
