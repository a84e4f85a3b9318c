import type { ValueType } from "./value-type.ts";
import type { Value } from "./values.ts";

/** Words in both languages of the house. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** How an answer is best shown; `none` keeps a query off the shelf: only the server asks it. */
export const views = ["graph", "table", "matrix", "none"] as const;
export type View = (typeof views)[number];

/** `closed`: what a query does not tell is not so; open where it says nothing: it is only not said. */
export const worlds = ["open", "closed"] as const;
export type World = (typeof worlds)[number];

export interface QueryParam {
  name: string;
  type: ValueType;
  label: Bilingual;
  /** The value is the `id` property of a node with one of these labels: the form offers such nodes. */
  of?: string[];
  /** The only values there are: the form offers a choice. */
  oneOf?: string[];
  /** Absent when the parameter must be given. */
  default?: Value;
}

export interface QueryColumn {
  name: string;
  type: ValueType;
  /** What it is called; every query on a shelf has it, but for those that only the server asks. */
  label?: Bilingual;
}

/** One `.cypher` file, read. */
export interface NamedQuery {
  /** `"patterns/shared-mechanisms"`: the path without its ending. */
  name: string;
  shelf: string;
  title: Bilingual;
  about: Bilingual;
  view: View;
  world?: World;
  params: QueryParam[];
  returns: QueryColumn[];
  /** The body, without the header. */
  text: string;
  /** The body for the embedded engine, where it needs other words. */
  embeddedText?: string;
}
