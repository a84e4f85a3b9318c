import { drafted, type Text, whereAll } from "./draft.ts";
import { labelled, typesOf } from "./spelt.ts";

/** One step away from a node. */
export interface PathStep {
  type: string;
  direction: "out" | "in" | "both";
  label: string;
}

interface Stepped {
  /** The label that the path begins at. */
  rows: string;
  path: readonly PathStep[];
  /** Only these ends; any where there are none. */
  rowIds: readonly string[];
  columnIds: readonly string[];
  /** Nodes and relationships that are taken for absent. */
  gone: readonly string[];
}

const arrows = { out: ["-", "->"], in: ["<-", "-"], both: ["-", "-"] } as const;

/** What pairs of steps could be one relationship. */
const apart = (path: readonly PathStep[]): string[] =>
  path.flatMap(({ type }, b) =>
    path.slice(0, b).flatMap((other, a) => (other.type === type ? [`r${a + 1} <> r${b + 1}`] : [])),
  );

/**
 * Rows of the ids of both ends, and of each relationship between with its claims: a row for each path, none of which
 * has a relationship twice or ends where it begins.
 */
export const stepsText = (
  { rows, path, rowIds, columnIds, gone }: Stepped,
  limit: number,
  shown: boolean,
): Text =>
  drafted(shown, (draft) => {
    const last = path.length;
    const nodes = [rows, ...path.map(({ label }) => label)].map((label, at) =>
      labelled(draft, `n${at}`, label),
    );
    const types = path.map(({ type }, at) => typesOf(draft, `r${at + 1}`, [type]));
    const steps = path.map(({ direction }, at) => {
      const [before, after] = arrows[direction];
      const from = at === 0 ? (nodes[0]?.pattern ?? "") : `(n${at})`;
      const arrow = `${before}[r${at + 1}${types[at]?.pattern ?? ""}]${after}`;
      return `${from}${arrow}${nodes[at + 1]?.pattern ?? ""}`;
    });
    const all = [...path.keys()].map((at) => at + 1);
    const absent = gone.length > 0 ? draft.given("gone", [...gone]) : null;
    const conditions = [
      ...nodes.flatMap(({ where }) => where),
      ...types.flatMap(({ where }) => where),
      ...apart(path),
      `n0 <> n${last}`,
      ...(rowIds.length > 0 ? [`elementId(n0) IN ${draft.given("rowIds", [...rowIds])}`] : []),
      ...(columnIds.length > 0
        ? [`elementId(n${last}) IN ${draft.given("columnIds", [...columnIds])}`]
        : []),
      ...(absent === null
        ? []
        : ["n0", ...all.flatMap((at) => [`r${at}`, `n${at}`])].map(
            (name) => `NOT elementId(${name}) IN ${absent}`,
          )),
    ];
    const columns = [
      "elementId(n0) AS fromId",
      `elementId(n${last}) AS toId`,
      ...all.flatMap((at) => [`elementId(r${at}) AS id${at}`, `r${at}.claims AS claims${at}`]),
    ];
    return `MATCH ${steps.join(",\n  ")}${whereAll(conditions)}
RETURN ${columns.join(", ")}
LIMIT ${draft.number("limit", limit)}`;
  });
