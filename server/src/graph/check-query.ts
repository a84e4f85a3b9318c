import { GraphError } from "./graph-error.ts";
import type { Findings, Graph, Mark, Params, Plan, ReadOptions } from "./graph.ts";
import { judge } from "./guard/judge.ts";
import { placeIn } from "./guard/place.ts";
import { asksForPlan } from "./guard/plan-word.ts";
import { isUnlocked } from "./guard/unlocked.ts";
import { markOf } from "./mark.ts";

/** Typing asks often, so a check that is not done by then is not worth waiting for. */
const timeoutMs = 2000;
/** Texts this long are not typed, and every key would have them read again. */
const mostCharacters = 20_000;

const silence = /[\s;]+|\/\/[^\n]*|\/\*[^]*?\*\//uy;

/** True for nothing but spaces and comments; one after the other, since together they can be read in 2^n ways. */
const isBlank = (text: string): boolean => {
  let at = 0;
  do {
    silence.lastIndex = at;
    if (at === text.length) return true;
    at = silence.test(text) ? silence.lastIndex : -1;
  } while (at >= 0);
  return false;
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

const refused = (name: string, message: string, place: ReturnType<typeof placeIn>): Mark => ({
  kind: "refused",
  code: "not-allowed",
  message,
  words: {
    zh: name === "" ? "这里只允许读取。" : `这里只允许读取，不能使用 ${name}。`,
    en: name === "" ? "Only reading is allowed here." : `Only reading is allowed here: no ${name}.`,
  },
  ...place,
});

const begins = (text: string, word: string): Mark => {
  const place = placeIn(text, { name: word, detail: "" });
  return refused(word, `A query here may not begin with ${word}; ask for its plan instead.`, place);
};

const judged = async (
  graph: Graph,
  text: string,
  plan: Plan,
  { database }: Pick<ReadOptions, "database">,
): Promise<Mark[]> => {
  const foreign = (await graph.reading.foreignFunctions?.({ database })) ?? [];
  const refusal = judge(plan, graph.reading, foreign);
  if (refusal === null) return [];
  const place = placeIn(text, refusal);
  const writes = judge(plan, graph.changing, foreign, "change") === null;
  if (writes && (await isUnlocked(graph, database))) return [{ ...wouldWrite, ...place }];
  const detail = `Only reading is allowed here: ${refusal.detail}.`;
  return [refused(refusal.name, detail, place)];
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
  const word = asksForPlan(text);
  if (word !== null) return [begins(text, word)];
  const { marks, plan } = await found(graph, text, params, options);
  const refusals = plan === null ? [] : await judged(graph, text, plan, options);
  return [...refusals, ...marks];
}
