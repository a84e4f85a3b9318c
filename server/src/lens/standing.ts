import type { Node } from "@chengmai/cypher";
import { nodesHolding } from "../explore/nodes.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { isValue } from "./by-value.ts";
import type { Condition } from "../graph/texts/condition.ts";

/** Why a node that is there stands outside a lens: it is of another kind, a condition leaves it out, or the ids that were named do. */
export type Why = "kind" | "condition" | "ids";

export interface Outside {
  node: Node;
  why: Why;
}

/** One side of a lens: what its rows, or its columns, are. */
interface Side {
  /** The label that they have; null where the lens names none. */
  label: string | null;
  /** Those that are tied, which tell what the others are where no label does. */
  tied: readonly Node[];
  /** What must hold of them. */
  where: readonly Condition[];
  /** Only these, where some are named. */
  ids?: readonly string[] | undefined;
}

/** The label that all of these nodes have and fewest others; null where they have none in common. */
export const sharedLabel = (nodes: readonly Node[]): string | null => {
  const [first, ...others] = nodes;
  const shared = first?.labels.filter((label) =>
    others.every(({ labels }) => labels.includes(label)),
  );
  return shared?.toSorted()[0] ?? null;
};

/** Whether a node is of a side's kind: by its label, by that of all others there, else by one that some have. */
const isOfKind = ({ label, tied }: Side): ((node: Node) => boolean) => {
  const known = new Set(tied.map(({ id }) => id));
  const shared = label ?? sharedLabel(tied);
  const any = new Set(tied.flatMap(({ labels }) => labels));
  const valued = tied.length > 0 && tied.every(isValue);
  return (node) => {
    if (known.has(node.id)) return true;
    // A value is there where something has it, and where all are values no node is one of them.
    if (isValue(node) || valued) return false;
    if (shared !== null) return node.labels.includes(shared);
    return any.size === 0 || node.labels.some((own) => any.has(own));
  };
};

/** Which of these nodes stand outside one side of a lens, and why; to be without a tie is no reason. */
export const outsideOf = async (
  graph: Graph,
  nodes: readonly Node[],
  side: Side,
  options: ReadOptions,
): Promise<Outside[]> => {
  const ofKind = isOfKind(side);
  const named = side.ids && new Set(side.ids);
  const { label, where } = side;
  const asked = where.length === 0 || label === null ? [] : nodes.filter(ofKind);
  const held =
    asked.length === 0 || label === null
      ? null
      : await nodesHolding(
          graph,
          { label, where, ids: asked.map(({ id }) => id) },
          asked.length,
          options,
        );
  const holding = held && new Set(held.map(({ id }) => id));
  return nodes.flatMap((node): Outside[] => {
    if (!ofKind(node)) return [{ node, why: "kind" }];
    if (holding?.has(node.id) === false) return [{ node, why: "condition" }];
    return named?.has(node.id) === false ? [{ node, why: "ids" }] : [];
  });
};

/** @throws GraphError `not-in-lens` naming the first of those that stand outside */
export const refuseOutside = (
  field: string,
  [first]: readonly Outside[],
  { label, noun }: { label: string | null; noun: "row" | "column" },
): void => {
  if (first === undefined) return;
  const { node, why } = first;
  const meant = `${field}: ${node.key ?? node.id}`;
  const words = {
    kind: `${meant} is no ${label ?? noun}, so it is no ${noun} of this lens`,
    condition: `${meant} is left out by the lens's condition`,
    ids: `${meant} is left out by ${noun}Ids`,
  };
  throw new GraphError("not-in-lens", words[why]);
};
