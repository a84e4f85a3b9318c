import { GraphError } from "../graph/graph-error.ts";
import type { Findings, Graph, Mark, Params, Plan, ReadOptions } from "../graph/graph.ts";
import { judge } from "../graph/guard/judge.ts";
import { placeIn } from "../graph/guard/place.ts";
import { afterBlanks } from "@chengmai/cypher/text";
import { type AsksForPlan, asksForPlan } from "@chengmai/cypher/text";
import { refusalWords } from "../graph/guard/reasons.ts";
import { isUnlocked } from "../graph/guard/unlocked.ts";
import { markOf } from "../graph/mark.ts";

/** Typing asks often, so a check that is not done by then is not worth waiting for. */
const timeoutMs = 2000;
/** Texts this long are not typed, and every key would have them read again. */
const mostCharacters = 20_000;

const isBlank = (text: string): boolean => {
  let at = afterBlanks(text, 0);
  while (text[at] === ";") at = afterBlanks(text, at + 1);
  return at >= text.length;
};

const tooLong: Mark = {
  kind: "notice",
  code: "too-long-to-check",
  message: `Texts of more than ${mostCharacters} characters are not looked at while they are written.`,
  words: {
    zh: `文本超过 ${mostCharacters} 个字符，编写时不做检查。`,
    en: `Texts of more than ${mostCharacters} characters are not checked while you write.`,
  },
};

const wouldWrite: Mark = {
  kind: "notice",
  code: "would-write",
  message: "This would write to the database, which is unlocked for it.",
  words: {
    zh: "这条语句会写入数据；该数据库已允许写入。",
    en: "This would write to the database, which is unlocked for it.",
  },
};

const asks = ({ word, place }: AsksForPlan): Mark => ({
  kind: "notice",
  code: "asks-for-plan",
  message: `This text asks for a plan, not for rows, because it begins with ${word}.`,
  words: {
    zh: `文本以 ${word} 开头，得到的是执行计划，不是数据。`,
    en: `Because of ${word}, this text asks for a plan, not for rows.`,
  },
  ...place,
});

const judged = async (
  graph: Graph,
  text: string,
  plan: Plan,
  { database }: Pick<ReadOptions, "database">,
): Promise<Mark[]> => {
  const foreign = (await graph.reading.foreignFunctions?.({ database })) ?? [];
  const refusal = judge(plan, graph.reading, foreign);
  if (refusal === null) return [];
  const place = placeIn(text, refusal.name);
  const writes = judge(plan, graph.changing, foreign, "change") === null;
  if (writes && (await isUnlocked(graph, database))) return [{ ...wouldWrite, ...place }];
  const words = refusalWords(refusal);
  return [{ kind: "refused", code: "not-allowed", message: words.en, words, ...place }];
};

const found = (
  graph: Graph,
  text: string,
  params: Params,
  options: Pick<ReadOptions, "database">,
): Promise<Findings> =>
  graph.check(text, params, { ...options, timeoutMs }).catch((error: unknown) => {
    const mark = error instanceof GraphError ? markOf(error, text) : null;
    if (mark === null) throw error;
    return { marks: [mark], plan: null };
  });

/**
 * All that can be said of a text from outside without running it: what cannot be read, what the
 * guard would refuse, what this engine cannot do or does otherwise, and what the planner remarks.
 * @throws GraphError where the engine does not answer
 */
export async function checkQuery(
  graph: Graph,
  text: string,
  params: Params,
  options: Pick<ReadOptions, "database"> = {},
): Promise<Mark[]> {
  if (text.length > mostCharacters) return [tooLong];
  if (isBlank(text)) return [];
  const asked = asksForPlan(text);
  const bare = asked?.without ?? text;
  const { marks, plan } = await found(graph, bare, params, options);
  const runs = plan !== null && asked?.word !== "EXPLAIN";
  const refusals = runs ? await judged(graph, bare, plan, options) : [];
  // What is refused has no answer that might differ.
  const told = refusals.length > 0 ? marks.filter(({ kind }) => kind !== "differs") : marks;
  return [...(asked === null ? [] : [asks(asked)]), ...refusals, ...told];
}
