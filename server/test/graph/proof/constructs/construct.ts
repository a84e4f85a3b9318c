import { readFileSync } from "node:fs";

/** Something Cypher can say, with operands of several kinds. */
export interface Construct {
  key: string;
  /** A query; `{with}` binds the operands, `{a}` is one, `{a!}` one that has to be a variable. */
  query: string;
  /** The kinds its operands usually have. */
  usual: string[];
  /** The names of the operands that have to be variables. */
  variables: ReadonlySet<string>;
  /** Rows come in the order the query says. */
  ordered: boolean;
}

export const slots = ["a", "b", "c"] as const;

const lines = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

const construct = (key: string, query: string, usual: string): Construct => ({
  key,
  query: query.replaceAll("!}", "}"),
  usual: usual.split(" "),
  variables: new Set(slots.filter((slot) => query.includes(`{${slot}!}`))),
  ordered: query.includes("ORDER BY"),
});

/** Every construct that is tried, expressions as what they return. */
export const constructs = (): Construct[] => [
  ...lines("expressions.txt").map(([key = "", text = "", usual = ""]) =>
    construct(key, `{with} RETURN ${text} AS x`, usual),
  ),
  ...lines("queries.txt").map(([key = "", text = "", usual = ""]) => construct(key, text, usual)),
];
