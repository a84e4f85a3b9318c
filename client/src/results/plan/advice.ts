import type { Output, PlanOperator } from "@chengmai/server/contract";
import { cardsOf, type PlanCard } from "./cards.ts";
import { written } from "@chengmai/cypher/text";
import { sourceOf, type Source } from "./sources.ts";
import { testsOf, type Look, type PropertyTest } from "./tests-of.ts";

type AdviceKind =
  | "index"
  | "text-index"
  | "no-index"
  | "lookup"
  | "all-nodes"
  | "all-relationships"
  | "product"
  | "endless"
  | "eager"
  | "sort"
  | "limit"
  | "estimates";

/** What usually helps with a plan; `text` is only ever shown to be copied. */
export interface Advice {
  kind: AdviceKind;
  /** The operator it speaks of. */
  at: number;
  values: Record<string, string | number>;
  text: string | null;
}

type Indexes = Output<"schema">["indexes"];

/** Rows from which a sort, or an answer without a limit, is worth a word. */
const many = 1000;

const countOf = (card: PlanCard | undefined): number | null =>
  card?.rows ?? card?.estimatedRows ?? null;
const rowsOf = (card: PlanCard): number => countOf(card) ?? 0;

/** Which test an index serves best. */
const rank: Record<Look, number> = { equal: 0, starts: 1, range: 2, text: 3 };

const indexText = ({ of, name }: Source, property: string, kind: "INDEX" | "TEXT INDEX"): string =>
  of === "type"
    ? `CREATE ${kind} FOR ()-[r:${written(name)}]-() ON (r.${written(property)})`
    : `CREATE ${kind} FOR (n:${written(name)}) ON (n.${written(property)})`;

/** True where an index of a kind begins with the property of this label or type. */
const indexed = (indexes: Indexes, { name }: Source, property: string, kinds: RegExp): boolean =>
  indexes.some(
    ({ kind, labels, properties }) =>
      kinds.test(kind) && labels.includes(name) && properties[0] === property,
  );

function indexAdvice(source: Source, test: PropertyTest, indexes: Indexes): Advice | null {
  const { property, look } = test;
  const text = look === "text";
  if (indexed(indexes, source, property, text ? /text/i : /range|btree|hash/i)) return null;
  const values = { name: source.name, property };
  if (!source.indexable) {
    const own = indexes.filter(({ labels }) => labels.includes(source.name));
    const known = own.flatMap(({ properties }) => properties).join(", ");
    return { kind: "no-index", at: source.card.id, values: { ...values, known }, text: null };
  }
  return {
    kind: text ? "text-index" : "index",
    at: source.card.id,
    values,
    text: indexText(source, property, text ? "TEXT INDEX" : "INDEX"),
  };
}

/** Of one source: the index its best test wants, or the label it lacks. */
function sourceAdvice(source: Source, tests: readonly PropertyTest[], indexes: Indexes): Advice[] {
  const own = tests
    .filter(({ variable }) => variable === source.variable)
    .toSorted((a, b) => rank[a.look] - rank[b.look]);
  const [best] = own;
  const at = source.card.id;
  if (source.of === "relationships")
    return [{ kind: "all-relationships", at, values: {}, text: null }];
  if (source.of === "nodes") {
    if (best === undefined) return [{ kind: "all-nodes", at, values: {}, text: null }];
    return [{ kind: "lookup", at, values: { property: best.property }, text: null }];
  }
  const wanted = best === undefined ? null : indexAdvice(source, best, indexes);
  return wanted === null ? [] : [wanted];
}

/** Where the embedded engine goes over all nodes for a variable that other operators narrow, nothing is amiss. */
function narrowed({ card, of, variable, indexable }: Source, cards: readonly PlanCard[]): boolean {
  if (indexable || of !== "nodes") return false;
  if (card.children.length > 0) return true;
  return cards.some(
    ({ id, operator, details }) =>
      id !== card.id &&
      (details.includes(`hasLabel(${variable},`) ||
        (operator === "NodeScan" && details.startsWith(`${variable}:`)) ||
        (operator === "Expand" && details.endsWith(`(${variable})`))),
  );
}

/** True where an engine multiplies rows by rows; one row, or one beside many, costs nothing. */
function isProduct({ operator, details, children }: PlanCard, cards: readonly PlanCard[]): boolean {
  if (operator === "NodeScan") return children.length > 0 && !details.endsWith(":*");
  if (operator !== "CartesianProduct") return false;
  return children.filter((id) => (countOf(cards[id]) ?? 2) > 1).length > 1;
}

const endless = /\*(?:\d*\.\.)?\]|\*\d+\.\.\]|\{\s*\d*\s*,\s*\*?\s*\}/;

/** Of a single operator: what it does that is dear by nature. */
function operatorAdvice(card: PlanCard, cards: readonly PlanCard[]): Advice[] {
  const at = card.id;
  const { operator, details } = card;
  const own = (kind: AdviceKind, values: Advice["values"] = {}): Advice[] => [
    { kind, at, values, text: null },
  ];
  if (isProduct(card, cards)) return own("product");
  if (
    /^(VarLengthExpand|Expand|Repeat|BidirectionalRepeat)/.test(operator) &&
    endless.test(details)
  )
    return own("endless");
  if (operator === "Eager") return own("eager");
  if (operator === "Sort" && rowsOf(card) >= many)
    return own("sort", { count: Math.round(rowsOf(card)) });
  return [];
}

/** Of the whole: an answer of many rows without a limit, and expectations that went wrong. */
function wholeAdvice(cards: readonly PlanCard[]): Advice[] {
  const [result] = cards;
  const found: Advice[] = [];
  const limited = cards.some(({ operator }) => /Limit|^(Partial)?Top/.test(operator));
  if (result !== undefined && !limited && rowsOf(result) >= 5 * many)
    found.push({ kind: "limit", at: 0, values: { count: Math.round(rowsOf(result)) }, text: null });
  const wrong = cards.filter((card) => card.offBy !== null && rowsOf(card) >= 100);
  const worst = wrong.toSorted((a, b) => (b.offBy ?? 0) - (a.offBy ?? 0))[0];
  if (worst !== undefined) {
    const values = { times: Math.round(worst.offBy ?? 0), operator: worst.operator };
    found.push({ kind: "estimates", at: worst.id, values, text: null });
  }
  return found;
}

const distinct = (all: readonly Advice[]): Advice[] =>
  [
    ...new Map(
      all.toReversed().map((one) => [`${one.kind} ${JSON.stringify(one.values)}`, one]),
    ).values(),
  ].toReversed();

/** What usually helps with a plan in a database of this schema; nothing is ever run from here. */
export function adviceOf(root: PlanOperator, schema: { indexes: Indexes } | null): Advice[] {
  const { cards } = cardsOf(root);
  const indexes = schema?.indexes ?? [];
  const tests = cards
    .filter(({ operator }) => operator === "Filter")
    .flatMap(({ details }) => testsOf(details));
  const sources = cards
    .flatMap((card) => sourceOf(card) ?? [])
    .filter((source) => !narrowed(source, cards));
  return distinct([
    ...sources.flatMap((source) => sourceAdvice(source, tests, indexes)),
    ...cards.flatMap((card) => operatorAdvice(card, cards)),
    ...wholeAdvice(cards),
  ]);
}
