import type { Schema } from "../../graph.ts";
import type { Ask } from "../ask.ts";
import type { Counted } from "./counts.ts";

/** Nodes without a label: no store counts them, so that of a large graph only those are known that labels cannot account for. */
export async function countUnlabelled(
  ask: Ask,
  { nodes, labels, whole }: { nodes: number; labels: readonly Counted[]; whole: boolean },
): Promise<Schema["unlabelled"]> {
  const least = nodes - labels.reduce((sum, { count }) => sum + count, 0);
  const found = whole
    ? ((await ask("MATCH (n) WHERE size(labels(n)) = 0 RETURN count(n)")) as [[number]])[0][0]
    : least;
  return found > 0 ? { count: found, exact: whole } : undefined;
}
