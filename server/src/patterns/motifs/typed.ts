/** A graph whose labels and types are numbers, in the order of their names. */
export interface Typed {
  /** Of each node its label. */
  labels: readonly number[];
  relationships: readonly { from: number; to: number; type: number }[];
  /** Of each node the groups that it belongs to; none where it is common. */
  groups: readonly (readonly number[])[];
}

/** What joins two nodes, from the first to the second: ascending, twice the type, and one more where it points back. */
type Ties = readonly number[];

interface TieNumbers {
  ties: Ties[];
  numbers: Map<string, number>;
}

/** Each node's neighbours in a row of their own, with what joins them as a number from 1. */
export interface Near {
  nodes: number;
  start: Int32Array;
  to: Int32Array;
  tie: Int32Array;
  /** What the numbers stand for. */
  ties: readonly Ties[];
}

/** Joins parallel relationships of one type and direction into one, and leaves out what leads back to its node. */
export const nearOf = (
  nodes: number,
  relationships: Typed["relationships"],
  known: TieNumbers,
): Near => {
  const pairs = new Map<number, number[]>();
  const note = (a: number, b: number, tie: number): void => {
    const own = pairs.get(a * nodes + b);
    if (own === undefined) pairs.set(a * nodes + b, [tie]);
    else if (!own.includes(tie)) own.push(tie);
  };
  for (const { from, to, type } of relationships) {
    if (from === to) continue;
    note(from, to, 2 * type);
    note(to, from, 2 * type + 1);
  }
  const numberOf = (ties: number[]): number => {
    const name = ties.toSorted((a, b) => a - b).join(" ");
    const number = known.numbers.get(name) ?? known.ties.push(name.split(" ").map(Number)) - 1;
    known.numbers.set(name, number);
    return number;
  };
  const start = new Int32Array(nodes + 1);
  for (const pair of pairs.keys()) {
    const at = Math.floor(pair / nodes) + 1;
    start[at] = (start[at] as number) + 1;
  }
  for (let node = 0; node < nodes; node += 1)
    start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  const [to, tie] = [new Int32Array(pairs.size), new Int32Array(pairs.size)];
  const next = start.slice();
  for (const [pair, own] of pairs) {
    const from = Math.floor(pair / nodes);
    const at = next[from] as number;
    next[from] = at + 1;
    to[at] = pair % nodes;
    tie[at] = numberOf(own);
  }
  return { nodes, start, to, tie, ties: known.ties };
};

/** Numbers of ties, to go on with for another graph of the same nodes. */
export const tieNumbers = (): TieNumbers => ({
  ties: [[]],
  numbers: new Map(),
});
