import { useEffect, useMemo, useRef } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import type { Result } from "../../values/result.ts";
import { useScroll } from "../table/use-scroll.ts";
import { fitting } from "../table/widths.ts";
import type { Comparison } from "./compare.ts";
import { Half } from "./half.tsx";

function* some({ rows, count }: Result, column: number | null) {
  if (column === null) return;
  for (let at = 0; at < Math.min(count, 60); at += 1) yield rows[at]?.[column] ?? null;
}

interface HalvesProps {
  left: Result;
  right: Result;
  comparison: Comparison;
  /** Numbers of the lines that are shown; null: all. */
  lines: Uint32Array | null;
}

/** Both sides, scrolled as one. */
export function Halves({ left, right, comparison, lines }: HalvesProps) {
  const say = useSay();
  const language = useLanguage();
  const one = useRef<HTMLDivElement>(null);
  const other = useRef<HTMLDivElement>(null);
  const count = lines?.length ?? comparison.standing.length;
  const { drawn } = useScroll(one, count);
  const widths = useMemo(
    () =>
      comparison.columns.map(({ name, left: l, right: r }) =>
        Math.max(fitting(name, some(left, l), language), fitting(name, some(right, r), language)),
      ),
    [comparison, left, right, language],
  );
  useEffect(() => {
    const [a, b] = [one.current, other.current];
    if (a === null || b === null) return undefined;
    // Each follows the other; who already stands there is left alone, or they would chase each other.
    const follow = (from: HTMLElement, to: HTMLElement) => () => {
      if (Math.abs(to.scrollTop - from.scrollTop) >= 1)
        to.scrollTo({ top: from.scrollTop, behavior: "instant" });
      if (Math.abs(to.scrollLeft - from.scrollLeft) >= 1)
        to.scrollTo({ left: from.scrollLeft, behavior: "instant" });
    };
    const [ahead, behind] = [follow(a, b), follow(b, a)];
    a.addEventListener("scroll", ahead, { passive: true });
    b.addEventListener("scroll", behind, { passive: true });
    return () => {
      a.removeEventListener("scroll", ahead);
      b.removeEventListener("scroll", behind);
    };
  }, [one, other]);
  const shared = { comparison, lines, count, drawn, widths };
  return (
    <div className="compare-halves">
      <Half
        {...shared}
        box={one}
        side="left"
        result={left}
        other={right}
        title={say("result.compare.this")}
      />
      <Half
        {...shared}
        box={other}
        side="right"
        result={right}
        other={left}
        title={say("result.compare.other")}
      />
    </div>
  );
}
