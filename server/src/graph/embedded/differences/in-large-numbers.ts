import { aggregatesIn } from "../syntax/aggregate.ts";
import {
  all,
  calledName,
  child,
  childrenOf,
  hasToken,
  is,
  outermost,
  type Syntax,
} from "../syntax/tree.ts";
import { itemExpression, itemsOf, sortKey } from "../types/items.ts";
import { may, type Type } from "../types/type.ts";
import type { Difference, Query } from "./difference.ts";
import { compared, met, othersOf } from "./in-comparisons.ts";

const comparing = new Set(["min", "max"]);

/** What is compared with its like in other rows: sorted, grouped, told apart, or the least or most of all. */
const gathered = ({ tree }: Query): Syntax[] => {
  const keys = all(tree, "orderItem").map(sortKey);
  const projected = ["withClause", "returnClause"].flatMap((rule) =>
    all(tree, rule).flatMap((clause) => {
      const items = itemsOf(clause).map(itemExpression);
      const isDistinct = hasToken(child(clause, "returnBody") ?? clause, "DISTINCT");
      if (isDistinct) return items;
      return items.some(aggregatesIn) ? items.filter((item) => !aggregatesIn(item)) : [];
    }),
  );
  const aggregated = all(tree, "functionInvocation")
    .filter((call) => comparing.has(calledName(call)) || hasToken(call, "DISTINCT"))
    .flatMap((call) => childrenOf(call, "functionArgument"));
  return [...keys, ...projected, ...aggregated];
};

/** The columns of queries that UNION joins, which tells their rows apart. */
const united = ({ tree }: Query): { at: Syntax; left: Syntax; right: Syntax }[] =>
  all(tree, "union")
    .filter((union) => !hasToken(union, "ALL"))
    .flatMap((union) => {
      const [first = [], ...others] = union.children
        .filter((part) => is(part, "singleQuery"))
        .map((branch) => outermost(branch, "clause").at(-1))
        .map((last) => (last ? itemsOf(last).map(itemExpression) : []));
      return others.flatMap((columns) =>
        columns.flatMap((right, at) => {
          const left = first[at];
          return left ? [{ at: union, left, right }] : [];
        }),
      );
    });

const isOpen = ({ is: what }: Type): boolean => what === "any" || what === "mixed";

const mayBe = (type: Type, kind: "integer" | "float"): boolean => isOpen(type) || may(type, kind);

const detect = (query: Query): Syntax[] => {
  const { typeOf, scopes } = query;
  const sizeOf = (type: Type): string | undefined => {
    if (isOpen(type)) return scopes.isLarge ? "large" : "perhaps";
    return type.is === "scalar" ? type.size : undefined;
  };
  const isPair = (a: Type, b: Type): boolean => {
    const sizes = [sizeOf(a), sizeOf(b)];
    if (sizes.includes(undefined) || !sizes.includes("large")) return false;
    return (mayBe(a, "integer") && mayBe(b, "float")) || (mayBe(a, "float") && mayBe(b, "integer"));
  };
  const meets = (a: Type, b: Type): boolean =>
    isPair(a, b) || met(a, b).some(([left, right]) => meets(left, right));
  return [
    ...compared(query)
      .filter(({ sign, left, right }) =>
        othersOf(sign, typeOf(right)).some((other) => meets(typeOf(left), other)),
      )
      .map(({ at }) => at),
    ...united(query)
      .filter(({ left, right }) => meets(typeOf(left), typeOf(right)))
      .map(({ at }) => at),
    ...gathered(query).filter((value) => meets(typeOf(value), typeOf(value))),
  ];
};

/** Numbers past which not every integer has a double, beside one another. */
export const largeNumberDifferences: readonly Difference[] = [
  {
    code: "large-integer-beside-float",
    title: {
      zh: "超过 2^53 的整数与浮点数相比，Neo4j 有时会取近似值，此处总是精确比较",
      en: "An integer past 2^53 beside a float: Neo4j rounds in some places where this engine is exact",
    },
    advice: {
      zh: "用 toFloat() 或 toInteger() 先转成同一类型。",
      en: "Turn both sides into one kind first, with toFloat() or toInteger().",
    },
    action: "notice",
    detect,
    probe: { query: "RETURN 9007199254740993 = 9007199254740992.0 AS x", neo4jAnswer: [[true]] },
  },
];
