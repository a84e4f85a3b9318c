import { all, calledName, expressions, hasToken, is, kindOf, type Syntax } from "../syntax/tree.ts";
import { holdsEntity } from "../types/type.ts";
import type { Difference, Query } from "./difference.ts";
import { follow, type Followed } from "./followed.ts";

const parts = (node: Syntax): Syntax[] => node.children.filter(({ rules }) => rules.length > 0);

/** What an expression holds against each other. */
const operandsOf = (node: Syntax): Syntax[] => {
  const [subject, test] = node.children;
  switch (kindOf(node)) {
    case "expression7":
      return subject && test && hasToken(test, "IN") ? [subject, ...parts(test)] : [];
    case "expression8":
      return ["=", "<>"].some((sign) => hasToken(node, sign)) ? parts(node) : [];
    case "extendedCaseExpression":
      return [
        ...expressions(node).slice(0, 1),
        ...all(node, "extendedWhen").flatMap((when) =>
          is(when, "expression") ? [when] : expressions(when),
        ),
      ];
    default:
      return [];
  }
};

const isNodes = (node: Syntax): boolean =>
  is(node, "functionInvocation") && calledName(node) === "nodes";

const compared = (query: Query, isOdd: (one: Syntax, of: Followed) => boolean): Syntax[] => {
  if (!all(query.tree, "functionInvocation").some(isNodes)) return [];
  const of = follow(query, isNodes);
  return ["expression7", "expression8", "extendedCaseExpression"]
    .flatMap((rule) => all(query.tree, rule))
    .filter((node) => {
      const operands = operandsOf(node).filter((one) => holdsEntity(query.typeOf(one)));
      return operands.length > 1 && operands.some((one) => isOdd(one, of));
    });
};

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
    detect: (query) => compared(query, (one, of) => of.isTaken(one)),
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
    detect: (query) => compared(query, (one, of) => !of.isTaken(one) && of.mayBeTaken(one)),
    probe: {
      setup,
      query: "MATCH p = (a:A)-->(b) WITH a, nodes(p) AS l WHERE a IN l RETURN a.id AS id",
      neo4jAnswer: [["a"]],
    },
  },
];
