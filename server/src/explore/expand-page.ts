import { GraphError } from "../graph/graph-error.ts";
import type { Degree } from "./nodes.ts";
import type { Step } from "./paths.ts";

/** Where the next page begins, and what the pages before it gave, so that no page counts again. */
interface Mark {
  skip: number;
  given: Degree[];
}

type Tuple = [type: string, direction: Degree["direction"], label: string, count: number];

const isTuple = (value: unknown): value is Tuple =>
  Array.isArray(value) &&
  typeof value[0] === "string" &&
  (value[1] === "out" || value[1] === "in") &&
  typeof value[2] === "string" &&
  Number.isSafeInteger(value[3]);

/** The mark as the text a client hands back unread. */
export const writeMark = ({ skip, given }: Mark): string => {
  const tuples = given.map(({ type, direction, label, count }) => [type, direction, label, count]);
  return Buffer.from(JSON.stringify({ skip, given: tuples })).toString("base64url");
};

const parsed = (text: string): { skip?: unknown; given?: unknown } => {
  try {
    return Object(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch {
    return {};
  }
};

/** @throws GraphError when the text is not one that `writeMark` wrote */
export const readMark = (after: string | undefined): Mark => {
  if (after === undefined) return { skip: 0, given: [] };
  const { skip, given } = parsed(after);
  if (
    !Number.isSafeInteger(skip) ||
    Number(skip) < 0 ||
    !Array.isArray(given) ||
    !given.every(isTuple)
  ) {
    throw new GraphError("invalid-request", "after: hand back what the page before gave");
  }
  return {
    skip: Number(skip),
    given: given.map(([type, direction, label, count]) => ({ type, direction, label, count })),
  };
};

const keyOf = ({ type, direction, label }: Omit<Degree, "count">): string =>
  JSON.stringify([type, direction, label]);

/** Counts of the same type, direction and label joined. */
export const summed = (degrees: readonly Degree[]): Degree[] => {
  const sums = new Map<string, Degree>();
  for (const { type, direction, label, count } of degrees) {
    const degree = { type, direction, label, count };
    const before = sums.get(keyOf(degree));
    sums.set(keyOf(degree), { ...degree, count: count + (before?.count ?? 0) });
  }
  return [...sums.values()];
};

/** What these steps are as degrees: a neighbour with two labels counts under each, as degrees do. */
export const degreesIn = (steps: readonly Step[]): Degree[] =>
  summed(
    steps.flatMap(({ id, relationship, node }) =>
      (node.labels.length > 0 ? node.labels : [""]).map((label) => ({
        type: relationship.type,
        direction: relationship.from === id ? ("out" as const) : ("in" as const),
        label,
        count: 1,
      })),
    ),
  );

/** What is left of `all` once `given` is taken away. */
export const remainderOf = (all: readonly Degree[], given: readonly Degree[]): Degree[] => {
  const taken = new Map(given.map((degree) => [keyOf(degree), degree.count]));
  return summed(all).flatMap(({ type, direction, label, count }) => {
    const of = { type, direction, label };
    const left = count - (taken.get(keyOf(of)) ?? 0);
    return left > 0 ? [{ ...of, count: left }] : [];
  });
};
