import type { Bilingual, Node } from "@chengmai/cypher";
import { begun } from "@chengmai/cypher/in-sentence";
import type { World } from "../lens.ts";
import type { Calling } from "./calling.ts";
import type { Noun } from "./nouns.ts";

interface Side {
  nodes: readonly Node[];
  /** False where none of them is a row of the lens. */
  isThere: boolean;
}

interface Compared extends Pick<Calling, "listed"> {
  a: Side;
  b: Side;
  shared: readonly Node[];
  onlyA: readonly Node[];
  onlyB: readonly Node[];
  /** Columns that there are. */
  of: number;
  nouns: { rows: Noun; columns: Noun };
  world: World;
}

const be = ({ nodes }: Side): string => (nodes.length === 1 ? "is" : "are");

/** What only one side has: where silence is no denial, the other is only not said to have it. */
const only = (
  [one, other]: readonly [Side, Side],
  columns: readonly Node[],
  { nouns, world, listed }: Compared,
): Bilingual[] => {
  if (columns.length === 0) return [];
  const [a, b, what] = [listed(one.nodes), listed(other.nodes), listed(columns)];
  const count = columns.length;
  return world === "open"
    ? [
        {
          zh: `${a.zh}据载有、${b.zh}未见记载的${nouns.columns.zh}有${count}个：${what.zh}。`,
          en: `${a.en} ${be(one)} said to have ${count} of the ${nouns.columns.many} that ${b.en} ${be(other)} not said to have: ${what.en}.`,
        },
      ]
    : [
        {
          zh: `${a.zh}有、${b.zh}没有的${nouns.columns.zh}有${count}个：${what.zh}。`,
          en: `${count} of the ${nouns.columns.many} are with ${a.en} and not with ${b.en}: ${what.en}.`,
        },
      ];
};

const both = ({ a, b, shared, of, nouns, world, listed }: Compared): Bilingual => {
  const [one, other, what] = [listed(a.nodes), listed(b.nodes), listed(shared)];
  const open = world === "open";
  if (shared.length === 0)
    return {
      zh: `${one.zh}与${other.zh}${open ? "未见记载有" : "没有"}共同的${nouns.columns.zh}。`,
      en: `${one.en} and ${other.en} ${open ? "are not said to share any" : "share none"} of the ${nouns.columns.many}.`,
    };
  return {
    zh: `${one.zh}与${other.zh}${open ? "据载" : ""}共有${of}个${nouns.columns.zh}中的${shared.length}个：${what.zh}。`,
    en: `${one.en} and ${other.en} ${open ? "are both said to have" : "both have"} ${shared.length} of ${of} ${nouns.columns.many}: ${what.en}.`,
  };
};

/** Nothing can be said of a side that is no row. */
const strange = ({ nodes }: Side, { nouns: { rows }, listed }: Compared): Bilingual => {
  const who = listed(nodes);
  return {
    zh: `${who.zh}不在这一透镜的各行（${rows.zh}）之中，所以这里没有关于它的记载。`,
    en: `Nothing is said here of ${who.en}: not among the rows of this lens (${rows.many}).`,
  };
};

/** Two sides of a lens in words, a sentence for each part. */
export const comparedIn = (compared: Compared): { zh: string[]; en: string[] } => {
  const { a, b } = compared;
  const absent = [a, b].filter(({ isThere }) => !isThere);
  const all =
    absent.length > 0
      ? absent.map((side) => strange(side, compared))
      : [
          both(compared),
          ...only([a, b], compared.onlyA, compared),
          ...only([b, a], compared.onlyB, compared),
        ];
  return { zh: all.map(({ zh }) => zh), en: all.map(({ en }) => begun(en)) };
};
