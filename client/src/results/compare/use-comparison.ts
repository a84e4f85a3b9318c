import { useEffect, useState } from "react";
import { isAbort } from "../../api/problem.ts";
import type { Result } from "../../values/result.ts";
import { inSlices } from "../order/slices.ts";
import { compareResults, type Comparison, type Matching, type Side } from "./compare.ts";

const sideOf = ({ columns, rows, count }: Result): Side => ({ columns, rows, count });

/** Holds two results against each other without holding up the page; null while that goes on. */
export function useComparison(
  left: Result,
  right: Result | null,
  matching: Matching,
): Comparison | null {
  const [found, setFound] = useState<{ of: string; comparison: Comparison } | null>(null);
  const by = matching.by === "column" ? `column ${matching.name}` : matching.by;
  const of = [left.id, left.count, right?.id, right?.count, by].join(" ");
  useEffect(() => {
    if (right === null) return undefined;
    const stop = new AbortController();
    inSlices(compareResults(sideOf(left), sideOf(right), matching), stop.signal).then(
      (comparison) => setFound({ of, comparison }),
      (thrown: unknown) => {
        if (!isAbort(thrown)) throw thrown;
      },
    );
    return () => stop.abort();
    // `of` says whatever changes of the results and their matching.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [of]);
  return found?.of === of ? found.comparison : null;
}
