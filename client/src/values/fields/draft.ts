import type { Value } from "@chengmai/cypher/values";

/** What a parameter can be filled in as. */
export const kinds = [
  "string",
  "integer",
  "float",
  "boolean",
  "date",
  "datetime",
  "localdatetime",
  "time",
  "localtime",
  "duration",
  "list",
  "json",
  "node",
  "null",
] as const;
export type Kind = (typeof kinds)[number];

/** What a phone's keyboard offers for a kind. */
export const inputModeOf = (kind: Kind): "numeric" | "decimal" | "text" =>
  kind === "integer" ? "numeric" : kind === "float" ? "decimal" : "text";

/** A node that a parameter names, and by what: a unique property, or its element id. */
export interface Picked {
  name: string;
  /** `City.id`, or `elementId`. */
  by: string;
  value: Value;
}

/** A field of the form as the reader left it, right or wrong. Serializable. */
export interface Draft {
  kind: Kind;
  text: string;
  picked?: Picked;
}

/** Fields by the parameter's name; one whose name has left the text is kept, for it may come back. */
export type Drafts = Readonly<Record<string, Draft>>;

export const emptyDraft: Draft = { kind: "string", text: "" };
