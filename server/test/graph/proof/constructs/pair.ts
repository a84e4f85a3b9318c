import { slots, type Construct } from "./construct.ts";
import type { Asked } from "./forms.ts";
import { found, kinds, type Sample } from "./kinds.ts";
import type { Outcome } from "./outcome.ts";

/** An expression in the place of another construct's operand. */
export interface Pair {
  parent: Construct;
  /** The operand of the parent for which the child stands. */
  slot: number;
  child: Construct;
}

const childSlots = ["d", "e", "f"] as const;
const returned = /^\{with\} RETURN (.*) AS x$/s;

/** The text of a construct that is an expression, else null. */
export const expressionOf = ({ query }: Construct): string | null =>
  returned.exec(query)?.[1] ?? null;

const inside = (child: Construct): string => {
  const text = childSlots.reduce(
    (sum, name, at) => sum.replaceAll(`{${slots[at]}}`, () => name),
    expressionOf(child) ?? "",
  );
  return child.key.startsWith("operator/") ? `(${text})` : text;
};

const samplesFor = (usual: readonly string[], turn: number): Sample[] =>
  usual.flatMap((kind, at) => {
    const all = kinds[kind] ?? [];
    return all[(turn + at) % all.length] ?? [];
  });

/** The pair as a query, its operands of their usual kinds; another turn takes other values. */
export function askPair(
  { parent, slot, child }: Pair,
  turn: number,
  form: "variable" | "property",
): Asked | null {
  const outer = samplesFor(parent.usual, turn);
  const inner = samplesFor(child.usual, turn);
  const operands = [
    ...outer
      .map((sample, at) => [slots[at] ?? "", sample] as const)
      .filter((_one, at) => at !== slot),
    ...inner.map((sample, at) => [childSlots[at] ?? "", sample] as const),
  ];
  const isMatched = operands.some(([, { matched }]) => matched);
  const asProperty = form === "property";
  if (asProperty && (isMatched || operands.some(([, { property }]) => property === undefined)))
    return null;
  const match = asProperty ? "MATCH (o:Proof {no: 1}) " : isMatched ? `${found} ` : "";
  const named = operands.map(
    ([name, { text, property }]) => `${asProperty ? `o.${property}` : text} AS ${name}`,
  );
  const binding = `${match}${named.length > 0 ? `WITH ${named.join(", ")}` : ""}`;
  const text = slots.reduce(
    (sum, name, at) => sum.replaceAll(`{${name}}`, () => (at === slot ? inside(child) : name)),
    parent.query.replaceAll("{with}", () => binding),
  );
  return { text: text.trim(), params: {} };
}

/** What was seen of each pair, by its name. */
export const readPairs = (text: string): [name: string, seen: Outcome][] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => [line.slice(0, line.lastIndexOf("\t")), line.at(-1) as Outcome]);
