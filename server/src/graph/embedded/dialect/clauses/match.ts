import { nothing } from "../../types/type.ts";
import { fresh, joined, pieces, type Piece } from "../../syntax/pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import {
  all,
  calledName,
  child,
  childrenOf,
  expressions,
  hasToken,
  is,
  kindOf,
  nameOf,
  type Syntax,
} from "../../syntax/tree.ts";
import { isConjunction, labelTest } from "./label-tests.ts";

/** What the patterns of one MATCH leave for its WHERE. */
interface Matching {
  rewriting: Rewriting;
  tests: (readonly Piece[])[];
}

/**
 * One MATCH: its patterns in pairs, and the tests the engine has no place for inside a pattern. A WHERE that
 * `isLater` comes as it is rendered, after them.
 */
export const matchClause =
  (isLater: (where: Syntax) => boolean): Rule =>
  (clause, rewriting) => {
    if (kindOf(clause) !== "matchClause") return null;
    const tests = hasToken(clause, "OPTIONAL") ? [] : missing(clause, rewriting);
    const matching = { rewriting, tests };
    const out: Piece[] = [];
    const where = child(clause, "whereClause");
    for (const part of clause.children) {
      if (part === where) continue;
      if (out.length > 0) out.push(...fresh(" "));
      out.push(...(is(part, "patternList") ? patternList(part, matching) : rewriting.render(part)));
    }
    const later = where && isLater(where) ? pieces` ${rewriting.render(where)}` : [];
    const own =
      later.length > 0 ? undefined : where?.children.find((part) => is(part, "expression"));
    if (own)
      tests.push(tests.length > 0 ? pieces`(${rewriting.render(own)})` : rewriting.render(own));
    return tests.length > 0
      ? pieces`${out} WHERE ${joined(tests, " AND ")}${later}`
      : [...out, ...later];
  };

/** A pattern of one node that is null matches nothing; the engine takes it for a row. */
const missing = (clause: Syntax, { scopes, isSure }: Rewriting): (readonly Piece[])[] => {
  const before = scopes.before.get(clause);
  return childrenOf(clause, "patternList")
    .flatMap((list) => (is(list, "pattern") ? [list] : childrenOf(list, "pattern")))
    .flatMap((pattern) => {
      const variable = is(pattern, "nodePattern") ? child(pattern, "variable") : undefined;
      const known = variable && before?.has(nameOf(variable)) && !isSure(nameOf(variable));
      return known ? [pieces`${variable.text} IS NOT NULL`] : [];
    });
};

/** The same in `EXISTS { (a) }` and `COUNT { (a) }`. */
export const matchOfNothing: Rule = (node, rewriting) => {
  if (!is(node, "existsExpression") && !is(node, "countExpression")) return null;
  const patterns = child(node, "patternList");
  const tests = patterns ? missing(node, rewriting) : [];
  if (!patterns || tests.length === 0) return null;
  const where = child(node, "whereClause")?.children.at(-1);
  if (where) tests.push(pieces`(${rewriting.render(where)})`);
  const word = node.children[0]?.text ?? "";
  return pieces`${word} { ${rewriting.render(patterns)} WHERE ${joined(tests, " AND ")} }`;
};

/** Nothing equals null: the engine takes it, written out in a pattern, for no condition. */
export const nullInPattern: Rule = (node, { render, typeOf }) => {
  if (!is(node, "properties")) return null;
  const isNull = (part: Syntax): boolean =>
    is(part, "expression") && typeOf(part).is === nothing.is;
  if (!node.children.some(isNull)) return null;
  const parts = node.children.map((part) => (isNull(part) ? fresh("null + null") : render(part)));
  return joined(parts, " ");
};

const patternList = (list: Syntax, matching: Matching): Piece[] => {
  const { rewriting } = matching;
  const patterns = is(list, "pattern") ? [list] : childrenOf(list, "pattern");
  return joined(
    patterns.map((pattern) => {
      const element = is(pattern, "patternElement") ? pattern : child(pattern, "patternElement");
      const named = hasToken(pattern, "=");
      if (!element || (element !== pattern && !named)) return rewriting.render(pattern);
      // A named path is one walk: its hops cannot be parted without losing their order.
      const hops = patternElement(element, matching, named);
      return named ? pieces`${rewriting.render(pattern.children[0] ?? pattern)} = ${hops}` : hops;
    }),
    ", ",
  );
};

