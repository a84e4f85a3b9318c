import type { PlanOperator } from "@chengmai/server/contract";

const shown = (count: number | null): string =>
  count === null ? "" : String(Math.round(count * 10) / 10);

/** One line an operator; a second source is set in under its own bars, as Neo4j prints plans. */
function linesOf(operator: PlanOperator, bars: string): string[][] {
  const { details, estimatedRows, rows, dbHits, children } = operator;
  const own = [
    `${bars}+${operator.operator}`,
    details,
    shown(estimatedRows),
    shown(rows),
    shown(dbHits),
  ];
  const [first, ...others] = children;
  return [
    own,
    ...others.toReversed().flatMap((child) => linesOf(child, `${bars}| `)),
    ...(first === undefined ? [] : linesOf(first, bars)),
  ];
}

const headings = ["Operator", "Details", "Estimated", "Rows", "DB hits"];

/** The plan as a table of plain text, the result first; columns that the engine does not fill are left out. */
export function planText(root: PlanOperator): string {
  const lines = linesOf(root, "");
  const kept = headings.map((_, at) => lines.some((cells) => cells[at] !== ""));
  const table = [headings, ...lines].map((cells) => cells.filter((_, at) => kept[at] === true));
  const widths = (table[0] ?? []).map((_, at) =>
    Math.min(80, Math.max(...table.map((row) => row[at]?.length ?? 0))),
  );
  return table
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
