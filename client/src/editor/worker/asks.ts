import type { EditorSchema } from "../schema.ts";

/** A variable's kind and labels, as the semantic analysis found them; offsets in its statement. */
export interface KnownVariable {
  variable: string;
  definitionPosition: number;
  types: string[];
  references: number[];
  labels: LabelTree;
}

export type LabelTree =
  | { value: string }
  | { condition: "and" | "or" | "not" | "any"; children: LabelTree[] };

export type FindingKind =
  | "label"
  | "type"
  | "labelOrType"
  | "property"
  | "propertyHere"
  | "function"
  | "procedure"
  | "parameter"
  | "variable"
  | "link"
  | "unread"
  | "unfinished"
  | "unended"
  | "quote"
  | "mismatch"
  | "alias"
  | "twice"
  | "arguments"
  | "product"
  | "deprecated"
  | "other";

/** Something found wrong with one statement; offsets count from its beginning. */
export interface Finding {
  kind: FindingKind;
  from: number;
  to: number;
  severity: "error" | "warning" | "info";
  /** What it is about, without back-quotes. */
  name: string;
  /** What may stand there instead, or was expected; in the grammar's words. */
  more: string;
  /** Names that are near it, nearest first, not yet back-quoted. */
  near: string[];
  /** In the grammar's own words; null where ours say all of it. */
  own: string | null;
}

export type OfferKind =
  | "label"
  | "type"
  | "property"
  | "variable"
  | "parameter"
  | "function"
  | "procedure"
  | "namespace"
  | "keyword"
  | "database"
  | "template"
  | "column";

/** One completion. */
export interface Offer {
  kind: OfferKind;
  name: string;
  /** As it is written, where that is not the name. */
  insert: string | null;
  /** Nodes with the label, relationships of the type. */
  count: number | null;
  /** A signature, a property's type. */
  detail: string | null;
  about: string | null;
  /** True for properties of the labels that are known here, for example. */
  likely: boolean;
}

export interface Signature {
  name: string;
  /** Each argument with its type, as it is written in the signature. */
  parameters: { text: string; about: string }[];
  returns: string;
  about: string;
  active: number;
}

/** What the worker can be asked: one statement at a time, never the whole text. */
export interface Asks {
  /** The statement up to where a name begins; what is typed of the name is not in it. */
  complete: {
    input: { before: string; params: Record<string, unknown>; variables: KnownVariable[] };
    answer: Offer[];
  };
  lookThrough: {
    input: { statement: string };
    answer: { findings: Finding[]; variables: KnownVariable[] };
  };
  signature: { input: { statement: string; caret: number }; answer: Signature | null };
  /** Null where the text cannot be read. */
  format: {
    input: { text: string; caret: number };
    answer: { text: string; caret: number } | null;
  };
}

export type AskName = keyof Asks;

export type Asked = {
  [Name in AskName]: { id: number; name: Name; input: Asks[Name]["input"] };
}[AskName];

/** Sent whenever the page knows something else of the database. */
export interface Told {
  schema: EditorSchema | null;
}

export type Answered =
  | { id: number; answer: Asks[AskName]["answer"] }
  | { id: number; failed: string };
