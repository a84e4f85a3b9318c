import { type Condition, holds } from "./condition.ts";
import { type Draft, drafted, type Text, whereAll } from "./draft.ts";
import { putInOrder } from "./put-in-order.ts";
import { labelled, propertyOf, typesOf } from "./spelt.ts";

/** One step away from a node. */
export interface PathStep {
  type: string;
  direction: "out" | "in" | "both";
  label: string;
  /** What must hold of the node it leads to. */
  where?: readonly Condition[];
}

interface Stepped {
  /** The label that the path begins at. */
  rows: string;
  path: readonly PathStep[];
  /** Not where it leads but what this property says there. */
  property?: string | undefined;
  /** What must hold of the node it begins at. */
  where?: readonly Condition[];
  /** Only these ends; any where there are none. */
  rowIds: readonly string[];
  columnIds: readonly string[];
  /** Nodes and relationships that are taken for absent. */
  gone: readonly string[];
}

/** A value as a column of a lens's file: a bar in it would part two languages, so it is told as `%7C`. */
const barredText = (name: string): string =>
  `replace(replace(toString(${name}), '%', '%25'), '|', '%7C')`;

const arrows = { out: ["-", "->"], in: ["<-", "-"], both: ["-", "-"] } as const;

/** What pairs of steps could be one relationship. */
const apart = (path: readonly PathStep[]): string[] =>
  path.flatMap(({ type }, b) =>
    path.slice(0, b).flatMap((other, a) => (other.type === type ? [`r${a + 1} <> r${b + 1}`] : [])),
  );

const pattern = (
  draft: Draft,
  { rows, path, property, where = [], rowIds, columnIds, gone }: Stepped,
  open = false,
): string => {
  const last = path.length;
  const nodes = [rows, ...path.map(({ label }) => label)].map((label, at) =>
    labelled(draft, `n${at}`, label),
  );
  const types = path.map(({ type }, at) => typesOf(draft, `r${at + 1}`, [type]));
  const steps = path.map(({ direction }, at) => {
    const [before, after] = arrows[direction];
    const from = at === 0 ? (nodes[0]?.pattern ?? "") : `(n${at})`;
    const arrow = `${before}[r${at + 1}${types[at]?.pattern ?? ""}]${after}`;
    return `${from}${arrow}${nodes[at + 1]?.pattern ?? ""}`;
  });
  const absent = gone.length > 0 ? draft.given("gone", [...gone]) : null;
  const elements = ["n0", ...path.flatMap((_, at) => [`r${at + 1}`, `n${at + 1}`])];
  const conditions = [
    ...nodes.flatMap((each) => each.where),
    ...types.flatMap((each) => each.where),
    ...apart(path),
    ...[where, ...path.map((step) => step.where ?? [])].flatMap((own, at) =>
      own.map((condition) => holds(draft, `n${at}`, condition)),
    ),
    ...(open || last === 0 ? [] : [`n0 <> n${last}`]),
    ...(property === undefined ? [] : [`${propertyOf(draft, `n${last}`, property)} IS NOT NULL`]),
    ...(rowIds.length > 0 ? [`elementId(n0) IN ${draft.given("rowIds", [...rowIds])}`] : []),
    ...(columnIds.length > 0
      ? [`elementId(n${last}) IN ${draft.given("columnIds", [...columnIds])}`]
      : []),
    ...(absent === null ? [] : elements.map((name) => `NOT elementId(${name}) IN ${absent}`)),
  ];
  const whole = last === 0 ? (nodes[0]?.pattern ?? "") : steps.join(",\n  ");
  return `MATCH ${whole}${whereAll(conditions)}`;
};

/**
 * Rows of the ids of both ends, and of each relationship between with its claims: a row for each path, none of which
 * has a relationship twice or ends where it begins. Of a property, what it says stands in the place of the second id.
 * Of too many the first by their ids.
 */
