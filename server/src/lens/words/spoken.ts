import type { Bilingual, Node } from "@chengmai/cypher";
import type { Finding } from "../../patterns/findings/findings.ts";
import type { LensContext } from "../lens.ts";
import type { Calling } from "./calling.ts";
import type { Noun } from "./nouns.ts";

/** What sentences are made with. */
export interface Spoken extends Calling {
  context: LensContext;
  nouns: { rows: Noun; columns: Noun };
}

/** A finding in words, and the view that proves it with what that asks for beside the lens. */
export interface Said {
  kind: Finding["kind"];
  sentence: Bilingual;
  refuted: Bilingual;
  view: "matrix" | "concepts" | "gaps" | "compare" | "projection";
  more: Record<string, string>;
  figure: { value: number; of: number | null };
  nodes: Node[];
}

export type Of<Kind extends Finding["kind"]> = Extract<Finding, { kind: Kind }>;
export type Say<Kind extends Finding["kind"]> = (
  finding: Of<Kind>,
  spoken: Spoken,
) => Omit<Said, "kind">;

export const some = (list: readonly Node[], places: readonly number[]): Node[] =>
  places.flatMap((at) => list[at] ?? []);

/** Where silence is no denial, a source only says. */
export const verbs = ({ world }: LensContext) =>
  world === "open"
    ? {
        have: "are said to have",
        has: "is said to have",
        not: "is not said to have",
        zh: "据载有",
        zhNot: "未见记载",
      }
    : { have: "have", has: "has", not: "does not have", zh: "有", zhNot: "没有" };

/** "1 mechanism", "3 mechanisms". */
export const counted = (count: number, { one, many }: Pick<Noun, "one" | "many">): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const percent = (share: number): string => `${Math.round(100 * share)} %`;
