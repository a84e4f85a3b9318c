import type { Result } from "../../workbench/result.ts";

/** A category and a number of a result, drawn. */
export function ChartView({ result }: { result: Result }) {
  return <p>{result.columns.join(" · ")}</p>;
}
