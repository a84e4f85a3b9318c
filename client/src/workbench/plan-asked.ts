/** A text that asks for its plan: the query under it, and whether it is to be run and counted for that. */
export interface PlanAsked {
  /** The text with the word blanked, so that every place in it stays its own. */
  text: string;
  profile: boolean;
}

const aside = String.raw`(?:\s|\/\/[^\r\n]*(?:[\r\n]|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)`;
// `CYPHER 5 runtime=slotted` may stand before the word.
const options = String.raw`(?:CYPHER(?=\s|\/)(?:${aside}|[\w.]+(?:\s*=\s*\w+)?(?=\s|\/))*?${aside})?`;
const word = new RegExp(`^(${aside}*${options})(EXPLAIN|PROFILE)(?=\\s|\\/[/*])`, "i");

/** What a text that begins with EXPLAIN or PROFILE asks for; null for any other. */
export function planAsked(text: string): PlanAsked | null {
  const [whole = "", before = "", own] = word.exec(text) ?? [];
  if (own === undefined) return null;
  const rest = text.slice(whole.length);
  return {
    text: before + " ".repeat(own.length) + rest,
    profile: own.toUpperCase() === "PROFILE",
  };
}
