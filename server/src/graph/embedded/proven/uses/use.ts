import type { Syntax } from "../../syntax/tree.ts";
import type { Context } from "./context.ts";
import type { Looking, Operand } from "./operand.ts";

/** A construct of the table as a query uses it. */
export interface Use {
  key: string;
  operands: readonly Operand[];
  at: Syntax;
}

/** Finds the constructs at a node of one rule. */
export type Maker = (node: Syntax, looking: Looking, context: Context) => Use[];

/** A form in which clauses and patterns meet, and where a query has it. */
export interface Shape {
  name: string;
  at: Syntax;
}
