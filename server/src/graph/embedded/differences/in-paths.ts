import { all, calledName, hasToken, is, kindOf, type Syntax } from "../syntax/tree.ts";
import { holdsEntity } from "../types/type.ts";
import type { Difference, Query } from "./difference.ts";

const isNodes = (node: Syntax): boolean =>
  is(node, "functionInvocation") && calledName(node) === "nodes";

const hasNodes = (node: Syntax): boolean => all(node, "functionInvocation").some(isNodes);

/** Values that are nodes of a path as nodes() gives them; one that a loop goes through is a node like any other. */
const takenFromPath = (node: Syntax): boolean => {
  if (/^(?:listComprehension|listItemsPredicate|reduceExpression)$/.test(kindOf(node)))
    return false;
  return isNodes(node) || node.children.some(takenFromPath);
};

const operandsOf = (node: Syntax): Syntax[] => {
  const [subject, test] = node.children;
  if (kindOf(node) === "expression7" && subject && test && hasToken(test, "IN"))
    return [subject, ...test.children.filter((part) => part.rules.length > 0)];
  if (kindOf(node) !== "expression8" || !["=", "<>"].some((sign) => hasToken(node, sign)))
    return [];
  return node.children.filter((part) => part.rules.length > 0);
};

const compared = (
  { tree, typeOf }: Query,
  isOdd: (operands: readonly Syntax[]) => boolean,
): Syntax[] =>
  hasNodes(tree)
    ? ["expression7", "expression8"]
        .flatMap((rule) => all(tree, rule))
        .filter((node) => {
          const operands = operandsOf(node);
          const isOf = operands.length > 1 && operands.every((one) => holdsEntity(typeOf(one)));
          return isOf && isOdd(operands);
        })
    : [];

const isDirect = (operands: readonly Syntax[]): boolean => operands.some(takenFromPath);
const setup = ["CREATE (:A {id: 'a'})-[:T]->(:B {id: 'b'})"];
const advice = {
  zh: "改写成 any(x IN nodes(p) WHERE x = a)。",
  en: "Write any(x IN nodes(p) WHERE x = a).",
};

/** What nodes() gives equals no node. */
export const pathDifferences: readonly Difference[] = [
  {
    code: "node-of-path-compared",
    title: {
      zh: "此引擎不能比较 nodes() 给出的节点",
      en: "What nodes() gives equals no node here",
    },
    advice,
    action: "refuse",
    detect: (query) => compared(query, isDirect),
    probe: {
      setup,
      query: "MATCH p = (a:A)-->(b) WHERE a IN nodes(p) RETURN a.id AS id",
      neo4jAnswer: [["a"]],
    },
  },
  {
    code: "list-that-may-be-of-path",
    title: {
      zh: "若列表来自 nodes()，此引擎在其中找不到节点",
      en: "If this list came from nodes(), this engine finds no node in it",
    },
    advice,
    action: "notice",
    // A list in its own words, or gone through, holds nodes like any others.
    detect: (query) =>
      compared(
        query,
        (operands) =>
          !isDirect(operands) &&
          operands.some((one) => query.typeOf(one).is === "list" && is(one, "variable")),
      ),
    probe: {
      setup,
      query: "MATCH p = (a:A)-->(b) WITH a, nodes(p) AS l WHERE a IN l RETURN a.id AS id",
      neo4jAnswer: [["a"]],
    },
  },
];
