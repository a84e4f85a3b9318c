import type { Bilingual, Node } from "@chengmai/cypher";
import type { World } from "../lens.ts";
import { listed } from "./lists.ts";
import type { Noun } from "./nouns.ts";

interface Compared {
  a: readonly Node[];
  b: readonly Node[];
  shared: readonly Node[];
  onlyA: readonly Node[];
  onlyB: readonly Node[];
  /** Columns that there are. */
  of: number;
  noun: Noun;
  world: World;
}

/** Two sides of a lens in words, a sentence for each part. */
export const comparedIn = (compared: Compared): { zh: string[]; en: string[] } => {
  const { shared, of, noun, world } = compared;
  const [a, b] = [listed(compared.a), listed(compared.b)];
  const open = world === "open";
  const both: Bilingual =
    shared.length === 0
      ? {
          zh: `${a.zh}与${b.zh}${open ? "未见有共同的" : "没有共同的"}${noun.zh}。`,
          en: `${a.en} and ${b.en} ${open ? "are not said to share any" : "share none"} of the ${noun.many}.`,
        }
      : {
          zh: `${a.zh}与${b.zh}${open ? "据载" : ""}共有${of}个${noun.zh}中的${shared.length}个：${listed(shared).zh}。`,
          en: `${a.en} and ${b.en} ${open ? "are both said to have" : "both have"} ${shared.length} of ${of} ${noun.many}: ${listed(shared).en}.`,
        };
  const only = (one: Bilingual, other: Bilingual, columns: readonly Node[]): Bilingual[] => {
    if (columns.length === 0) return [];
    const what = listed(columns);
    return [
      {
        zh: `${one.zh}${open ? "据载" : ""}有、${other.zh}${open ? "未见记载" : "没有"}的有${columns.length}个：${what.zh}。`,
        en: open
          ? `Of ${columns.length} it is said of ${one.en} and not of ${other.en}: ${what.en}.`
          : `${one.en} has ${columns.length} that ${other.en} does not have: ${what.en}.`,
      },
    ];
  };
  const all = [both, ...only(a, b, compared.onlyA), ...only(b, a, compared.onlyB)];
  return { zh: all.map(({ zh }) => zh), en: all.map(({ en }) => en) };
};
