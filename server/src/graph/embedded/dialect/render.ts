import type { Scopes } from "../types/scopes.ts";
import { any, type Type } from "../types/type.ts";
import { withinGrowth, type Piece } from "../syntax/pieces.ts";
import type { Syntax } from "../syntax/tree.ts";

/** What a rule has at hand while it rewrites a node. */
export interface Rewriting {
  scopes: Scopes;
  /** The node with every rule applied inside it. */
  render: (node: Syntax) => readonly Piece[];
  /** The node's parts with every rule applied, the node itself as it stands. */
  plain: (node: Syntax) => readonly Piece[];
  /** The node with the rules applied that stand after this one. */
  after: (rule: Rule, node: Syntax) => readonly Piece[];
  typeOf: (node: Syntax | undefined) => Type;
  /** A variable's name that the query does not use. */
  freshName: () => string;
  /** True for an expression where null and false mean the same: a part of WHERE not under NOT. */
  isTest: (node: Syntax) => boolean;
  /** True for a variable that is never null. */
  isSure: (name: string) => boolean;
}

/** Rewrites one kind of node, or leaves it (null). */
export type Rule = (node: Syntax, rewriting: Rewriting) => readonly Piece[] | null;

/** A renderer that applies the rules from the outside in and copies whatever they leave. */
export function renderer(
  rules: readonly Rule[],
  text: string,
  options: Pick<Rewriting, "scopes" | "isTest" | "isSure">,
): Rewriting {
  let count = 0;
  const plain = (node: Syntax): Piece[] => {
    if (node.children.length === 0) return [{ text: node.text, from: node.from }];
    let at = node.from;
    return node.children.flatMap((part): readonly Piece[] => {
      const gap = text.slice(at, part.from);
      const before = gap === "" ? [] : [{ text: gap, from: at }];
      at = part.to;
      return [...before, ...rewriting.render(part)];
    });
  };
  const rewritten = (node: Syntax, from: number): readonly Piece[] => {
    for (const rule of rules.slice(from)) {
      const list = rule(node, rewriting);
      if (list !== null) return withinGrowth(list);
    }
    return plain(node);
  };
  // Rules ask for the same part several times, and so do the rules within: each is rewritten once.
  const done = rules.map(() => new Map<Syntax, readonly Piece[]>());
  const apply = (node: Syntax, from: number): readonly Piece[] => {
    const found = done[from]?.get(node) ?? rewritten(node, from);
    done[from]?.set(node, found);
    return found;
  };
  const rewriting: Rewriting = {
    ...options,
    plain,
    render: (node) => apply(node, 0),
    after: (rule, node) => apply(node, rules.indexOf(rule) + 1),
    typeOf: (node) => (node && options.scopes.types.get(node)) ?? any,
    freshName() {
      do count += 1;
      while (text.includes(`anon_${count}`));
      return `anon_${count}`;
    },
  };
  return rewriting;
}

/** A node copied as the user wrote it. */
export const verbatim = (node: Syntax): Piece[] => [{ text: node.text, from: node.from }];
