import type { Node } from "@chengmai/cypher/values";
import type { Output } from "@chengmai/server/contract";
import { call } from "../../api/call.ts";
import { askPair } from "../../board/model/pair.ts";
import { goTo } from "../../exploration/model/acts.ts";
import type { Exploration } from "../../exploration/model/exploration.ts";
import type { Asked } from "../../values/result.ts";
import type { Why } from "../../workbench/model/snippets/phrase-places.ts";
import { askAbout, served, servedOf } from "../../workbench/model/server.ts";
import { askAgain } from "../leading/ask-again.ts";

interface Found {
  /** Two places that the words ask about together. */
  pair: readonly [Node, Node] | null;
  hits: Output<"search">;
  /** What the words ask in those of the schema. */
  phrase: Asked | null;
  /** Why they ask nothing, where some of them are the schema's. */
  why: Why | null;
}

/** A single word names a node, or a label, which stands in a list of its own. */
const mayBePhrase = /\S\s+\S|\p{Script=Han}{4}/u;

/** How phrases are read is fetched with the first that may be one; where it cannot be had, names are found all the same. */
const phraseIn = async (q: string): Promise<Pick<Found, "phrase" | "why">> => {
  const none = { phrase: null, why: null };
  if (!mayBePhrase.test(q)) return none;
  try {
    const [{ phraseOf }] = await Promise.all([
      import("../../workbench/model/snippets/phrase.ts"),
      askAbout(null),
    ]);
    const { schema } = servedOf(null)(served.getState());
    const { phrase, why } = (schema === null ? null : phraseOf(q, schema)) ?? none;
    return phrase === null ? { phrase, why } : { phrase: { ...phrase, database: null }, why };
  } catch {
    return none;
  }
};

/** Nodes by their names, and what a phrase asks. */
export const askHits = async (q: string, signal: AbortSignal): Promise<Found> => {
  const [hits, read] = await Promise.all([call("search", { q, limit: 8 }, signal), phraseIn(q)]);
  return { pair: null, hits, ...read };
};

/** How questions are read is fetched with the first that is typed; where it cannot be had, names are found all the same. */
const pairIn = async (q: string, signal: AbortSignal): Promise<Found["pair"]> => {
  const reading = await import("../../board/model/pair-asked.ts").catch(() => null);
  return reading === null ? null : reading.pairAsked(q, signal);
};

/** The same, and the two places that a question is about. */
export const askPairToo = async (q: string, signal: AbortSignal): Promise<Found> => {
  const [found, pair] = await Promise.all([askHits(q, signal), pairIn(q, signal)]);
  return { ...found, pair };
};

export type Option = { id: string; choose: () => void } & (
  | { pair: readonly [Node, Node] }
  | { hit: Found["hits"][number] }
  | { phrase: Asked }
);

/** How a text was found in which all that was typed stands. */
const literal: ReadonlySet<string> = new Set(["exact", "prefix", "inside"]);

/** What can be chosen of what was found, the likeliest first: a phrase comes after a node that is called so. */
export const optionsOf = (found: Found | null, exploration: Exploration): Option[] => {
  if (found === null) return [];
  const { pair, hits, phrase } = found;
  const asked =
    pair === null ? [] : [{ id: "pair", pair, choose: () => void askPair(exploration, ...pair) }];
  const nodes = hits.map((hit) => ({
    id: hit.node.id,
    hit,
    choose: () => void goTo(exploration, hit.node),
  }));
  const read =
    phrase === null ? [] : [{ id: "phrase", phrase, choose: () => askAgain.open(phrase) }];
  const called = nodes.filter(({ hit }) => literal.has(hit.matched.how));
  const others = nodes.filter(({ hit }) => !literal.has(hit.matched.how));
  return [...asked, ...called, ...read, ...others];
};
