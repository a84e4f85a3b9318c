import { fresh, type Piece } from "../syntax/pieces.ts";

/** Whose doing it is: what Neo4j refuses too, or what this engine cannot. */
type Whose = "refused" | "cannot";

/** An expression that fails with these words when it is worked out: only minus can be made to say anything. */
export const failing = (words: string, whose: Whose = "refused"): Piece[] =>
  fresh(`-('chengmai ${whose}: ${words}')`);

/** What `failing` said, in what the engine makes of it. */
export const failedWith = (message: string): { whose: Whose; words: string } | null => {
  const said = /unary - takes .*-"chengmai (refused|cannot): (.*?)"/.exec(message);
  const [, whose, words] = said ?? [];
  return words === undefined ? null : { whose: whose === "cannot" ? "cannot" : "refused", words };
};
