import { fresh, lengthOf, pieces, type Piece } from "../syntax/pieces.ts";
import type { Rewriting } from "./render.ts";
import { aggregatesIn } from "../syntax/aggregate.ts";
import { all, calledName, type Syntax } from "../syntax/tree.ts";

type Make = (value: readonly Piece[]) => readonly Piece[];

const longest = 60;

const isRandom = (node: Syntax): boolean =>
  all(node, "functionInvocation").some((call) => calledName(call).startsWith("rand"));

/** What is made of a value that stands for these nodes and has to be named more than once. */
export const named = (
  value: readonly Piece[],
  of: readonly Syntax[],
  { freshName }: Rewriting,
  make: Make,
): readonly Piece[] => {
  // A long value is bound, and one that is another each time; the engine binds no aggregate.
  const isBound = lengthOf(value) > longest || of.some(isRandom);
  if (!isBound || of.some(aggregatesIn)) return make(pieces`(${value})`);
  const name = freshName();
  return pieces`[${name} IN [${value}] | ${make(fresh(name))}][0]`;
};

/** What is made of an expression that has to be named more than once. */
export const once = (node: Syntax, rewriting: Rewriting, make: Make): readonly Piece[] =>
  named(rewriting.render(node), [node], rewriting, make);
