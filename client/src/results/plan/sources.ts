import type { PlanCard } from "./cards.ts";
import { spelling, unquoted } from "@chengmai/cypher/text";

/** Where a plan takes rows from, one by one: all nodes of a label, all relationships of a type, or everything. */
export interface Source {
  card: PlanCard;
  of: "label" | "type" | "nodes" | "relationships";
  variable: string;
  /** Label or type; empty where all is read. */
  name: string;
  /** True where the engine is one that can be given an index. */
  indexable: boolean;
}

const node = new RegExp(`(${spelling}):(${spelling})(?![|&])`, "u");
const relationship = new RegExp(`\\[(${spelling}):(${spelling})(?![|&])`, "u");
const anyNode = new RegExp(`^(${spelling})`, "u");
const anyRelationship = new RegExp(`\\[(${spelling})`, "u");

const found = (
  card: PlanCard,
  of: Source["of"],
  pattern: RegExp,
  indexable: boolean,
): Source | null => {
  const [, variable, name = ""] = pattern.exec(card.details) ?? [];
  if (variable === undefined) return null;
  return { card, of, variable: unquoted(variable), name: unquoted(name), indexable };
};

/** What an operator reads one by one, if that is what it does. */
export function sourceOf(card: PlanCard): Source | null {
  const operator = card.operator.replace(/^Partitioned/, "");
  if (operator === "NodeByLabelScan" || operator === "NodeIndexScan")
    return found(card, "label", node, true);
  if (operator === "AllNodesScan") return found(card, "nodes", anyNode, true);
  if (/^(Directed|Undirected)RelationshipTypeScan$/.test(operator))
    return found(card, "type", relationship, true);
  if (/^(Directed|Undirected)AllRelationshipsScan$/.test(operator))
    return found(card, "relationships", anyRelationship, true);
  if (operator !== "NodeScan") return null;
  return card.details.endsWith(":*")
    ? found(card, "nodes", anyNode, false)
    : found(card, "label", node, false);
}
