import { dice } from "../dice.ts";
import { hopsFrom } from "../hops.ts";
import { joinedBy } from "../forest.ts";
import type { Layout } from "../layout.ts";

/** Pixels of one relationship. */
const unit = 105;
/** Nodes from which distances to all others are known: all of a small graph, some of a large one. */
const mostPivots = 60;
const rounds = 18;

/** Wished distance between two nodes, by their numbers, in relationships. */
interface Wish {
  a: number;
  b: number;
  far: number;
}

/** Nodes far from each other: each next one is the farthest from those before. */
function wishesOf(near: readonly (readonly number[])[]): Wish[] {
  const count = near.length;
  const wishes: Wish[] = [];
  const least = Array.from<number>({ length: count }).fill(Number.POSITIVE_INFINITY);
  let pivot = 0;
  for (let at = 0; at < Math.min(count, mostPivots); at += 1) {
    const hops = hopsFrom(pivot, near);
    const apart = Math.max(...hops.filter((each) => each < count)) + 2;
    for (const [other, far] of hops.entries()) {
      if (other !== pivot && (least[other] ?? 0) > 0)
        wishes.push({ a: pivot, b: other, far: Math.min(far, apart) });
      least[other] = Math.min(least[other] ?? 0, far);
    }
    pivot = least.indexOf(Math.max(...least));
  }
  if (count > mostPivots)
    for (const [a, others] of near.entries())
      for (const b of others) if (a < b) wishes.push({ a, b, far: 1 });
  return wishes;
}

/** Puts them into another order. */
function mix(wishes: Wish[], random: () => number): void {
  for (let at = wishes.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [wishes[at], wishes[other]];
    if (one === undefined || two === undefined) continue;
    wishes[at] = two;
    wishes[other] = one;
  }
}

/** Each round moves every pair a little nearer to its wish, ever less (Zheng, Pawar and Goodman 2018). */
export const stress: Layout = {
  id: "stress",
  words: "layout.stress",
  parameters: [],
  minds: true,
  run(task, tell) {
    const numbers = new Map(task.nodes.map(({ id }, at) => [id, at]));
    const ends = joinedBy(task);
    const near = task.nodes.map(({ id }) =>
      [...new Set(ends.get(id))].map((other) => numbers.get(other) ?? 0),
    );
    const random = dice();
    const spread = Math.sqrt(task.nodes.length) * unit;
    const xs = Float64Array.from(task.nodes, () => random() * spread);
    const ys = Float64Array.from(task.nodes, () => random() * spread);
    const moves = new Uint8Array(task.nodes.length).fill(1);
    for (const { id, x, y } of task.fixed) {
      const at = numbers.get(id);
      if (at === undefined) continue;
      [xs[at], ys[at], moves[at]] = [x, y, 0];
    }
    const wishes = wishesOf(near);
    const longest = wishes.reduce((most, { far }) => Math.max(most, far), 1);
    for (let round = 0; round < rounds; round += 1) {
      const step = longest ** 2 * (0.1 / longest ** 2) ** (round / (rounds - 1));
      mix(wishes, random);
      for (const { a, b, far } of wishes) {
        const [x, y] = [(xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0)];
        const length = Math.sqrt(x * x + y * y) || 0.01;
        const share = (Math.min(1, step / (far * far)) * (length - far * unit)) / 2 / length;
        if (moves[a] === 1) {
          xs[a] = (xs[a] ?? 0) - x * share;
          ys[a] = (ys[a] ?? 0) - y * share;
        }
        if (moves[b] === 1) {
          xs[b] = (xs[b] ?? 0) + x * share;
          ys[b] = (ys[b] ?? 0) + y * share;
        }
      }
      const values = { done: round + 1, of: rounds };
      tell({ ...values, said: { words: "layout.far.rounds", values } });
    }
    return task.nodes.map(({ id }, at) => ({ id, x: xs[at] ?? 0, y: ys[at] ?? 0 }));
  },
};
