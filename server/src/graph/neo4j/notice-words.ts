import type { Notice, Words } from "../graph.ts";

type Said = (name: string) => Words;

const missing =
  (zh: string, en: string): Said =>
  (name) => ({
    zh: `图中没有${zh} ${name}，请检查拼写。`,
    en: `This graph has no ${en} ${name}; check how it is spelt.`,
  });

const deprecated: Said = () => ({
  zh: "这种写法已不推荐，将来的 Neo4j 版本会去掉。",
  en: "This way of writing is deprecated and will leave Neo4j.",
});

/** The remarks of the planner that come often, by GQLSTATUS; the rest stay in its own words. */
const said: Partial<Record<string, Said>> = {
  "01N50": missing("标签", "label"),
  "01N51": missing("关系类型", "relationship type"),
  "01N52": missing("属性", "property"),
  "01N00": deprecated,
  "01N01": deprecated,
  "01N02": deprecated,
  "03N90": () => ({
    zh: "几个互不相连的模式会两两组合，行数相乘；请用关系或条件把它们连起来。",
    en: "Patterns that are not joined are paired each with each, and their rows multiply; join them.",
  }),
  "03N91": () => ({
    zh: "变长模式没有上限，可能很慢；请写明最多几跳，例如 *1..5。",
    en: "A pattern of any length may take very long; say the most hops, such as *1..5.",
  }),
  "03N92": () => ({
    zh: "最短路径的条件要逐条检查所有路径，可能很慢。",
    en: "This condition has every path looked at before the shortest is known, which may be slow.",
  }),
  "03N94": () => ({
    zh: "这里会先把中间结果全部读入内存，数据多时较慢。",
    en: "All rows so far are held in memory here, which is slow where they are many.",
  }),
};

/** A remark of the planner in plain words of both languages; nothing for what comes seldom. */
export const plainly = ({ code, message }: Notice): { words?: Words } => {
  const words = said[code]?.(/`(?:[^`]|``)+`/u.exec(message)?.[0] ?? "");
  return words === undefined ? {} : { words };
};
