import type { Query } from "./query.ts";

const drawings: Record<Query["view"], string> = {
  graph:
    "M6 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM18 14a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8.3 7l7.3 3.3M16 13l-5.8 3.7",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9",
  matrix:
    "M4 4h4.5v4.5H4zM15.5 4H20v4.5h-4.5zM9.7 9.7h4.6v4.6H9.7zM4 15.5h4.5V20H4zM15.5 15.5H20V20h-4.5z",
};

/** The shape of an answer, small: dots and lines, rows, or tiles. */
export function ViewIcon({ view }: { view: Query["view"] }) {
  return (
    <svg
      className="view-icon"
      width="16"
      height="16"
      viewBox="0 0 24 24"
      fill={view === "matrix" ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth={view === "matrix" ? 0 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[view]} />
    </svg>
  );
}
