import { rows, type Scrolled } from "./scroll.ts";

/** No task of the page may be longer than this while the table is moved in, milliseconds. */
export const longestTask = 50;

const number = (value: number): string => Math.round(value).toLocaleString("en");

/** What of it misses the aim, as lines of a list. */
export const scrollMisses = ({ handled, reached }: Scrolled): string[] => [
  ...handled
    .filter(({ longest }) => longest > longestTask)
    .map(({ what, longest }) => `- A million rows, ${what}: a task of ${number(longest)} ms`),
  ...(reached.bar === rows && reached.key === rows
    ? []
    : ["- A million rows: the end was not reached"]),
];

/** The results as a part of the report. */
export const scrollReport = ({
  handled,
  heap,
  reached,
}: Scrolled): string => `## ${number(rows)} rows in the table

Streamed from the embedded engine into one result, four columns. Aim: no task over ${longestTask} ms (the browser's own
\`longtask\` entries; none is told below that).

| what | tasks over ${longestTask} ms | longest, ms | most processor time of one, ms | in all, ms |
|---|---|---|---|---|
${handled.map(({ what, long, longest, used, millis }) => `| ${what} | ${long} | ${long === 0 ? "–" : number(longest)} | ${number(used)} | ${number(millis)} |`).join("\n")}

The wheel was at row ${number(reached.wheel)}, the bar's end is row ${number(reached.bar)}, Ctrl-End goes to row ${number(reached.key)}. The page's heap with all
rows, sorted and filtered: ${number(heap / 1e6)} MB.
`;
