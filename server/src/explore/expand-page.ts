import { labelled, type Degree } from "./degrees.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Step } from "./search/known.ts";

/** Where the next page begins, and what the pages before it gave. */
interface Mark {
  skip: number;
  given: Degree[];
  /** Of each node that was asked for, in their order, how many relationships were given. */
  each: number[];
}

type Tuple = [type: string, direction: Degree["direction"], labels: string[], count: number];

const isTuple = (value: unknown): value is Tuple =>
  Array.isArray(value) &&
  typeof value[0] === "string" &&
  (value[1] === "out" || value[1] === "in") &&
  Array.isArray(value[2]) &&
  value[2].every((label) => typeof label === "string") &&
  Number.isSafeInteger(value[3]);

const labelsOf = ({ label, labels }: Pick<Degree, "label" | "labels">): string[] =>
  labels ?? (label === null || label === "" ? [] : [label]);

/** The mark as the text a client hands back unread. */
export const writeMark = ({ skip, given, each }: Mark): string => {
  const tuples = given.map((degree): Tuple => {
    const { type, direction, count } = degree;
    return [type, direction, labelsOf(degree), count];
  });
  return Buffer.from(JSON.stringify({ skip, given: tuples, each })).toString("base64url");
};

const parsed = (text: string): Partial<Record<keyof Mark, unknown>> => {
  try {
    return Object(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch {
    return {};
  }
};

/** @throws GraphError when the text is not one that `writeMark` wrote */
export const readMark = (after: string | undefined, nodes: number): Mark => {
  if (after === undefined) return { skip: 0, given: [], each: Array<number>(nodes).fill(0) };
  const { skip, given, each } = parsed(after);
  if (
    !Number.isSafeInteger(skip) ||
    Number(skip) < 0 ||
    !Array.isArray(given) ||
    !given.every(isTuple) ||
    !Array.isArray(each) ||
    each.length !== nodes ||
    !each.every((count) => Number.isSafeInteger(count))
  ) {
    throw new GraphError("invalid-request", "after: hand back what the page before gave");
  }
  return {
    skip: Number(skip),
    each: each.map(Number),
    given: given.map(([type, direction, labels, count]) => ({
      type,
      direction,
      ...labelled(labels),
      count,
    })),
  };
};

const labelsKey = (degree: Omit<Degree, "count">): string => {
  if (degree.label === null) return "?";
  const [first, ...others] = labelsOf(degree);
  if (first === undefined) return "0";
  return others.length === 0 ? `1${first}` : `n${JSON.stringify([first, ...others])}`;
};

// Text alone, for there may be thousands: the length tells where the type ends, whatever it holds.
const keyOf = (degree: Omit<Degree, "count">): string =>
  `${degree.direction} ${degree.type.length} ${degree.type}${labelsKey(degree)}`;

/** Counts of the same type, direction and labels joined. */
export const summed = (degrees: readonly Degree[]): Degree[] => {
  const sums = new Map<string, Degree>();
  for (const degree of degrees) {
    const before = sums.get(keyOf(degree));
    sums.set(keyOf(degree), { ...degree, count: degree.count + (before?.count ?? 0) });
  }
  return [...sums.values()];
};

/** What these steps are as degrees. */
export const degreesIn = (steps: readonly Step[]): Degree[] =>
  summed(
    steps.map(({ id, relationship, node }) => ({
      type: relationship.type,
      direction: relationship.from === id ? "out" : "in",
      ...labelled(node.labels),
      count: 1,
    })),
  );

/** What is left of `all` once `given` is taken away. */
export const remainderOf = (all: readonly Degree[], given: readonly Degree[]): Degree[] => {
  const taken = new Map<string, number>();
  // What was counted by type alone is taken from so too.
  for (const degree of given.flatMap((each) => [each, { ...each, label: null }]))
    taken.set(keyOf(degree), (taken.get(keyOf(degree)) ?? 0) + degree.count);
  return summed(all).flatMap((degree) => {
    const left = degree.count - (taken.get(keyOf(degree)) ?? 0);
    return left > 0 ? [{ ...degree, count: left }] : [];
  });
};
