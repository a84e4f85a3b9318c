import type { Notice, Words } from "../../graph.ts";
import { GraphError, type Place } from "../../graph-error.ts";
import { placeAt } from "@chengmai/cypher/text";
import { all, nameOf, type Syntax } from "../syntax/tree.ts";
import type { Scopes } from "../types/scopes.ts";
import { sureNames } from "../types/sure.ts";
import { any } from "../types/type.ts";
import { oddPairsIn } from "./pairs.ts";
import { shapes as proven } from "./shapes.gen.ts";
import { shapesIn } from "./shapes.ts";
import { usesIn } from "./uses/uses-in.ts";
import type { Use } from "./uses/use.ts";
import { spelled, verdictOf, type Verdict } from "./verdict.ts";
import { nameOfShape, nameOfText, nameOfUse } from "./words.ts";

/** A place of a text that was never seen to be answered as Neo4j does. */
export interface Unproven {
  verdict: Exclude<Verdict, "proven"> | "apart";
  /** What stands there, and with which kinds of values. */
  name: Words;
  place: Place;
}

type Found = Omit<Unproven, "place"> & { at: Syntax };

/** More places would only colour the page. */
const mostPlaces = 20;

const keyOf = (use: Use): string => `${use.at.from} ${spelled(use)}`;

const known: ReadonlySet<string> = new Set(proven);

const oddShapes = (tree: Syntax): Found[] => {
  const shapes = new Map(shapesIn(tree).map((shape) => [shape.name, shape]));
  return [...shapes.values()]
    .filter(({ name }) => !known.has(name))
    .map(({ name, at }) => ({ verdict: "unproven", name: nameOfShape(name), at }));
};

const oddUses = (tree: Syntax, scopes: Scopes): Found[] => {
  const named = all(tree, "variable");
  const looking = {
    typeOf: (node: Syntax) => scopes.types.get(node) ?? any,
    sure: sureNames(tree, scopes.before),
    outside: (part: Syntax, name: string) =>
      named.some((one) => nameOf(one) === name && (one.from < part.from || one.to > part.to)),
  };
  const used = usesIn(tree, looking);
  const uses = new Map(used.map((use) => [keyOf(use), use]));
  const single = [...uses.values()].flatMap((use): Found[] => {
    const verdict = verdictOf(use);
    return verdict === "proven" ? [] : [{ verdict, name: nameOfUse(use), at: use.at }];
  });
  const together = oddPairsIn(used).map(({ at }): Found => ({
    verdict: "apart",
    name: nameOfText(at.text),
    at,
  }));
  return [...single, ...together];
};

/** The places of a query that are not proven, in the order of the text. */
export const unprovenIn = (text: string, tree: Syntax, scopes: Scopes): Unproven[] =>
  [...oddUses(tree, scopes), ...oddShapes(tree)]
    .toSorted((a, b) => a.at.from - b.at.from)
    .slice(0, mostPlaces)
    .map(({ verdict, name, at }) => ({ verdict, name, place: placeAt(text, at.from) }));

/** The code of what is said of all that was never compared. */
export const notCompared = "not-compared";
const advice: Words = {
  zh: "用 npm start -- --neo4j 或连接 Neo4j 可得准确结果。",
  en: "Run npm start -- --neo4j, or connect a Neo4j, for an exact one.",
};

/** What is said of a place: of an answer that may differ, or of why there is none. */
export function wordsOf({ verdict, name: { zh, en } }: Unproven): Words {
  if (verdict === "wrong for all")
    return { zh: `Neo4j 不接受 ${zh}。`, en: `Neo4j refuses ${en}: convert the values first.` };
  if (verdict === "wrong here")
    return {
      zh: `此引擎算不对 ${zh}。${advice.zh}`,
      en: `This engine answers ${en} wrongly. ${advice.en}`,
    };
  if (verdict === "apart")
    return {
      zh: `对某些值，此引擎算出的 ${zh} 与 Neo4j 不同。${advice.zh}`,
      en: `For some values this engine answers ${en} otherwise than Neo4j. ${advice.en}`,
    };
  return {
    zh: `此查询的 ${zh} 未与 Neo4j 比对过，答案可能不同。${advice.zh}`,
    en: `${en} was never compared with Neo4j here, so the answer may differ. ${advice.en}`,
  };
}

const slugs: Partial<Record<Unproven["verdict"], "cypher-failed" | "engine-cannot">> = {
  "wrong for all": "cypher-failed",
  "wrong here": "engine-cannot",
};

/** Answered, with a notice. */
export const isTold = ({ verdict }: Unproven): boolean => slugs[verdict] === undefined;

/** Throws for the first place that can only be wrong; gives one notice for all others. @throws GraphError */
export function judgeUnproven(found: readonly Unproven[]): Notice[] {
  for (const one of found) {
    const slug = slugs[one.verdict];
    if (slug) throw new GraphError(slug, wordsOf(one).en, { place: one.place });
  }
  const [first] = found;
  if (!first) return [];
  const words = wordsOf(first);
  return [{ code: notCompared, message: words.en, words, ...first.place }];
}
