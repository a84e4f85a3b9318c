import { aggregatesIn, isAggregate } from "../syntax/aggregate.ts";
import {
  all,
  calledName,
  childrenOf,
  expressions,
  hasToken,
  is,
  kindOf,
  outermost,
  type Syntax,
} from "../syntax/tree.ts";
import { readsRow } from "../syntax/reads.ts";
import { itemExpression, itemsOf, sortItemsOf } from "../types/items.ts";
import { holdsLarge, only, storedAs } from "../types/type.ts";
import type { Difference, Query } from "./difference.ts";

const isNumber = (node: Syntax | undefined): boolean =>
  is(node, "numberLiteral") && Number(node.text) !== 0;

/** Functions that refuse some numbers, by the place of the argument. */
const choosy: Readonly<Record<string, readonly number[]>> = {
  left: [1],
  right: [1],
  substring: [1, 2],
  range: [2],
  round: [1],
};

/** What may fail with some values of kinds that it takes. */
const mayFail = (node: Syntax, { typeOf }: Query): boolean => {
  const isLarge = (parts: readonly Syntax[]): boolean =>
    parts.some((part) => holdsLarge(typeOf(part)));
  switch (kindOf(node)) {
    case "expression5": {
      const isDividing = node.children.some(({ text }, at) => {
        const by = node.children[at + 1];
        return (text === "/" || text === "%") && !isNumber(by) && !only(typeOf(by), "float");
      });
      return isDividing || isLarge(node.children);
    }
    case "expression6":
    case "expression3":
      return isLarge(node.children);
    case "functionInvocation": {
      const args = childrenOf(node, "functionArgument");
      if (calledName(node) === "tointeger") return isLarge(args);
      if (calledName(node) === "reverse") return args.some((arg) => storedAs(typeOf(arg)));
      const least = calledName(node) === "range" ? 1 : 0;
      const isFine = (arg: Syntax | undefined): boolean =>
        arg === undefined || (/^\d+$/.test(arg.text) && Number(arg.text) >= least);
      return choosy[calledName(node)]?.some((at) => !isFine(args[at])) === true;
    }
    default:
      return false;
  }
};

const failingIn = (node: Syntax, query: Query): Syntax[] =>
  mayFail(node, query) ? [node] : node.children.flatMap((part) => failingIn(part, query));

const joinsAnswers = ({ tree }: Query): boolean =>
  all(tree, "subqueryClause").length > 0 ||
  all(tree, "union").some((union) => childrenOf(union, "singleQuery").length > 1);

/** True for a projection that has a row even where nothing was found. */
const hasAlwaysRow = (clause: Syntax): boolean => {
  const items = itemsOf(clause).map(itemExpression);
  const projects = is(clause, "withClause") || is(clause, "returnClause");
  return projects && items.length > 0 && items.every(aggregatesIn);
};

/** Where a part that failed to match shows: in no row, in one of what gathering nothing gives, in any one, or not at all. */
type Shows = "no row" | "bare row" | "one row" | "anything";

const shownBy = (clauses: readonly Syntax[]): Shows => {
  const always = clauses.filter(hasAlwaysRow);
  if (always.length === 0) return "no row";
  const last = clauses.at(-1);
  const isBare = always.length === 1 && always[0] === last && is(last, "returnClause");
  return isBare && itemsOf(last).map(itemExpression).every(isAggregate) ? "bare row" : "one row";
};

const isMatch = (clause: Syntax): boolean =>
  is(clause, "matchClause") && !hasToken(clause, "OPTIONAL");

/** This engine answers such a test first, and where that fails asks for no row. */
const isFixed = (clause: Syntax): boolean =>
  is(clause, "withClause") &&
  childrenOf(clause, "whereClause").some((where) => hasFixedTest(expressions(where)));

const hasFixedTest = (tests: readonly Syntax[]): boolean =>
  tests.some((test) => {
    const isJoint = /^(?:expression10|parenthesizedExpression)$/.test(kindOf(test));
    return (
      !readsRow(test) ||
      (isJoint && hasFixedTest(test.children.filter((part) => part.rules.length > 0)))
    );
  });

