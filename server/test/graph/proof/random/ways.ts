import type { Kind, Making, Scope } from "./scope.ts";

export type Make = (kind: Kind, depth?: number) => string;

/** The ways to say a value of a kind: leaves first, then what is made of other values. */
export interface Ways {
  leaf: ((m: Making, s: Scope) => string)[];
  of: ((e: Make, m: Making) => string)[];
}

export type WaysByKind = Readonly<Partial<Record<Kind, Ways>>>;
