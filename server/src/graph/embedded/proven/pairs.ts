import { child, kindOf, type Syntax } from "../syntax/tree.ts";
import { oddPairs } from "./pairs.gen.ts";
import type { Use } from "./use.ts";

const odd: ReadonlySet<string> = new Set(oddPairs);
const slots = ["a", "b", "c"];

const bare = (node: Syntax): Syntax =>
  kindOf(node) === "parenthesizedExpression" ? bare(child(node, "expression") ?? node) : node;

/** Uses that read what another gives, where the two together were not answered alike. */
export function oddPairsIn(uses: readonly Use[]): Use[] {
  const given = new Map<Syntax, string[]>();
  for (const { at, key } of uses) given.set(at, [...(given.get(at) ?? []), key]);
  const isOdd = ({ key, operands }: Use): boolean =>
    operands.some(
      ({ at }, slot) =>
        at &&
        given.get(bare(at))?.some((inner) => odd.has(`${key} ${slots[slot]} ${inner}`)) === true,
    );
  return uses.filter(isOdd);
}
