/** The labels of nodes, in the order in which they are read. */
export const NODE_LABELS = [
  "Cluster",
  "Area",
  "City",
  "Mechanism",
  "Policy",
  "Project",
  "Sector",
  "Claim",
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Which labels each stored type of relationship may join, as [from, to]. */
export const ENDS = {
  MEMBER_OF: [
    ["City", "Cluster"],
    ["City", "Area"],
  ],
  PART_OF: [
    ["Area", "Cluster"],
    ["City", "City"],
  ],
  APPLIES: [
    ["Cluster", "Mechanism"],
    ["Area", "Mechanism"],
  ],
  TAKES_PART_IN: [["City", "Mechanism"]],
  IMPLEMENTS: [
    ["Policy", "Mechanism"],
    ["Project", "Mechanism"],
  ],
  COVERS: [
    ["Policy", "Cluster"],
    ["Policy", "Area"],
    ["Policy", "City"],
  ],
  SITED_IN: [
    ["Project", "City"],
    ["Project", "Area"],
    ["Project", "Cluster"],
  ],
  LINKS: [["Project", "City"]],
  COOPERATES_WITH: [["City", "City"]],
  WORKS_IN: [
    ["City", "Sector"],
    ["Cluster", "Sector"],
  ],
  SUPPORTS: [
    ["Mechanism", "Mechanism"],
    ["Mechanism", "Policy"],
  ],
} as const satisfies Record<string, readonly (readonly [NodeLabel, NodeLabel])[]>;

/** The types that have a file of their own. */
export type StoredType = keyof typeof ENDS;
/** SUPPORTED_BY and ABOUT have no file: nodes list their claims, claims their subjects. */
export type RelationshipType = StoredType | "SUPPORTED_BY" | "ABOUT";

/** What a property may hold: graph databases take primitives and lists of them, no nesting. */
export type PropertyValue = string | number | string[];
export type Properties = Record<string, PropertyValue>;

export interface FactNode {
  /** Unique over the whole graph, such as `city:suzhou`. */
  id: string;
  label: NodeLabel;
  /** Includes `id`; leaves out the lists that become SUPPORTED_BY and ABOUT. */
  properties: Properties;
}

export interface FactRelationship {
  type: RelationshipType;
  from: string;
  to: string;
  /** `claims` and `strength` on all but SUPPORTED_BY and ABOUT, which carry nothing. */
  properties: Properties;
}

export interface Facts {
  nodes: FactNode[];
  relationships: FactRelationship[];
  /** The first 16 hex digits of a SHA-256 over every file: it changes when any fact does. */
  version: string;
}
