import {
  calledName,
  childrenOf,
  expressions,
  hasToken,
  is,
  kindOf,
  nameOf,
  variables,
  type Syntax,
} from "../syntax/tree.ts";
import { sureNames } from "../types/sure.ts";
import { isList, storedAs, type Type } from "../types/type.ts";
import type { Difference, Query } from "./difference.ts";
import { follow } from "./followed.ts";
import { compared, othersOf } from "./in-comparisons.ts";

const literals = ["numberLiteral", "stringLiteral", "listLiteral", "map"];
const operators = /^(?:expression[4-6]|parenthesizedExpression)$/;
const plain = new Set(["toupper", "tolower", "trim", "size", "abs"]);

/** What is put into a list that is written out, or made item by item; with the name that goes through no nulls. */
const itemsIn = (node: Syntax, { typeOf }: Query): { items: readonly Syntax[]; full: string[] } => {
  if (is(node, "listLiteral")) return { items: expressions(node), full: [] };
  if (kindOf(node) !== "listComprehension" || !hasToken(node, "|")) return { items: [], full: [] };
  const [source] = expressions(node);
  const isFull =
    source && (storedAs(typeOf(source)) === "surely" || calledName(source) === "range");
  const full = isFull ? variables(node).map(nameOf) : [];
  return { items: expressions(node).slice(-1), full };
};

/** What no null is put into gives none. */
const mayBeNull = (node: Syntax, full: (name: string) => boolean): boolean => {
  if (literals.some((rule) => is(node, rule)) || /^(?:true|false)$/i.test(node.text)) return false;
  if (is(node, "variable")) return !full(nameOf(node));
  const parts = node.children.filter(({ rules }) => rules.length > 0);
  if (operators.test(kindOf(node))) return parts.some((part) => mayBeNull(part, full));
  const args = childrenOf(node, "functionArgument");
  return !plain.has(calledName(node)) || args.some((part) => mayBeNull(part, full));
};

const mayBeList = (type: Type): boolean => isList(type) || type.is === "any";

/** A list meets a list, of which one was made of what may be null. */
const met = (query: Query): Syntax[] => {
  const found = compared(query).filter(({ left, right, sign }) => {
    const others = othersOf(sign, query.typeOf(right));
    const types = [query.typeOf(left), ...others];
    return types.some(isList) && mayBeList(query.typeOf(left)) && others.some(mayBeList);
  });
  if (found.length === 0) return [];
  const sure = sureNames(query.tree, query.scopes.before);
  const made = follow(query, (node) => {
    const { items, full } = itemsIn(node, query);
    return items.some((item) => mayBeNull(item, (name) => sure.has(name) || full.includes(name)));
  });
  return found.filter(({ left, right }) => [left, right].some(made.mayBeTaken)).map(({ at }) => at);
};

/** Lists with a null in them, where only the answer shows whether there is one. */
export const nullListDifferences: readonly Difference[] = [
  {
    code: "lists-may-hold-null",
    title: {
      zh: "若列表含空值，此引擎会判为相等或不等，而 Neo4j 视为未知",
      en: "If one of these lists holds null, they are equal or not here, where Neo4j gives null",
    },
    advice: {
      zh: "比较前用 [x IN list WHERE x IS NOT NULL] 去掉空值。",
      en: "Leave the nulls out before comparing: [x IN list WHERE x IS NOT NULL].",
    },
    action: "notice",
    detect: met,
    probe: {
      setup: ["CREATE (:A {l: [1, 2]})"],
      query: "MATCH (a:A) RETURN [x IN a.l | x + a.none] = a.l AS c",
      neo4jAnswer: [[null]],
    },
  },
];
