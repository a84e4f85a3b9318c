import { type Draft, drafted, type Text, whereAll } from "./draft.ts";
import { type LeftOut, nodeNotLeftOut, notLeftOut } from "./left-out.ts";

interface Between {
  from: readonly string[];
  to: readonly string[];
  leftOut: LeftOut | null;
  /** Rows at most. */
  limit: number;
}

const unmarked = (draft: Draft, variable: string, leftOut: LeftOut | null): string[] =>
  notLeftOut(draft, variable, { types: [], leftOut });

/** Rows of both ends and the relationship that joins them, whichever way it points; of too many the same ones each time. */
export const joiningText = ({ from, to, leftOut, limit }: Between): Text =>
  drafted(
    false,
    (draft) => `MATCH (a)-[r]-(c)${whereAll([
      `elementId(a) IN ${draft.given("from", [...from])}`,
      `elementId(c) IN ${draft.given("to", [...to])}`,
      ...unmarked(draft, "r", leftOut),
    ])}
RETURN a, r, c
ORDER BY elementId(r), elementId(a)
LIMIT ${draft.number("limit", limit)}`,
  );

/** Rows of both ends, what stands between them, and the two relationships; of too many the same ones each time. */
export const betweenText = ({ from, to, leftOut, limit }: Between): Text =>
  drafted(false, (draft) => {
    const [starts, ends] = [draft.given("from", [...from]), draft.given("to", [...to])];
    return `MATCH (a)-[r]-(x), (x)-[s]-(c)${whereAll([
      `elementId(a) IN ${starts}`,
      `elementId(c) IN ${ends}`,
      `NOT elementId(x) IN ${starts}`,
      `NOT elementId(x) IN ${ends}`,
      ...unmarked(draft, "r", leftOut),
      ...unmarked(draft, "s", leftOut),
      ...nodeNotLeftOut(draft, "x", leftOut),
    ])}
RETURN a, r, x, s, c
ORDER BY elementId(r), elementId(s), elementId(a)
LIMIT ${draft.number("limit", limit)}`;
  });
