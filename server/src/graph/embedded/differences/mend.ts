import type { Difference } from "./difference.ts";

/** A difference that the dialect cures. */
export const mended = (
  code: string,
  zh: string,
  en: string,
  query: string,
  neo4jAnswer: Difference["probe"]["neo4jAnswer"],
  setup: readonly string[] = [],
): Difference => ({
  code,
  title: { zh, en },
  advice: { zh: "无需改动，查询会自动改写。", en: "Nothing to do: the query is rewritten." },
  action: "mended",
  probe: { setup, query, neo4jAnswer },
});
