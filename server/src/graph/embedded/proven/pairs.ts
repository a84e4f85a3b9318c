import { child, kindOf, type Syntax } from "../syntax/tree.ts";
import { oddPairs } from "./pairs.gen.ts";
import type { Use } from "./uses/use.ts";

const odd = new Map(oddPairs);
const slots = ["a", "b", "c"];

const bare = (node: Syntax): Syntax =>
  kindOf(node) === "parenthesizedExpression" ? bare(child(node, "expression") ?? node) : node;

const mayHold = ({ operands }: Use, kinds: readonly string[]): boolean =>
  kinds.every((kind, at) => operands[at]?.kinds.includes(kind) === true);

const isOdd = (pair: string, inner: Use): boolean => {
  const kinds = odd.get(`${pair} ${inner.key}`);
  return kinds !== undefined && mayHold(inner, kinds);
};

/** Uses that read what another gives, where the two together were not answered alike. */
export function oddPairsIn(uses: readonly Use[]): Use[] {
  const given = new Map<Syntax, Use[]>();
  for (const use of uses) given.set(use.at, [...(given.get(use.at) ?? []), use]);
  return uses.filter(({ key, operands }) =>
    operands.some(
      ({ at }, slot) =>
        at && given.get(bare(at))?.some((inner) => isOdd(`${key} ${slots[slot]}`, inner)) === true,
    ),
  );
}
