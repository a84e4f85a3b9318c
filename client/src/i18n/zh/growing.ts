/** The words of growing the picture and of the Cypher behind its steps, fetched with the first card. */
export const growing = {
  "asked.title": "这一步的 Cypher（{{count}}）",
  "asked.copy": "复制",
  "asked.copied": "已复制",
  "asked.uncopied": "未能复制",
  "asked.open": "在工作台中打开",
  "asked.keep": "存为我的查询",
  "asked.kept": "已保存",
  "asked.saved": "探索的一步",
} as const;
