import { itemExpression, itemName, itemsOf, returnsStar } from "../../types/items.ts";
import { joined, pieces } from "../../syntax/pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import {
  all,
  child,
  expressions,
  hasToken,
  is,
  kindOf,
  nameOf,
  type Syntax,
} from "../../syntax/tree.ts";
import { aggregatesIn } from "../../syntax/aggregate.ts";

const conjuncts = (test: Syntax): Syntax[] =>
  kindOf(test) === "expression10" ? test.children.filter((part) => part.rules.length > 0) : [test];

const names = (part: Syntax): string[] => all(part, "variable").map(nameOf);

interface Split {
  early: Syntax[];
  late: Syntax[];
}

/** The tests of a WITH, those apart that read what it leaves behind; null where they cannot come first. */
const split = (clause: Syntax, { scopes }: Rewriting): Split | null => {
  const where = child(clause, "whereClause");
  const before = scopes.before.get(clause);
  if (!where || !before || returnsStar(clause)) return null;
  const items = itemsOf(clause);
  const kept = new Set(items.map(itemName));
  const made = new Set(
    items.filter((item) => itemExpression(item).text !== itemName(item)).map(itemName),
  );
  const early: Syntax[] = [];
  const late: Syntax[] = [];
  for (const test of expressions(where).flatMap(conjuncts)) {
    const reads = names(test);
    const leaves = reads.some((name) => before.has(name) && !kept.has(name));
    if (leaves && reads.some((name) => made.has(name))) return null;
    (leaves ? early : late).push(test);
  }
  const narrows =
    ["skip", "limit"].some((rule) => child(child(clause, "returnBody") ?? clause, rule)) ||
    items.some(aggregatesIn) ||
    all(clause, "returnBody").some((body) => hasToken(body, "DISTINCT"));
  return early.length === 0 || narrows ? null : { early, late };
};

const joint = (tests: readonly Syntax[], { render }: Rewriting) =>
  joined(tests.map(render), " AND ");

/** `WITH 1 AS k WHERE x > 1`: the engine knows no x any more, so that test comes before the WITH. */
export const earlyWhere = (): readonly Rule[] => {
  const left = new Map<Syntax | undefined, readonly Syntax[]>();
  const move: Rule = (clause, rewriting) => {
    if (!is(clause, "withClause")) return null;
    const tests = split(clause, rewriting);
    if (!tests) return null;
    left.set(child(clause, "whereClause"), tests.late);
    return pieces`WITH * WHERE ${joint(tests.early, rewriting)} ${rewriting.after(move, clause)}`;
  };
  const leave: Rule = (node, rewriting) => {
    const late = left.get(node);
    if (late === undefined) return null;
    return late.length > 0 ? pieces`WHERE ${joint(late, rewriting)}` : [];
  };
  return [move, leave];
};
