import { type LeftOut, nodeNotLeftOut, notLeftOut } from "./left-out.ts";
import { type Condition, holds } from "./condition.ts";
import { type Draft, drafted, type Text, whereAll } from "./draft.ts";
import type { Naming } from "./named.ts";
import { putInOrder } from "./put-in-order.ts";
import { anyLabel, typesOf } from "./spelt.ts";
import { acrossKinds, oneOfEach } from "./symmetry.ts";

/** One node of a pattern: one that is known, or any that has one of these labels and of which these hold. */
export interface Place {
  /** Null where it is free. */
  fixed: Naming | null;
  labels: readonly string[];
  where: readonly Condition[];
}

/** Relationships join places by their numbers. */
export interface Example {
  places: readonly Place[];
  joined: readonly { from: number; to: number; type: string }[];
}

/** What a place may be exchanged by: known nodes by none. */
const kindOf = ({ fixed, labels, where }: Place, at: number): string =>
  fixed === null ? JSON.stringify([labels.toSorted(), where]) : `${at}`;

/** What must hold of what stands at a place that is free. */
const standing = (draft: Draft, { fixed, labels, where }: Place, name: string): string[] => [
  ...(fixed === null && labels.length > 0 ? [anyLabel(draft, name, labels)] : []),
  ...where.map((condition) => holds(draft, name, condition)),
];

/** The pattern in Cypher, each match in one order of its places; what goes on from a place, `single`, tells it from all others. */
const written = (
  draft: Draft,
  { places, joined }: Example,
  { missing, single }: { missing: number | null; single?: number },
): string => {
  const names = places.map((own, at) => {
    const name = `n${at}`;
    const known = own.fixed?.(draft, name) ?? { pattern: `(${name})`, where: [] };
    return { ...known, where: [...known.where, ...standing(draft, own, name)] };
  });
  const arrows = joined.map(({ from, to, type }, at) => {
    const types = typesOf(draft, `r${at}`, [type]);
    return { at, from, to, types };
  });
  const there = arrows.filter(({ at }) => at !== missing);
  const met = new Set(there.flatMap(({ from, to }) => [from, to]));
  // A place is told of in whole where it is met first, then by its name.
  const told = new Set<number>();
  const place = (at: number): string => {
    const whole = told.has(at) ? `(n${at})` : (names[at]?.pattern ?? "");
    told.add(at);
    return whole;
  };
  const paths = there.map(
    ({ at, from, to, types }) => `${place(from)}-[r${at}${types.pattern}]->${place(to)}`,
  );
  const alone = [...places.keys()].filter((at) => !met.has(at)).map(place);
  const apart = [...places.keys()].flatMap((b) =>
    [...places.keys()].filter((a) => a < b).map((a) => `n${a} <> n${b}`),
  );
  const shape = {
    kinds: places.map((own, at) => (at === single ? "single" : kindOf(own, at))),
    joined: joined.map(({ from, to, type }, at) => ({
      from,
      to,
      type: at === missing ? `not ${type}` : type,
    })),
  };
  const order = oneOfEach(shape).map(
    ([before, after]) => `elementId(n${before}) < elementId(n${after})`,
  );
  const shapes = shape.kinds.map((kind, at) =>
    places[at]?.fixed === null && kind !== "single" ? "free" : kind,
  );
  // Where other places would take the same nodes too, the least of these ways is told.
  const least = acrossKinds({ ...shape, shapes }).map((put) => {
    const first = put.findIndex((to, at) => to !== at);
    const taking = put.flatMap((to, at) => {
      const own = places[at];
      if (own === undefined || shape.kinds[to] === shape.kinds[at]) return [];
      return standing(draft, { ...own, where: [] }, `n${to}`).concat(
        own.where.map((condition) => `coalesce(${holds(draft, `n${to}`, condition)}, false)`),
      );
    });
    return `NOT (${[`elementId(n${put[first]}) < elementId(n${first})`, ...taking].join(" AND ")})`;
  });
  // What is asked for more than once between the same two places is found in one order, and one more of it is none of these.
  const beside = (one: number): number[] => {
    const { from, to, type } = joined[one] ?? { from: -1, to: -1, type: "" };
    return there.flatMap(({ at }) => {
      const other = joined[at];
      const alike = other?.from === from && other.to === to && other.type === type;
      return alike && at !== one ? [at] : [];
    });
  };
  const inTurn = there.flatMap(({ at }) =>
    beside(at)
      .filter((other) => other > at)
      .slice(0, 1)
      .map((next) => `elementId(r${at}) < elementId(r${next})`),
  );
  const lacking = arrows
    .filter(({ at }) => at === missing)
    .map(({ at, from, to, types }) => {
      const others = beside(at).map((other) => `elementId(r${at}) <> elementId(r${other})`);
      const where = [...types.where, ...others];
      const inner = `(n${from})-[r${at}${types.pattern}]->(n${to})`;
      return `NOT EXISTS { ${inner}${where.length > 0 ? ` WHERE ${where.join(" AND ")}` : ""} }`;
    });
  const conditions = [
    ...names.flatMap((each) => each.where),
    ...there.flatMap(({ types }) => types.where),
    ...apart,
    ...order,
    ...least,
    ...inTurn,
    ...lacking,
  ];
  return `MATCH ${[...paths, ...alone].join(",\n  ")}${whereAll(conditions)}`;
};

