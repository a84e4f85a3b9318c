import {
  all,
  calledName,
  child,
  expressions,
  hasToken,
  is,
  kindOf,
  nameOf,
  type Syntax,
  variables,
} from "../syntax/tree.ts";
import { isNamed, itemExpression } from "../types/items.ts";
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

/** Relationships of a length, as the parts of a pattern. */
const ofLength = ({ tree }: Query): Syntax[] =>
  all(tree, "relationshipPattern").filter((part) => child(part, "pathLength") !== undefined);

/** Where a list of relationships is read, other than by its size or to be given as it is, and another length follows. */
const readBesideOthers = (query: Query): Syntax[] => {
  const lengths = ofLength(query);
  const names = new Set(lengths.slice(0, -1).flatMap((part) => variables(part).map(nameOf)));
  if (names.size === 0) return [];
  const asTheyAre = new Set([
    ...lengths.flatMap(variables),
    ...all(query.tree, "returnItem")
      .filter((item) => !isNamed(item))
      .map(itemExpression),
    ...all(query.tree, "functionInvocation")
      .filter((call) => ["count", "size", "length"].includes(calledName(call)))
      .flatMap(expressions),
  ]);
  return all(query.tree, "variable").filter((one) => names.has(nameOf(one)) && !asTheyAre.has(one));
};

const setup = ["CREATE (:A {id: 'a'})-[:T]->(:B {id: 'b'})"];
const advice = {
  zh: "改写成 any(x IN nodes(p) WHERE x = a)。",
  en: "Write any(x IN nodes(p) WHERE x = a).",
};

/** What nodes() gives equals no node; what a length gives is taken for nodes beside another. */
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
  {
    code: "relationships-beside-a-length",
    title: {
      zh: "同一查询中还有别的变长路径时，此引擎可能把关系列表中的关系当作节点来读",
      en: "Beside another path of a variable length this engine may take the relationships of this list for nodes",
    },
    advice: {
      zh: "改用 MATCH p = … 与 relationships(p)，或把两条路径分成两个查询。",
      en: "Ask for each of the paths in a query of its own.",
    },
    action: "notice",
    detect: readBesideOthers,
    probe: {
      setup: ["CREATE (:A {w: 1})-[:T {w: 2}]->(:B {w: 3})"],
      query: "MATCH (a:A)-[r*1..1]->(b) MATCH (c:A)-[*1..2]-(d) RETURN [q IN r | q.w] AS w",
      neo4jAnswer: [[[2]]],
    },
  },
];
