/** Something that stands in a column: how tall it is, and where its middle would best be. */
interface Stacked {
  height: number;
  wished: number;
}

/** Neighbours that touch each other and so stand as one. */
interface Heap {
  from: number;
  height: number;
  /** The sum of where its members would have its top. */
  wishes: number;
  count: number;
}

const topOf = ({ wishes, count }: Heap): number => wishes / count;

/**
 * Tops of things in a column, each as near to its wish as the others let it: where two would overlap they stand
 * together at the mean of their wishes. All lie between `first` and `last`, as far as there is room.
 */
export function stacked(
  things: readonly Stacked[],
  gap: number,
  first: number,
  last: number,
): number[] {
  const heaps: Heap[] = [];
  const whole = things.reduce((sum, { height }) => sum + height + gap, -gap);
  let above = 0;
  things.forEach(({ height, wished }, from) => {
    const [least, most] = [first + above, last - (whole - above)];
    const top = Math.max(least, Math.min(most, wished - height / 2));
    heaps.push({ from, height: height + gap, wishes: top, count: 1 });
    above += height + gap;
    for (;;) {
      const [upper, lower] = heaps.slice(-2);
      if (upper === undefined || lower === undefined) break;
      if (topOf(upper) + upper.height <= topOf(lower)) break;
      heaps.splice(-2, 2, {
        from: upper.from,
        height: upper.height + lower.height,
        wishes: upper.wishes + lower.wishes - lower.count * upper.height,
        count: upper.count + lower.count,
      });
    }
  });
  return heaps.flatMap((heap, at) => {
    let top = topOf(heap);
    return things.slice(heap.from, heaps[at + 1]?.from).map(({ height }) => {
      const own = top;
      top += height + gap;
      return own;
    });
  });
}
