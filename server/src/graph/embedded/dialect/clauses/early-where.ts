import { itemExpression, itemName, itemsOf, returnsStar } from "../../types/items.ts";
import { joined, pieces } from "../../syntax/pieces.ts";
import type { Env } from "../../types/infer.ts";
import type { Scopes } from "../../types/scopes.ts";
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

/** The tests of a WITH, those apart that read what it leaves behind; some can neither come first nor stay. */
interface Split {
  early: Syntax[];
  late: Syntax[];
  stuck: Syntax[];
}

const isGathered = (clause: Syntax): boolean =>
  itemsOf(clause).some(aggregatesIn) ||
  all(clause, "returnBody").some((body) => hasToken(body, "DISTINCT"));

const split = (clause: Syntax, before: Env | undefined): Split | null => {
  const where = child(clause, "whereClause");
  if (!where || !before || returnsStar(clause) || isGathered(clause)) return null;
  const items = itemsOf(clause);
  const kept = new Set(items.map(itemName));
  const made = new Set(
    items.filter((item) => itemExpression(item).text !== itemName(item)).map(itemName),
  );
  const body = child(clause, "returnBody") ?? clause;
  const isCut = ["skip", "limit"].some((rule) => child(body, rule));
  const tests: Split = { early: [], late: [], stuck: [] };
  for (const test of expressions(where).flatMap(conjuncts)) {
    const reads = names(test);
    const leaves = reads.some((name) => before.has(name) && !kept.has(name));
    const isStuck = leaves && (isCut || reads.some((name) => made.has(name)));
    tests[isStuck ? "stuck" : leaves ? "early" : "late"].push(test);
  }
  return tests;
};

/** Tests of a WITH that read what it leaves behind beside what it makes, or after its rows were cut. */
export const stuckIn = (query: Syntax, { before }: Pick<Scopes, "before">): Syntax[] =>
  all(query, "withClause").flatMap((clause) => split(clause, before.get(clause))?.stuck ?? []);

const joint = (tests: readonly Syntax[], { render }: Rewriting) =>
  joined(tests.map(render), " AND ");

/** `WITH 1 AS k WHERE x > 1`: the engine knows no x any more, so that test comes before the WITH. */
export const earlyWhere = (): readonly Rule[] => {
  const left = new Map<Syntax | undefined, readonly Syntax[]>();
  const move: Rule = (clause, rewriting) => {
    if (!is(clause, "withClause")) return null;
    const tests = split(clause, rewriting.scopes.before.get(clause));
    if (!tests || tests.early.length === 0 || tests.stuck.length > 0) return null;
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