/** Columns of an answer: the places, then the relationships that are there. */
const columns = ({ places, joined }: Example, missing: number | null): string[] => [
  ...places.map((_, at) => `n${at}`),
  ...joined.flatMap((_, at) => (at === missing ? [] : [`r${at}`])),
];

const byIds = (names: readonly string[]): string =>
  names.map((name) => `elementId(${name})`).join(", ");

/** Matches that are put in order, for each that is kept: a motif has millions. */
const inOrderEach = 10 * putInOrder;

/**
 * What matches a pattern, different places by different nodes, each set of nodes and relationships once; with
 * `missing`, what lacks that one relationship and has all else. Of too many the first by their ids.
 */
export const matchesText = (
  example: Example,
  { limit, missing }: { limit: number; missing: number | null },
  shown: boolean,
): Text =>
  drafted(shown, (draft) => {
    const names = columns(example, missing);
    return `${written(draft, example, { missing })}
WITH ${names.join(", ")} LIMIT ${draft.number("scan", inOrderEach * limit)}
RETURN ${names.join(", ")}
ORDER BY ${byIds(names)}
LIMIT ${draft.number("limit", limit)}`;
  });

/** One row: how many match, of so many at most. */
export const matchCountText = (example: Example, most: number): Text =>
  drafted(
    false,
    (draft) => `${written(draft, example, { missing: null })}
WITH n0 LIMIT ${draft.number("most", most)}
RETURN count(*) AS matches`,
  );

/** Rows of type, direction and labels of what a place's nodes are joined to beyond the pattern, in some matches. */
export const onwardText = (
  example: Example,
  { at, most, leftOut }: { at: number; most: number; leftOut: LeftOut | null },
): Text =>
  drafted(false, (draft) => {
    const beyond = [
      ...example.places.map((_, place) => `m <> n${place}`),
      ...notLeftOut(draft, "x", { types: [], leftOut }),
      ...nodeNotLeftOut(draft, "m", leftOut),
    ];
    const places = example.places.map((_, place) => `n${place}`);
    return `${written(draft, example, { missing: null, single: at })}
WITH ${places.join(", ")} LIMIT ${draft.number("scan", inOrderEach * most)}
WITH DISTINCT ${places.join(", ")} ORDER BY ${byIds(places)} LIMIT ${draft.number("most", most)}
MATCH (n${at})-[x]-(m)${whereAll(beyond)}
RETURN DISTINCT type(x) AS type, CASE WHEN startNode(x) = n${at} THEN 'out' ELSE 'in' END AS direction, labels(m) AS labels`;
  });

/** The pattern with one place more, joined to `at`. */
export const extended = (
  { places, joined }: Example,
  at: number,
  { type, direction, label }: { type: string; direction: "out" | "in"; label: string },
): Example => {
  const fresh = places.length;
  const [from, to] = direction === "out" ? [at, fresh] : [fresh, at];
  return {
    places: [...places, { fixed: null, labels: [label], where: [] }],
    joined: [...joined, { from, to, type }],
  };
};
