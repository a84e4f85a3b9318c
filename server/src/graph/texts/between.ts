import { drafted, type Text, whereAll } from "./draft.ts";

interface Between {
  from: readonly string[];
  to: readonly string[];
  withoutTypes: readonly string[];
  withoutLabels: readonly string[];
  /** Rows at most. */
  limit: number;
}

/** Rows of both ends and the relationship that joins them, whichever way it points. */
export const joiningText = ({ from, to, withoutTypes, limit }: Between): Text =>
  drafted(
    false,
    (draft) => `MATCH (a)-[r]-(c)${whereAll([
      `elementId(a) IN ${draft.given("from", [...from])}`,
      `elementId(c) IN ${draft.given("to", [...to])}`,
      `NOT type(r) IN ${draft.given("without", [...withoutTypes])}`,
    ])}
RETURN a, r, c
LIMIT ${draft.number("limit", limit)}`,
  );

/** Rows of both ends, what stands between them, and the two relationships. */
export const betweenText = ({ from, to, withoutTypes, withoutLabels, limit }: Between): Text =>
  drafted(false, (draft) => {
    const without = draft.given("without", [...withoutTypes]);
    const labels = draft.given("withoutLabels", [...withoutLabels]);
    const [starts, ends] = [draft.given("from", [...from]), draft.given("to", [...to])];
    return `MATCH (a)-[r]-(x), (x)-[s]-(c)${whereAll([
      `elementId(a) IN ${starts}`,
      `elementId(c) IN ${ends}`,
      `NOT elementId(x) IN ${starts}`,
      `NOT elementId(x) IN ${ends}`,
      `NOT type(r) IN ${without}`,
      `NOT type(s) IN ${without}`,
      `size([label IN labels(x) WHERE label IN ${labels}]) = 0`,
    ])}
RETURN a, r, x, s, c
LIMIT ${draft.number("limit", limit)}`;
  });
