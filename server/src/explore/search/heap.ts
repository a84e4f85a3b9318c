/** A heap of things by a number: the least comes out first. */
export const createHeap = <Thing>() => {
  const heap: { at: number; thing: Thing }[] = [];
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] as (typeof heap)[number], heap[a] as (typeof heap)[number]];
  };
  const less = (a: number, b: number): boolean =>
    (heap[a]?.at ?? Infinity) < (heap[b]?.at ?? Infinity);
  return {
    push(at: number, thing: Thing): void {
      heap.push({ at, thing });
      for (let own = heap.length - 1; own > 0;) {
        const above = (own - 1) >> 1;
        if (!less(own, above)) return;
        swap(own, above);
        own = above;
      }
    },
    pop(): { at: number; thing: Thing } | undefined {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined || heap.length === 0) return first;
      heap[0] = last;
      for (let own = 0; ;) {
        const [left, right] = [2 * own + 1, 2 * own + 2];
        const least = less(right, left) ? right : left;
        if (!less(least, own)) return first;
        swap(own, least);
        own = least;
      }
    },
  };
};
