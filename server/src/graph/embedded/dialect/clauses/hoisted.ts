import { isSubquery } from "../../syntax/aggregate.ts";
import { joined, pieces } from "../../syntax/pieces.ts";
import {
  all,
  calledName,
  child,
  hasToken,
  is,
  kindOf,
  nameOf,
  variables,
  type Syntax,
} from "../../syntax/tree.ts";
import type { Rule } from "../render.ts";

const loops = new Set(["listComprehension", "listItemsPredicate", "reduceExpression"]);

interface Found {
  at: Syntax;
  /** It reads what a loop around it goes through. */
  isBound: boolean;
}

/** Pattern comprehensions that the engine does not take in a WHERE; it takes their size. */
const bareIn = (node: Syntax, bound: ReadonlySet<string> = new Set()): Found[] => {
  const isSize = kindOf(node) === "functionInvocation" && calledName(node) === "size";
  const parts = isSize ? node.children.flatMap((part) => part.children) : [node];
  return parts.flatMap((part): Found[] => {
    if (part !== node) return bareIn(part, bound);
    if (isSubquery(node)) return [];
    if (kindOf(node) === "patternComprehension")
      return [{ at: node, isBound: all(node, "variable").some((one) => bound.has(nameOf(one))) }];
    const inside = loops.has(kindOf(node))
      ? new Set([...bound, ...variables(node).map(nameOf)])
      : bound;
    return node.children.flatMap((one) => bareIn(one, inside));
  });
};

/** The MATCHes after which a value may be made before rows are left out. */
const clausesIn = (node: Syntax): Syntax[] => {
  if (isSubquery(node) && !is(node, "subqueryClause")) return [];
  const inner = node.children.flatMap(clausesIn);
  return is(node, "matchClause") && !hasToken(node, "OPTIONAL") ? [node, ...inner] : inner;
};

const foundBy = (query: Syntax): Map<Syntax, Syntax[]> =>
  new Map(
    clausesIn(query).flatMap((clause): [Syntax, Syntax[]][] => {
      const where = child(clause, "whereClause");
      const found = where ? bareIn(where) : [];
      const isFree = found.length > 0 && found.every(({ isBound }) => !isBound);
      return where && isFree ? [[where, found.map(({ at }) => at)]] : [];
    }),
  );

/** Pattern comprehensions in a WHERE that cannot be made before it. */
export const leftInWhere = (query: Syntax): Syntax[] => {
  const hoisted = foundBy(query);
  return all(query, "whereClause")
    .filter((where) => !hoisted.has(where))
    .flatMap((where) => bareIn(where).map(({ at }) => at));
};

/** `MATCH … WHERE x IN [(a)--(b) | b.k]`: the list is made after the MATCH, and asked of in a WITH. */
export const hoisted = (
  query: Syntax,
): { has: (where: Syntax) => boolean; where: Rule; named: Rule } => {
  const found = foundBy(query);
  const names = new Map<Syntax, string>();
  const where: Rule = (node, rewriting) => {
    const lists = found.get(node);
    if (!lists) return null;
    const made = lists.map((list) => {
      const name = rewriting.freshName();
      names.set(list, name);
      return pieces`${rewriting.after(named, list)} AS ${name}`;
    });
    return pieces`WITH *, ${joined(made, ", ")} ${rewriting.after(where, node)}`;
  };
  const named: Rule = (node) => {
    const name = names.get(node);
    return name === undefined ? null : pieces`${name}`;
  };
  return { has: (node) => found.has(node), where, named };
};