/** How many clauses are asked for nothing where a later one leaves nothing: those before a MATCH or a fixed test. */
const unaskedOf = (clauses: readonly Syntax[]): number =>
  Math.max(clauses.findLastIndex(isMatch), clauses.findLastIndex(isFixed) + 1, 0);

/** What is sorted before a limit that may leave nothing: Neo4j works all of it out before it sorts. */
const sortedOf = (clauses: readonly Syntax[]): number => {
  const limits = clauses.flatMap((clause) => all(clause, "limit")).flatMap(expressions);
  const mayCut = limits.some(({ text }) => !/^\d*[1-9]\d*$/.test(text));
  return mayCut ? clauses.findLastIndex((clause) => sortItemsOf(clause).length > 0) + 1 : 0;
};

/** What may fail before a MATCH or a test of the same query that leaves nothing: then this engine never asks. */
const beforeNothing =
  (wanted: Shows): Difference["detect"] =>
  (query) =>
    all(query.tree, "singleQuery").flatMap((single) => {
      const clauses = outermost(single, "clause");
      const unasked = Math.max(unaskedOf(clauses), sortedOf(clauses));
      const shows = joinsAnswers(query) ? "anything" : shownBy(clauses.slice(unasked));
      if (shows !== wanted) return [];
      return clauses.slice(0, unasked).flatMap((clause) => failingIn(clause, query));
    });

const inPatterns = (query: Query): Syntax[] =>
  all(query.tree, "matchClause")
    .flatMap((clause) => childrenOf(clause, "patternList"))
    .flatMap((list) => all(list, "properties"))
    .flatMap((properties) => expressions(properties))
    .flatMap((value) => failingIn(value, query));

const setup = ["CREATE (:A {id: 'a', zero: 0})"];

const told = (
  code: string,
  detect: Difference["detect"],
  { most, bare, probe }: Pick<Difference, "most" | "bare" | "probe">,
): Difference => ({
  code,
  title: {
    zh: "若找不到匹配，此引擎不会算出这里的值，而 Neo4j 会因它出错",
    en: "Where nothing matches, this engine never works this value out; if it cannot be, Neo4j refuses the query",
  },
  advice: {
    zh: "用 CASE WHEN … THEN … END 只在可算时计算。",
    en: "Put it in CASE WHEN … THEN … END, so that it is worked out only where it can be.",
  },
  action: "notice",
  detect,
  ...(most === undefined ? {} : { most }),
  ...(bare === undefined ? {} : { bare }),
  probe,
});

/** Values that fail in Neo4j and that this engine never works out. */
export const failureDifferences: readonly Difference[] = [
  // An answer of more rows shows that the patterns were found.
  told("failing-before-match", beforeNothing("no row"), {
    most: 0,
    probe: {
      setup,
      query: "MATCH (a:A) WITH 1 / a.zero AS x MATCH (z:Absent) RETURN z",
      neo4jAnswer: null,
    },
  }),
  told("failing-before-counted-match", beforeNothing("bare row"), {
    most: 1,
    bare: true,
    probe: {
      setup,
      query: "MATCH (a:A) WITH 1 / a.zero AS x MATCH (z:Absent) RETURN count(*) AS c",
      neo4jAnswer: null,
    },
  }),
  told("failing-before-gathered-match", beforeNothing("one row"), {
    most: 1,
    probe: {
      setup,
      query: "MATCH (a:A) WITH 1 / a.zero AS x MATCH (z:Absent) RETURN count(*) + 1 AS c",
      neo4jAnswer: null,
    },
  }),
  told("failing-before-match-in-part", beforeNothing("anything"), {
    probe: {
      setup,
      query: "MATCH (a:A) WITH 1 / a.zero AS x MATCH (z:Absent) RETURN 1 AS c UNION RETURN 2 AS c",
      neo4jAnswer: null,
    },
  }),
  told("failing-in-pattern", inPatterns, {
    probe: {
      setup,
      query: "MATCH (a:A) OPTIONAL MATCH (b:A {none: 1 / a.zero}) RETURN b.id AS c",
      neo4jAnswer: null,
    },
  }),
];
