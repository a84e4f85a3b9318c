import { type Draft, drafted, whereAll, type Text } from "./draft.ts";
import { type LeftOut, notLeftOut } from "./left-out.ts";
import type { Naming } from "./named.ts";
import { propertyOf, typesOf } from "./spelt.ts";

interface Walk {
  /** Between any two of the same nodes: each pair once. */
  pairs: boolean;
  types: readonly string[];
  /** Types that are not walked. */
  avoidTypes: readonly string[];
  leftOut: LeftOut | null;
  avoid: Naming | null;
  weight: string | null;
  hops: number;
  limit: number;
}

/** No node that is passed over. */
const throughNone = (draft: Draft, { mark, labels }: LeftOut): string => {
  const passed = draft.given("withoutLabels", [...labels]);
  const own = propertyOf(draft, "x", mark);
  return `none(x IN nodes(p) WHERE ${own} IS NOT NULL AND any(label IN labels(x) WHERE label IN ${passed}))`;
};

const each = (what: string): string => `all(r IN relationships(p) WHERE ${what})`;

/** The shortest or lightest paths, as a reader may ask for them: in whole, where the house walks layer by layer. */
export const pathsText = (from: Naming, to: Naming, walk: Walk): Text =>
  drafted(true, (draft) => {
    const [a, b] = [from(draft, "a"), to(draft, "b")];
    const types = typesOf(draft, "r", walk.types);
    const avoided = walk.avoid?.(draft, "x").where ?? [];
    const weight = walk.weight === null ? null : propertyOf(draft, "r", walk.weight);
    const conditions = [
      ...a.where,
      ...b.where,
      ...(walk.pairs ? ["elementId(a) < elementId(b)"] : []),
      ...types.where.map(each),
      ...(walk.avoidTypes.length > 0
        ? [each(`NOT type(r) IN ${draft.given("avoid", [...walk.avoidTypes])}`)]
        : []),
      ...notLeftOut(draft, "r", walk).map(each),
      ...(walk.leftOut === null ? [] : [throughNone(draft, walk.leftOut)]),
      ...avoided.map((what) => `none(x IN nodes(p) WHERE ${what})`),
      ...(weight === null ? [] : [each(`${weight} >= 0`)]),
      ...(walk.hops > 1 ? ["all(x IN nodes(p) WHERE single(y IN nodes(p) WHERE y = x))"] : []),
    ];
    const sum =
      weight === null ? "length(p)" : `reduce(sum = 0.0, r IN relationships(p) | sum + ${weight})`;
    const name = "reduce(name = '', r IN relationships(p) | name + elementId(r) + ' ')";
    const length = `*1..${walk.hops}`;
    return `MATCH p = ${a.pattern}-[${types.pattern}${length}]-${b.pattern}${whereAll(conditions)}
RETURN p
ORDER BY ${sum}, ${name}
LIMIT ${walk.limit}`;
  });
