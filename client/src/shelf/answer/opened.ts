import type { Node, Relationship } from "@chengmai/cypher/values";
import type { Cell } from "../../patterns/model/matrix-of.ts";

/** What the reader asked the evidence of. */
export type Opened =
  | { kind: "cell"; cell: Cell; pair: { row: Node; column: Node } }
  | { kind: "relationship"; relationship: Relationship };
