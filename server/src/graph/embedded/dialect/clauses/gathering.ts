import { itemExpression, itemsOf, returnsStar } from "../../types/items.ts";
import { fresh, joined, pieces, type Piece } from "../../syntax/pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import { all, is, kindOf, nameOf, type Syntax } from "../../syntax/tree.ts";
import { aggregatesIn, isAggregate } from "../../syntax/aggregate.ts";

// The engine takes an aggregate inside none of these.
const closed = new Set([
  "expression2",
  "listComprehension",
  "listItemsPredicate",
  "reduceExpression",
  "mapProjection",
  "map",
  "listLiteral",
]);

const isClosed = (node: Syntax, within = false): boolean =>
  isAggregate(node)
    ? within
    : node.children.some((part) => isClosed(part, within || closed.has(kindOf(node))));

/** The outermost parts that pass. */
const parts = (node: Syntax, passes: (part: Syntax) => boolean): Syntax[] =>
  passes(node) ? [node] : node.children.flatMap((part) => parts(part, passes));

const hasPattern = (key: Syntax): boolean => all(key, "patternComprehension").length > 0;

interface Gathering {
  /** Keys that the engine cannot group by where they are made, by their text. */
  early: ReadonlyMap<string, Syntax>;
  /** The other keys and the aggregates, by their text; none where the engine gathers by itself. */
  made: ReadonlyMap<string, Syntax>;
  /** Variables that are grouped by as they are. */
  kept: ReadonlySet<string>;
}

const byText = (nodes: readonly Syntax[]): Map<string, Syntax> =>
  new Map(nodes.map((node) => [node.text, node]));

const gathering = (clause: Syntax, { scopes }: Rewriting): Gathering | null => {
  const expressions = itemsOf(clause).map(itemExpression);
  const gathered = expressions.filter(aggregatesIn);
  if (returnsStar(clause) || gathered.length === 0) return null;
  const keys = expressions.filter((one) => !aggregatesIn(one));
  const early = byText(keys.filter(hasPattern));
  if (!gathered.some((one) => isClosed(one)))
    return early.size > 0 ? { early, made: new Map(), kept: new Set() } : null;
  const others = keys.filter((key) => !hasPattern(key));
  const made = byText(others.filter((key) => !is(key, "variable")));
  const known = scopes.before.get(clause);
  const outside = gathered.flatMap((one) =>
    parts(
      one,
      (part) =>
        isAggregate(part) || made.has(part.text) || early.has(part.text) || is(part, "variable"),
    ),
  );
  const kept = new Set(others.filter((key) => is(key, "variable")).map(nameOf));
  for (const part of gathered.flatMap((one) => parts(one, isAggregate))) made.set(part.text, part);
  const read = outside.filter((part) => is(part, "variable")).map(nameOf);
  if (read.some((name) => known?.has(name) && !kept.has(name))) return null;
  return { early, made, kept: new Set([...kept].filter((name) => known?.has(name))) };
};

/**
 * A projection that gathers, in steps, where the engine cannot in one: what is grouped by, each
 * aggregate, then what is made of them.
 */
export const gatheredFirst = (): { first: Rule; named: Rule } => {
  const names = new Map<Syntax, string>();
  const first: Rule = (clause, rewriting) => {
    if (!is(clause, "returnClause") && !is(clause, "withClause")) return null;
    const found = gathering(clause, rewriting);
    if (!found) return null;
    const { early, made, kept } = found;
    const chosen = new Map(
      [...early.keys(), ...made.keys()].map((text) => [text, rewriting.freshName()]),
    );
    const isChosen = (part: Syntax): boolean => part.rules.length > 0 && chosen.has(part.text);
    for (const part of all(clause, "returnBody").flatMap((body) => parts(body, isChosen)))
      names.set(part, chosen.get(part.text) ?? "");
    const step = (nodes: ReadonlyMap<string, Syntax>): Piece[][] =>
      [...nodes].map(
        ([text, node]) => pieces`${rewriting.after(named, node)} AS ${chosen.get(text) ?? ""}`,
      );
    const everything = rewriting.scopes.before.get(clause)?.size ? [fresh("*")] : [];
    const same = [...kept].map((name) => `\`${name}\``);
    const grouped = [...same, ...[...early.keys()].map((text) => chosen.get(text) ?? "")];
    const steps = [
      ...(early.size > 0 ? [[...everything, ...step(early)]] : []),
      ...(made.size > 0
        ? [[...grouped.map((name) => fresh(`${name} AS ${name}`)), ...step(made)]]
        : []),
    ];
    const before = steps.flatMap((items) => pieces`WITH ${joined(items, ", ")} `);
    return pieces`${before}${rewriting.after(first, clause)}`;
  };
  const named: Rule = (node) => {
    const name = names.get(node);
    return name === undefined ? null : fresh(name);
  };
  return { first, named };
};
