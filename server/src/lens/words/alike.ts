import type { Bilingual } from "@chengmai/cypher";
import { counted, type Of, percent, type Said, some, type Spoken, verbs } from "./spoken.ts";

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

/** All that two have is the same, or nothing of it is: a share would say less. */
const wholly = (
  { shared, even }: Of<"most-alike"> | Of<"least-alike">,
  { context, nouns }: Spoken,
): { are: Bilingual; refuted: Bilingual } => {
  const verb = verbs(context);
  const noun = nouns.columns.one;
  const others = counted(even, { one: "other pair", many: "other pairs" });
  return shared.length > 0
    ? {
        are: {
          zh: `${verb.zh}的完全一样，都是${shared.length}个${nouns.columns.zh}${even > 0 ? `；另有${even}对也是这样` : ""}。`,
          en: `${verb.have} exactly the same, ${counted(shared.length, nouns.columns)}${even > 0 ? `; ${others} likewise` : ""}.`,
        },
        refuted: {
          zh: `若有一样，一个${verb.zh}而另一个${verb.zhNot}，此说不成立。`,
          en: `Anything that only one of them ${verb.has} would refute it.`,
        },
      }
    : {
        are: {
          zh: `毫无共同之处，没有哪个${nouns.columns.zh}两者都${verb.zh}${even > 0 ? `；另有${even}对也是这样` : ""}。`,
          en: `have nothing in common, no ${noun} that both ${verb.have}${even > 0 ? `; ${others} likewise` : ""}.`,
        },
        refuted: {
          zh: `若有一个${nouns.columns.zh}两者都${verb.zh}，此说不成立。`,
          en: `One ${noun} that both ${verb.have} would refute it.`,
        },
      };
};

/** Two that are alike, or are not, in words. */
export const alike = (
  finding: Of<"most-alike"> | Of<"least-alike">,
  spoken: Spoken,
): Omit<Said, "kind"> => {
  const { kind, a, b, likeness, shared, even } = finding;
  const { context, nouns, name } = spoken;
  const [one, other] = some(context.rows, [a, b]);
  const [x, y] = [one, other].map((node) => node && name(node));
  const are = how[kind][even > 0 ? "even" : "most"];
  const pair = {
    view: "compare" as const,
    more: { a: one?.id ?? "", b: other?.id ?? "" },
    nodes: [one, other].flatMap((node) => node ?? []),
  };
  if (likeness === 1 || likeness === 0) {
    const words = wholly(finding, spoken);
    return {
      ...pair,
      sentence: {
        zh: `“${x?.zh}”与“${y?.zh}”${words.are.zh}`,
        en: `${x?.en} and ${y?.en} ${words.are.en}`,
      },
      refuted: words.refuted,
      figure: { value: shared.length, of: null },
    };
  }
  const past = kind === "most-alike" ? { zh: "高于", en: "above" } : { zh: "低于", en: "below" };
  return {
    ...pair,
    sentence: {
      zh: `“${x?.zh}”与“${y?.zh}”${are.zh}：共有${shared.length}个${nouns.columns.zh}，占两者所有的${percent(likeness)}。`,
      en: `${x?.en} and ${y?.en} are ${are.en}: they share ${counted(shared.length, nouns.columns)}, ${percent(likeness)} of what either has.`,
    },
    refuted: {
      zh: `若另一对的占比${past.zh}${percent(likeness)}，此说不成立。`,
      en: `Another pair ${past.en} ${percent(likeness)} would refute it.`,
    },
    figure: { value: Math.round(100 * likeness), of: 100 },
  };
};
