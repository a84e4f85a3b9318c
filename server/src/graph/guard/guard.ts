import { ParamsError } from "@chengmai/cypher";
import { GraphError } from "../graph-error.ts";
import type { Graph, Params, Plan, ReadOptions, Words } from "../graph.ts";
import { judge } from "./judge.ts";
import { placeIn } from "./place.ts";
import { type AsksForPlan, asksForPlan } from "@chengmai/cypher/text";
import { refusalWords } from "./reasons.ts";
import { isUnlocked } from "./unlocked.ts";

/** What a text from outside may do: read the graph, or change its data too. */
type May = "read" | "change";

const sendAsWrite: Words = {
  zh: "该数据库已允许写入：请作为写入语句运行（write: true）。",
  en: "This database is unlocked for those who ask to write: send it with write: true.",
};

/** Where the same text would do if it were sent as one that may write, its refusal says so. */
async function writable(
  graph: Graph,
  plan: Plan,
  foreign: readonly string[],
  database: string | undefined,
): Promise<boolean> {
  if (judge(plan, graph.changing, foreign, "change") !== null) return false;
  return isUnlocked(graph, database);
}

const noRows = (asked: AsksForPlan): GraphError => {
  const { word, place } = asked;
  const words: Words = {
    zh: `文本以 ${word} 开头，要的是执行计划，不是数据；请打开它的执行计划。`,
    en: `This text begins with ${word}, so it asks for a plan, not for rows; open its plan.`,
  };
  const cause = new ParamsError("cypher", [{ path: "text", message: word.toLowerCase() }]);
  return new GraphError("not-allowed", words.en, { place, words, cause });
};

/**
 * Lets a text from outside pass if its plan does no more than it may; gives that plan.
 * @throws GraphError `not-allowed` naming the operator, procedure or function, or the engine's own
 */
export async function guard(
  graph: Graph,
  text: string,
  params: Params = {},
  options: ReadOptions = {},
  may: May = "read",
): Promise<Plan> {
  const asked = asksForPlan(text);
  if (asked !== null) throw noRows(asked);
  const plan = await graph.explain(text, params, options);
  const { database, signal } = options;
  const foreign = (await graph.reading.foreignFunctions?.({ database, signal })) ?? [];
  const refusal = judge(plan, may === "read" ? graph.reading : graph.changing, foreign, may);
  if (refusal === null) return plan;
  const place = placeIn(text, refusal.name);
  const otherWay = may === "read" && (await writable(graph, plan, foreign, database));
  const words = refusalWords(refusal, otherWay ? sendAsWrite : undefined);
  throw new GraphError("not-allowed", words.en, { place, words });
}
