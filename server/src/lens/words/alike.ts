import type { Bilingual } from "@chengmai/cypher";
import { counted, type Of, percent, type Said, some, type Spoken } from "./spoken.ts";

/** No two are more so than these; of several pairs that are as much so none is the most. */
const how = {
  "most-alike": {
    most: { zh: "最相像", en: "the most alike" },
    even: { zh: "相像，没有哪两个更像", en: "as alike as any two" },
  },
  "least-alike": {
    most: { zh: "最不相像", en: "the least alike" },
    even: { zh: "不像，没有哪两个更不像", en: "as little alike as any two" },
  },
} as const satisfies Record<string, Record<string, Bilingual>>;

/** Two that are alike, or are not, in words. */
export const alike = (
  { kind, a, b, likeness, shared, even }: Of<"most-alike"> | Of<"least-alike">,
  { context, nouns, name }: Spoken,
): Omit<Said, "kind"> => {
  const [one, other] = some(context.rows, [a, b]);
  const [x, y] = [one, other].map((node) => node && name(node));
  const are = how[kind][even > 0 ? "even" : "most"];
  return {
    sentence: {
      zh: `“${x?.zh}”与“${y?.zh}”${are.zh}：共有${shared.length}个${nouns.columns.zh}，占两者所有的${percent(likeness)}。`,
      en: `${x?.en} and ${y?.en} are ${are.en}: they share ${counted(shared.length, nouns.columns)}, ${percent(likeness)} of what either has.`,
    },
    refuted: {
      zh: `若另一对的占比越过${percent(likeness)}，此说不成立。`,
      en: `Another pair beyond ${percent(likeness)} would refute it.`,
    },
    view: "compare",
    more: { a: one?.id ?? "", b: other?.id ?? "" },
    figure: { value: Math.round(100 * likeness), of: 100 },
    nodes: [one, other].flatMap((node) => node ?? []),
  };
};
