/** How many relationships lead to each node from one, by number; where none lead, infinitely many. */
export function hopsFrom(start: number, near: readonly (readonly number[])[]): number[] {
  const hops = Array.from<number>({ length: near.length }).fill(Number.POSITIVE_INFINITY);
  hops[start] = 0;
  const ring = [start];
  for (let at = 0; at < ring.length; at += 1) {
    const own = ring[at] ?? 0;
    for (const other of near[own] ?? []) {
      if (Number.isFinite(hops[other] ?? 0)) continue;
      hops[other] = (hops[own] ?? 0) + 1;
      ring.push(other);
    }
  }
  return hops;
}
