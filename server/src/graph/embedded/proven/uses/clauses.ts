import {
  all,
  child,
  childrenOf,
  expressions,
  hasToken,
  is,
  outermost,
  type Syntax,
} from "../../syntax/tree.ts";
import { itemExpression, itemsOf, sortItemsOf, sortKey } from "../../types/items.ts";
import { aggregatesIn } from "../../syntax/aggregate.ts";
import { operandOf, type Looking, type Operand } from "./operand.ts";
import type { Context } from "./context.ts";
import type { Maker, Use } from "./use.ts";

const propertyKeys: Readonly<Record<Context, string>> = {
  match: "match/property",
  optional: "optional/property",
  exists: "exists/property",
  count: "count/property",
  comprehension: "pattern/comprehension",
  predicate: "exists/property",
  collect: "collect/property",
};

/** Values a pattern asks for: in maps, and by WHERE within. */
const patternUses = (pattern: Syntax, context: Context, looking: Looking): Use[] =>
  ["nodePattern", "relationshipPattern"].flatMap((rule) =>
    all(pattern, rule).flatMap((element) => {
      const key =
        rule === "relationshipPattern" && context === "match"
          ? "match/relationship-property"
          : propertyKeys[context];
      const properties = child(element, "properties");
      const values = (properties ? expressions(properties) : []).map((value): Use => ({
        key,
        operands: [operandOf(value, looking)],
        at: value,
      }));
      const wheres = childrenOf(element, "expression").map((value): Use => ({
        key: "match/where",
        operands: [operandOf(value, looking)],
        at: value,
      }));
      return [...values, ...wheres];
    }),
  );

const whereUses = (node: Syntax, key: string, looking: Looking): Use[] =>
  childrenOf(node, "whereClause").flatMap((where) =>
    expressions(where).map((test) => ({ key, operands: [operandOf(test, looking)], at: test })),
  );

const patternsIn = (node: Syntax): Syntax[] =>
  ["patternList", "pathPatternNonEmpty"].flatMap((rule) => childrenOf(node, rule));

/** What a clause or an expression with a pattern in it asks for. */
const asking: Maker = (node, looking, context) => [
  ...whereUses(node, `${context}/where`, looking),
  ...patternsIn(node).flatMap((pattern) => patternUses(pattern, context, looking)),
];
const unwinding: Maker = (clause, looking) =>
  expressions(clause).map((source) => ({
    key: "unwind",
    operands: [operandOf(source, looking)],
    at: source,
  }));

const rows = (body: Syntax, word: string, looking: Looking): Use[] => {
  const counts = ["skip", "limit"].flatMap((rule) =>
    childrenOf(body, rule).flatMap((count) =>
      [...expressions(count), ...childrenOf(count, "parameter")].map((value): Use => ({
        key: `${rule === "limit" ? word : "return"}/${rule}`,
        operands: [operandOf(value, looking)],
        at: value,
      })),
    ),
  );
  const keys = sortItemsOf(body).map((item): Use => {
    const value = sortKey(item);
    const of = operandOf(value, looking);
    const key = item.children.some((part) => is(part, "descToken"))
      ? "return/order-desc"
      : "return/order";
    return { key, operands: [of, of], at: value };
  });
  return [...counts, ...keys];
};

const projecting: Maker = (clause, looking) => {
  const word = is(clause, "withClause") ? "with" : "return";
  const body = child(clause, "returnBody") ?? clause;
  const items = itemsOf(clause).map(itemExpression);
  const grouped = items.some(aggregatesIn);
  const given = items.map((item) => ({ item, of: operandOf(item, looking) }));
  const uses = given.flatMap(({ item, of }): Use[] => {
    const key = hasToken(body, "DISTINCT")
      ? "return/distinct"
      : grouped && !aggregatesIn(item)
        ? "return/group"
        : "with";
    return [{ key, operands: key === "with" ? [of] : [of, of], at: item }];
  });
  return [...uses, ...rows(body, word, looking), ...whereUses(clause, "with/where", looking)];
};

const united: Maker = (union, looking) => {
  const branches = union.children.filter((part) => is(part, "singleQuery"));
  const columns = branches.map((branch): Operand[] => {
    const last = outermost(branch, "clause").at(-1);
    return last ? itemsOf(last).map((item) => operandOf(itemExpression(item), looking)) : [];
  });
  const key = hasToken(union, "ALL") ? "union/all" : "union";
  return columns.slice(1).flatMap((column, at) =>
    column.flatMap((of, place): Use[] => {
      const other = columns[at]?.[place];
      return other ? [{ key, operands: [other, of], at: union }] : [];
    }),
  );
};

const subquery: Maker = (clause, looking) => {
  const scope = child(clause, "subqueryScope");
  const names = scope ? childrenOf(scope, "variable") : [];
  return names.map((name) => ({
    key: "call/scope",
    operands: [operandOf(name, looking)],
    at: name,
  }));
};

/** By the rule of the grammar, the constructs of a clause. */
export const clauseMakers: Readonly<Record<string, Maker>> = {
  matchClause: asking,
  existsExpression: asking,
  countExpression: asking,
  patternComprehension: asking,
  patternExpression: asking,
  unwindClause: unwinding,
  withClause: projecting,
  returnClause: projecting,
  union: united,
  subqueryClause: subquery,
};