export const stepsText = (stepped: Stepped, limit: number): Text =>
  drafted(false, (draft) => {
    const elements = ["n0", ...stepped.path.flatMap((_, at) => [`r${at + 1}`, `n${at + 1}`])];
    const ways = stepped.path.map((_, at) => `elementId(r${at + 1})`);
    const columns = [
      "elementId(n0) AS fromId",
      stepped.property === undefined
        ? `elementId(n${stepped.path.length}) AS toId`
        : `${propertyOf(draft, `n${stepped.path.length}`, stepped.property)} AS told`,
      ...stepped.path.flatMap((_, at) => [
        `elementId(r${at + 1}) AS id${at + 1}`,
        `r${at + 1}.claims AS claims${at + 1}`,
      ]),
    ];
    return `${pattern(draft, stepped)}
WITH ${elements.join(", ")} LIMIT ${draft.number("scan", putInOrder * limit)}
RETURN ${columns.join(", ")}
ORDER BY ${["elementId(n0)", ...ways].join(", ")}
LIMIT ${draft.number("limit", limit)}`;
  });

/**
 * One row: how many first nodes, last nodes and pairs of them such paths join, of so many pairs at most; `open`: also
 * those that end where they began.
 */
export const stepsCountText = (
  { rows, path, where = [] }: Pick<Stepped, "rows" | "path" | "where">,
  most: number,
  open = false,
): Text =>
  drafted(
    false,
    (draft) => `${pattern(draft, { rows, path, where, rowIds: [], columnIds: [], gone: [] }, open)}
WITH DISTINCT elementId(n0) AS a, elementId(n${path.length}) AS b LIMIT ${draft.number("most", most)}
RETURN count(DISTINCT a) AS firsts, count(DISTINCT b) AS lasts, count(*) AS pairs`,
  );

/** Nodes of a label of which all of this holds, of these ids where there are some, in the order of their ids. */
export const holdingText = (
  {
    label,
    where,
    ids = [],
  }: { label: string; where: readonly Condition[]; ids?: readonly string[] },
  most: number,
): Text =>
  drafted(false, (draft) => {
    const own = labelled(draft, "n", label);
    const conditions = [
      ...own.where,
      ...where.map((condition) => holds(draft, "n", condition)),
      ...(ids.length > 0 ? [`elementId(n) IN ${draft.given("ids", [...ids])}`] : []),
    ];
    return `MATCH ${own.pattern}${whereAll(conditions)}
RETURN n ORDER BY elementId(n) LIMIT ${draft.number("most", most)}`;
  });

/**
 * Rows of row, column, count and claims, as a named query that is a lens has them, to be read and kept; claims are those
 * of the steps whose relationships have them.
 */
export const lensText = (
  { rows, path, property, where = [] }: Pick<Stepped, "rows" | "path" | "property" | "where">,
  claiming: readonly boolean[],
): Text =>
  drafted(true, (draft) => {
    const any = { rowIds: [], columnIds: [], gone: [] };
    const matched = pattern(draft, { rows, path, property, where, ...any });
    const way = path.map((_, at) => `elementId(r${at + 1})`).join(" + ' ' + ") || "''";
    const told = path.flatMap((_, at) =>
      claiming[at] === true ? [`coalesce(r${at + 1}.claims, [])`] : [],
    );
    const last = `n${path.length}`;
    const [listed, column] =
      property === undefined
        ? ["", last]
        : // One value is unwound as a list of it.
          [`\nUNWIND ${propertyOf(draft, last, property)} AS value`, barredText("value")];
    if (told.length === 0)
      return `${matched}${listed}
WITH n0 AS row, ${column} AS column, ${way} AS way
RETURN row, column, count(DISTINCT way) AS count, [] AS claims`;
    return `${matched}${listed}
WITH n0 AS row, ${column} AS column, ${way} AS way, ${told.join(" + ")} AS told
UNWIND CASE WHEN size(told) = 0 THEN [null] ELSE told END AS claim
WITH row, column, way, claim
ORDER BY claim
RETURN row, column, count(DISTINCT way) AS count, collect(DISTINCT claim) AS claims`;
  });
