import type { Value } from "@chengmai/cypher/values";
import { kindOf } from "../../values/kind-of.ts";

/** How rows of two results find each other: as equal whole rows, by their place, or by a column. */
export type Matching = { by: "whole" } | { by: "place" } | { by: "column"; name: string };

export interface Side {
  columns: readonly string[];
  rows: readonly (readonly Value[])[];
  /** How many of the rows are compared; more may come meanwhile. */
  count: number;
}

/** A column by its name, and where either side has it. */
interface Aligned {
  name: string;
  left: number | null;
  right: number | null;
}

export const standings = ["same", "changed", "left", "right"] as const;
/** How a line stands: equal, in both but otherwise, or only on one side. */
export type Standing = (typeof standings)[number];

/** Two results line by line. */
export interface Comparison {
  columns: readonly Aligned[];
  /** Row numbers on either side, -1 where there is none. */
  left: Int32Array;
  right: Int32Array;
  /** Index into `standings`. */
  standing: Uint8Array;
  counts: Record<Standing, number>;
}

const piece = 128;

const sorted = (map: Record<string, Value>): string =>
  Object.keys(map)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${sameText(map[name] ?? null)}`)
    .join(",");

/** A text that two values share when they are the same; a node is known by its key, for ids do not last. */
function sameText(value: Value): string {
  const found = kindOf(value);
  switch (found.kind) {
    case "exact":
      return `${found.value.kind}:${found.value.value}`;
    case "node": {
      const { key, id, labels, properties } = found.value;
      return `(${key ?? id}:${labels.toSorted().join(":")}{${sorted(properties)}})`;
    }
    case "relationship":
      return `[${found.value.type}${found.value.id}{${sorted(found.value.properties)}}]`;
    case "path":
      return `<${[...found.value.nodes, ...found.value.relationships].map(sameText).join("")}>`;
    case "list":
      return `[${found.value.map(sameText).join(",")}]`;
    case "map":
      return `{${sorted(found.value)}}`;
    default:
      return JSON.stringify(found.value);
  }
}

/** Columns of both sides by name, the left one's order first; a name twice is taken as two. */
export function align(left: readonly string[], right: readonly string[]): Aligned[] {
  const free = new Map<string, number[]>();
  right.forEach((name, at) => free.set(name, [...(free.get(name) ?? []), at]));
  const shared = left.map((name, at) => ({
    name,
    left: at,
    right: free.get(name)?.shift() ?? null,
  }));
  const rest = [...free].flatMap(([name, places]) =>
    places.map((at) => ({ name, left: null, right: at })),
  );
  return [...shared, ...rest.toSorted((a, b) => a.right - b.right)];
}

/** Whether a line's two values in a column differ. */
export const differs = (a: Value, b: Value): boolean => sameText(a) !== sameText(b);

function* textsOf({ rows, count }: Side, places: readonly number[]): Generator<void, string[]> {
  const texts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at % piece === 0) yield;
    const row = rows[at] ?? [];
    texts.push(places.map((place) => sameText(row[place] ?? null)).join("\u0000"));
  }
  return texts;
}

/** For each row on the left its match on the right, or -1; equal ones pair off in their order. */
function* matches(left: readonly string[], right: readonly string[]): Generator<void, Int32Array> {
  const waiting = new Map<string, number[]>();
  for (let at = right.length - 1; at >= 0; at -= 1) {
    if (at % piece === 0) yield;
    const text = right[at] ?? "";
    const others = waiting.get(text);
    if (others === undefined) waiting.set(text, [at]);
    else others.push(at);
  }
  const found = new Int32Array(left.length);
  for (let at = 0; at < left.length; at += 1) {
    if (at % piece === 0) yield;
    found[at] = waiting.get(left[at] ?? "")?.pop() ?? -1;
  }
  return found;
}

/** Lines in the left one's order; what only the right has stands where the right has it. */
function* lines(match: Int32Array, rights: number): Generator<void, [Int32Array, Int32Array]> {
  const lefts = match.length;
  const taken = new Uint8Array(rights);
  for (const to of match) if (to >= 0) taken[to] = 1;
  const [left, right] = [new Int32Array(lefts + rights), new Int32Array(lefts + rights)];
  let [line, next] = [0, 0];
  const alone = (before: number) => {
    for (; next < before; next += 1) {
      if (taken[next] === 1) continue;
      left[line] = -1;
      right[line++] = next;
    }
  };
  for (let at = 0; at < lefts; at += 1) {
    if (at % piece === 0) yield;
    const to = match[at] ?? -1;
    if (to >= 0) alone(to);
    left[line] = at;
    right[line++] = to;
  }
  alone(rights);
  return [left.slice(0, line), right.slice(0, line)];
}

/** Holds two results against each other; a generator, so that the page can pause in it. */
export function* compareResults(
  left: Side,
  right: Side,
  matching: Matching,
): Generator<void, Comparison> {
  const columns = align(left.columns, right.columns);
  const both = columns.flatMap((column) =>
    column.left === null || column.right === null ? [] : [[column.left, column.right] as const],
  );
  const lefts = yield* textsOf(
    left,
    both.map(([at]) => at),
  );
  const rights = yield* textsOf(
    right,
    both.map(([, at]) => at),
  );
  const key = columns.find(({ name }) => matching.by === "column" && name === matching.name);
  const keys = function* (side: Side, at: number | null | undefined) {
    return yield* textsOf(side, at === null || at === undefined ? [] : [at]);
  };
  const match =
    matching.by === "place"
      ? Int32Array.from(lefts, (_, at) => (at < rights.length ? at : -1))
      : matching.by === "whole"
        ? yield* matches(lefts, rights)
        : yield* matches(yield* keys(left, key?.left), yield* keys(right, key?.right));
  const [l, r] = yield* lines(match, rights.length);
  const counts = { same: 0, changed: 0, left: 0, right: 0 };
  const standing = Uint8Array.from(l, (a, line) => {
    const b = r[line] ?? -1;
    const stands = b < 0 ? "left" : a < 0 ? "right" : lefts[a] === rights[b] ? "same" : "changed";
    counts[stands] += 1;
    return standings.indexOf(stands);
  });
  return { columns, left: l, right: r, standing, counts };
}
