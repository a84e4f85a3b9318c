import type { Output } from "@chengmai/server/contract";
import type { Node } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";

/** Two names of places in a text, and whether words between them say that a pair is meant. */
interface Halves {
  names: readonly [string, string];
  said: boolean;
}

// What a question of this kind begins and ends with, in either language.
const opening =
  /^(?:(?:请问|告诉我)\s*)?(?:(?:什么|哪些|哪个|有什么|有哪些)(?:机制|项目|政策)?(?:(?:连接|联系|连着|联结|关联)(?:了|着)?|把|将|能把|能将)|(?:what|which)(?:\s+mechanisms?)?\s+(?:connects?|links?|joins?|ties)|(?:how\s+are|connections?\s+between|between|from))\s*/iu;
const closing =
  /\s*(?:之间|两地|两城)?\s*(?:(?:有|靠|由|被|用)?(?:什么|哪些)(?:机制|项目|政策)?(?:连接|联系|相连|关联)?|(?:的)?(?:联系|连接|关系)|(?:连|连接|联系|联结|关联)(?:在一起|到一起|起来|在了一起)(?:了|的)?|connected|linked|together)?\s*[?？。.!！]*$/iu;
const joint = /\s*(?:和|与|跟|同|及|、|，|,|;|；|→|&|\+|\/|\s(?:and|with|to|vs\.?|versus)\s)\s*/iu;
// A dash may also be within a name, as in Beijing–Tianjin–Hebei.
const dash = /\s*[—–]+\s*/u;

/** So many ways to divide a text by its blanks are tried. */
const most = 4;

/** A name without the article that English has before some. */
const named = (part: string): string => part.trim().replace(/^the\s+/iu, "");

const pairOf = (parts: readonly string[]): readonly [string, string] | null => {
  const [a = "", b = "", ...more] = parts.map(named);
  return a !== "" && b !== "" && more.length === 0 ? [a, b] : null;
};

/** The ways to read a text as two names, likeliest first; none where it is one name or no names at all. */
export function halvesOf(text: string): Halves[] {
  const asked = text.trim().replace(opening, "");
  const bare = asked.replace(closing, "");
  const said = bare !== text.trim();
  const joined = pairOf(bare.split(joint)) ?? pairOf(bare.split(dash));
  const words = bare.split(/\s+/u).filter((word) => word !== "");
  const apart = words.slice(1, 1 + most).map((_, at): Halves => {
    const names = [
      named(words.slice(0, at + 1).join(" ")),
      named(words.slice(at + 1).join(" ")),
    ] as const;
    return { names, said };
  });
  // A word between may be part of a name, as in 呼和浩特.
  return joined === null ? apart : [{ names: joined, said: true }, ...apart];
}

type Hit = Output<"search">[number];

// A beginning or a slip would make a pair of any two words, so they count only where a pair is asked for.
const sure = new Set<Hit["matched"]["how"]>(["exact", "pinyin", "traditional"]);
const likely = new Set<Hit["matched"]["how"]>([...sure, "prefix", "initials", "near"]);

const placeOf = async (q: string, said: boolean, signal: AbortSignal): Promise<Node | null> => {
  const [hit] = await call("search", { q, labels: ["City", "Area", "Cluster"], limit: 1 }, signal);
  return hit !== undefined && (said ? likely : sure).has(hit.matched.how) ? hit.node : null;
};

/** The two places that a text asks about, as search knows them; null where it is not about two. */
export async function pairAsked(
  text: string,
  signal: AbortSignal,
): Promise<readonly [Node, Node] | null> {
  for (const { names, said } of halvesOf(text)) {
    const [a, b] = await Promise.all(names.map((name) => placeOf(name, said, signal)));
    if (a != null && b != null && a.id !== b.id) return [a, b];
  }
  return null;
}
