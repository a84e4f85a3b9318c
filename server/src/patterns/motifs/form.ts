import type { Near } from "./typed.ts";

/** A shape: labels, and relationships between places among them. */
export interface Shape {
  labels: number[];
  relationships: { from: number; to: number; type: number }[];
}

interface Form {
  /** The same for every set of this shape. */
  name: string;
  shape: Shape;
}

const orders = (size: number): number[][] =>
  size === 0
    ? [[]]
    : orders(size - 1).flatMap((rest) =>
        Array.from({ length: size }, (_, at) => [
          ...rest.slice(0, at),
          size - 1,
          ...rest.slice(at),
        ]),
      );

/** The number of a key; a new one where it is met for the first time. */
const numbered = (known: Map<number, number>, key: number): number => {
  const number = known.get(key) ?? known.size;
  if (number === known.size) known.set(key, number);
  return number;
};

/** Names sets as they are met by small numbers, so that each way of being met is brought to its form but once. */
export const formsIn = (near: Near, labels: readonly number[], size: number) => {
  const ways = orders(size);
  const states = new Map<number, number>();
  const steps = new Map<number, number>();
  const forms: Form[] = [];
  const tieAt = (i: number, j: number): number => (i * (2 * size - i - 1)) / 2 + j - i - 1;
  const radix = 2 ** 16;

  /** By trying every order of the nodes: the least name is the form's. */
  const formOf = (set: Int32Array, ties: Int32Array): Form => {
    const tiesOf = (i: number, j: number): readonly number[] => {
      const own = near.ties[ties[tieAt(Math.min(i, j), Math.max(i, j))] as number] ?? [];
      return i < j ? own : own.map((tie) => tie ^ 1).toSorted((a, b) => a - b);
    };
    let best: Form | null = null;
    for (const order of ways) {
      const own = order.map((at) => labels[set[at] as number] ?? 0);
      const parts: string[] = [own.join()];
      const relationships: Shape["relationships"] = [];
      for (let i = 0; i < size; i += 1)
        for (let j = i + 1; j < size; j += 1) {
          const between = tiesOf(order[i] as number, order[j] as number);
          parts.push(between.join());
          for (const tie of between) {
            const [from, to] = tie % 2 === 0 ? [i, j] : [j, i];
            relationships.push({ from, to, type: tie >> 1 });
          }
        }
      const name = parts.join(" ");
      if (best === null || name < best.name) best = { name, shape: { labels: own, relationships } };
    }
    return best ?? { name: "", shape: { labels: [], relationships: [] } };
  };

  return {
    /** The number of the way in which this set is met. */
    stateOf(set: Int32Array, ties: Int32Array): number {
      let state = labels[set[0] as number] as number;
      for (let j = 1; j < size; j += 1) {
        // One step for the label and all that joins the node to those before it.
        let step = labels[set[j] as number] as number;
        for (let i = 0; i < j; i += 1)
          step = numbered(steps, (step * 4 + i) * radix + (ties[tieAt(i, j)] as number)) + radix;
        state = numbered(states, (state * 4 + j) * 2 ** 22 + step) + radix;
      }
      const number = state - radix;
      forms[number] ??= formOf(set, ties);
      return number;
    },
    formAt: (state: number): Form => forms[state] as Form,
  };
};
