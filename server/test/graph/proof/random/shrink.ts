import type { Segment } from "./segment.ts";

/** Leaves out, one after the other, what the failure does not need. */
export async function shrink(
  segments: readonly Segment[],
  fails: (segments: readonly Segment[]) => Promise<boolean>,
): Promise<readonly Segment[]> {
  let least = segments;
  for (let changed = true; changed;) {
    changed = false;
    for (let at = least.length - 1; at >= 0; at -= 1) {
      if (least[at]?.needed) continue;
      const fewer = least.toSpliced(at, 1).map(cleaned);
      if (!(await fails(fewer))) continue;
      least = fewer;
      changed = true;
    }
  }
  return least;
}

// An item that has become the first of its list loses its comma.
const cleaned = (segment: Segment, at: number, all: readonly Segment[]): Segment =>
  segment.text.startsWith(", ") && /^(?:WITH|RETURN)/.test(all[at - 1]?.text ?? "")
    ? { ...segment, text: segment.text.slice(2) }
    : segment;