const patternElement = (element: Syntax, matching: Matching, whole: boolean): Piece[] => {
  const { rewriting } = matching;
  const parts = is(element, "nodePattern") ? [element] : element.children;
  const out: Piece[] = [];
  for (const [at, part] of parts.entries()) {
    if (!is(part, "nodePattern")) {
      out.push(...relationship(part, parts[at + 1], rewriting));
      continue;
    }
    // The first node begins the pattern, the last ends it; those between end one hop and begin the next.
    const inner = at > 0 && at < parts.length - 1 && !whole;
    const variable = child(part, "variable")?.text ?? null;
    const name = variable ?? (inner || hasTests(part) ? rewriting.freshName() : "");
    out.push(...nodePattern(part, name, matching));
    if (inner) out.push(...fresh(`, (${name})`));
  }
  return out;
};

const works = (properties: Syntax): boolean =>
  expressions(properties).some(
    (value) => !is(value, "variable") && all(value, "variable").length > 0,
  );

/** As a test a pattern finds nothing by properties that have to be worked out; counted it does. */
export const workedPattern: Rule = (node, { after, render }) => {
  const pattern = childrenOf(node, "functionArgument").find((one) => is(one, "patternExpression"));
  if (pattern && calledName(node) === "exists") return render(pattern);
  const isExists = is(node, "existsExpression");
  if (!isExists && !is(node, "patternExpression")) return null;
  if (!all(node, "properties").some(works)) return null;
  const said = after(workedPattern, node);
  if (!isExists) return pieces`(COUNT { ${said} } > 0)`;
  const [word, ...rest] = said;
  return pieces`(${word?.text.replace(/^exists/i, "COUNT") ?? ""}${rest} > 0)`;
};

/** The properties of a node that are found only as tests, for a pattern of several parts works none out before. */
const worked = (node: Syntax): Syntax | undefined => {
  const properties = child(node, "properties");
  return properties && works(properties) ? properties : undefined;
};

const hasTests = (node: Syntax): boolean => {
  const labels = child(node, "labelExpression");
  const isTested = labels !== undefined && !isConjunction(labels);
  return hasToken(node, "WHERE") || isTested || worked(node) !== undefined;
};

const nodePattern = (node: Syntax, name: string, matching: Matching): Piece[] => {
  const { rewriting, tests } = matching;
  const labels = child(node, "labelExpression");
  const properties = child(node, "properties");
  const where = childrenOf(node, "expression")[0];
  if (where) tests.push(pieces`(${rewriting.render(where)})`);
  if (labels && !isConjunction(labels)) tests.push(labelTest(labels, name));
  const kept = labels && isConjunction(labels) ? labelTest(labels, null) : [];
  const moved = worked(node);
  const values = moved ? expressions(moved) : [];
  for (const [at, key] of (moved ? childrenOf(moved, "propertyKeyName") : []).entries()) {
    const value = values[at];
    if (value) tests.push(pieces`${name}.${key.text} = (${rewriting.render(value)})`);
  }
  const after = properties && !moved ? pieces` ${rewriting.render(properties)}` : [];
  const own = child(node, "variable");
  return pieces`(${own ? rewriting.render(own) : name}${kept}${after})`;
};

/** `-[:T]->{1,3}` is `-[:T*1..3]->` in the older words the engine knows. */
const relationship = (
  part: Syntax,
  next: Syntax | undefined,
  rewriting: Rewriting,
): readonly Piece[] => {
  if (is(part, "quantifier")) return [];
  if (!is(next, "quantifier") || !hasToken(part, "]")) return rewriting.render(part);
  const [, from = "", , to = from] = /^\{\s*(\d*)\s*(,)?\s*(\d*)\s*\}$/.exec(next.text) ?? [];
  const single = /^\{\s*\d+\s*\}$/.test(next.text);
  const range =
    next.text === "+" ? "1.." : next.text === "*" ? "0.." : `${from || "0"}..${single ? from : to}`;
  return part.children.flatMap((one) =>
    one.text === "]" ? fresh(`*${range}]`) : rewriting.render(one),
  );
};
