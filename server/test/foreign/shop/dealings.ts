import { big, day, escapedTick, odd, type ShopRelationship } from "./shop.ts";

const made = (
  from: string,
  type: string,
  to: string,
  properties: ShopRelationship["properties"] = {},
): ShopRelationship => ({ from, type, to, properties });

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Who wrote, sold and liked what; with loops, parallels, and a type for every odd name. */
export const dealings: readonly ShopRelationship[] = [
  ...times(24, (at) => made(`author${at % 7}`, "WROTE", `book${at}`, { year: 1960 + at })),
  // Twice between the same two: a second edition.
  made("author0", "WROTE", "book0", { year: 1999, "2nd": true }),
  made("author0", "WROTE", "values"),
  ...times(24, (at) =>
    made(`book${at}`, odd.soldBy, `rep${at % 8}`, {
      [odd.price]: 9.5 + at,
      on: day(`2023-0${(at % 9) + 1}-01`),
      copies: at === 3 ? big("9007199254740995") : at,
    }),
  ),
  ...times(3, (at) => made("book1", odd.soldBy, "rep1", { copies: at })),
  ...times(5, (at) => made(`publisher${at}`, odd.at, `shelf${at}`)),
  ...times(24, (at) => made(`book${at}`, odd.at, `shelf${at % 6}`)),
  ...times(12, (at) => made(`publisher${at % 5}`, odd.ab, `book${at}`, { [odd.qt]: at })),
  ...times(8, (at) => made(`fan${at % 4}`, odd.thumb, `book${at * 2}`)),
  made("rep0", odd.thumb, "rep0", { why: "her own best friend" }),
  made("void0", odd.thumb, "void0"),
  made("void0", odd.thumb, "void1"),
  made("tick", odd.ab, "values", { [odd.qt]: "`" }),
  made("hostile", odd.hostile, "book2"),
  made("escaped", escapedTick, "book2"),
  made("bare", "WROTE", "unlabelled"),
];
