import { hopsFrom, type Net, type Step, stepsOf } from "./net.ts";

/** The relationships that lie on a path of so many hops at most; more than those where it is not exact. */
interface Part {
  relationships: Set<number>;
  exact: boolean;
  /** Hops of the shortest path; null where there is none. */
  distance: number | null;
}

interface Asked {
  from: number;
  to: number;
  maxHops: number;
}

/** Steps tried in all; relationships that are not decided by then are taken for parts of a path. */
const mostSteps = 2_000_000;

/**
 * The part of a graph that lies on paths, no node twice, of at most `maxHops` between two nodes. What is too far from
 * the two is left out at once; of the rest each relationship is looked for on a path, and every path that is found
 * settles all that it has. Costs relationships × paths that fail, two million steps at most.
 */
export const partOf = (net: Net, { from, to, maxHops }: Asked): Part => {
  const steps = stepsOf(net);
  const [ahead, behind] = [hopsFrom(steps, to), hopsFrom(steps, from)];
  const distance = ahead[from] ?? Infinity;
  const found = new Set<number>();
  let left = mostSteps;
  const onTrail = new Set<number>();
  const trail: number[] = [];

  /** Goes on to `end` by the first way that there is, and tells `done`. */
  const walk = (
    node: number,
    end: number,
    {
      hops,
      near,
      done,
    }: { hops: number; near: readonly number[]; done: (left: number) => boolean },
  ): boolean => {
    if (node === end) return done(hops);
    const own = (steps[node] ?? []).filter(
      (step) => !onTrail.has(step.to) && (near[step.to] ?? Infinity) < hops,
    );
    for (const step of own) {
      left -= 1;
      if (left < 0) return false;
      onTrail.add(step.to);
      trail.push(step.by);
      if (walk(step.to, end, { hops: hops - 1, near, done })) return true;
      trail.pop();
      onTrail.delete(step.to);
    }
    return false;
  };

  const isOnPath = (a: number, { to: b, by }: Step): boolean => {
    onTrail.clear();
    trail.length = 0;
    onTrail.add(a).add(b);
    trail.push(by);
    // Back to the start first, with as many hops as the rest cannot do without, then on to the end.
    const rest = (hops: number): boolean =>
      walk(b, to, { hops: hops + (ahead[b] ?? 0), near: ahead, done: () => true });
    const spare = maxHops - 1 - (ahead[b] ?? Infinity);
    const blocked = b !== to && !onTrail.has(to);
    if (blocked) onTrail.add(to);
    return walk(a, from, {
      hops: spare,
      near: behind,
      done: (hops) => {
        if (blocked) onTrail.delete(to);
        const held = rest(hops);
        if (blocked && !held) onTrail.add(to);
        return held;
      },
    });
  };

  for (const [a, own] of steps.entries())
    for (const step of own) {
      if (found.has(step.by) || step.to === from || a === to) continue;
      if ((behind[a] ?? Infinity) + 1 + (ahead[step.to] ?? Infinity) > maxHops) continue;
      if (left >= 0 && isOnPath(a, step)) for (const by of trail) found.add(by);
      // What could not be decided may be one.
      else if (left < 0) found.add(step.by);
    }
  return {
    relationships: found,
    exact: left >= 0,
    distance: distance <= maxHops ? distance : null,
  };
};
