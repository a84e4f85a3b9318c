import { type Condition, holds } from "./condition.ts";
import { drafted, whereAll, type Draft, type Text } from "./draft.ts";
import { type LeftOut, notLeftOut } from "./left-out.ts";
import type { Naming } from "./named.ts";
import { anyLabel, propertyOf, typesOf } from "./spelt.ts";

/** Which relationships of some nodes are meant, and which nodes at their other ends. */
export interface Wanted {
  /** All but those left out where there are none. */
  types: readonly string[];
  leftOut: LeftOut | null;
  direction: "out" | "in" | "both";
  labels: readonly string[];
  where: readonly Condition[];
  /** True where what is only inherited is not meant. */
  stated: boolean;
}

/** In which order; a node without the property comes last either way. */
export interface Order {
  by: string;
  descending: boolean;
}

/** A page of neighbours. */
interface Page {
  order: Order | null;
  /** Relationships that are put in order, at most; null: all. */
  scan: number | null;
  skip: number;
  limit: number;
}

const arrows = { out: ["-", "->"], in: ["<-", "-"], both: ["-", "-"] } as const;

/** From `n` by `r` to `m`. */
const reaching = (draft: Draft, from: Naming, wanted: Wanted): string => {
  const start = from(draft, "n");
  const types = typesOf(draft, "r", wanted.types);
  const [before, after] = arrows[wanted.direction];
  const conditions = [
    ...start.where,
    ...types.where,
    ...notLeftOut(draft, "r", wanted),
    ...(wanted.stated ? ["(r.strength IS NULL OR r.strength <> 'inherited')"] : []),
    ...(wanted.labels.length > 0 ? [anyLabel(draft, "m", wanted.labels)] : []),
    ...wanted.where.map((condition) => holds(draft, "m", condition)),
  ];
  return `MATCH ${start.pattern}${before}[r${types.pattern}]${after}(m)${whereAll(conditions)}`;
};

const orderedBy = (draft: Draft, { by, descending }: Order): string => {
  const down = descending ? " DESC" : "";
  if (by === "degree") return `COUNT { (m)--() }${down}, elementId(r)`;
  const own = propertyOf(draft, "m", by);
  return `${own} IS NULL, ${own}${down}, elementId(r)`;
};

/** Rows of node, relationship and neighbour. */
export const neighboursText = (from: Naming, wanted: Wanted, page: Page, shown: boolean): Text =>
  drafted(shown, (draft) => {
    const match = reaching(draft, from, wanted);
    const skip = page.skip > 0 || !shown ? `SKIP ${draft.number("skip", page.skip)} ` : "";
    const part = `${skip}LIMIT ${draft.number("limit", page.limit)}`;
    if (page.order === null)
      // Ended before it is returned, a hub need not be read whole by the embedded engine.
      return shown
        ? `${match}\nRETURN n, r, m\n${part}`
        : `${match}\nWITH n, r, m ${part}\nRETURN n, r, m`;
    const scan =
      page.scan === null ? "" : `\nWITH n, r, m LIMIT ${draft.number("scan", page.scan)}`;
    return `${match}${scan}\nRETURN n, r, m\nORDER BY ${orderedBy(draft, page.order)}\n${part}`;
  });

const pointing = "CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END";

/** Rows of node, type, direction, count and labels of the other end, of so many relationships at most. */
export const countedText = (from: Naming, wanted: Wanted, most: number): Text =>
  drafted(
    false,
    (draft) => `${reaching(draft, from, wanted)}
WITH n, r, m LIMIT ${draft.number("most", most)}
RETURN elementId(n) AS id, type(r) AS type, ${pointing} AS direction, count(*) AS count, labels(m) AS labels`,
  );

/** Of each node, one column: how many relationships it has in all. */
export const degreeText = (from: Naming): Text =>
  drafted(false, (draft) => {
    const { pattern, where } = from(draft, "n");
    return `MATCH ${pattern}${whereAll(where)}\nRETURN COUNT { (n)--() } AS degree`;
  });

/** Rows of node, type, direction and count, however many there are. */
export const byTypeText = (from: Naming, wanted: Wanted): Text =>
  drafted(
    false,
    (draft) => `${reaching(draft, from, wanted)}
RETURN elementId(n) AS id, type(r) AS type, ${pointing} AS direction, count(*) AS count`,
  );
