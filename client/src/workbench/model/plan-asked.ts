import { afterBlanks, asksForPlan } from "@chengmai/cypher/text";

/** A text that asks for its plan: the query under it, and whether it is to be run and counted for that. */
interface PlanAsked {
  /** The text with the word blanked, so that every place in it stays its own. */
  text: string;
  profile: boolean;
}

/** What a text that begins with EXPLAIN or PROFILE asks for; null for any other, and where nothing follows. */
export function planAsked(text: string): PlanAsked | null {
  const asked = asksForPlan(text);
  if (asked === null || afterBlanks(asked.without, 0) >= text.length) return null;
  return { text: asked.without, profile: asked.word === "PROFILE" };
}
