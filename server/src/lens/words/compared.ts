import type { Bilingual, Node } from "@chengmai/cypher";
import { begun } from "@chengmai/cypher/in-sentence";
import type { World } from "../lens.ts";
import type { Outside } from "../standing.ts";
import type { Calling } from "./calling.ts";
import type { Noun } from "./nouns.ts";

interface Side {
  /** Those that are rows of the lens. */
  nodes: readonly Node[];
  /** Those that are not. */
  outside: readonly Outside[];
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

/** One name may be of many: the Central clusters are. */
const be = ({ nodes }: Side, { en }: Bilingual): string =>
  nodes.length === 1 && !/^the .*s$/i.test(en) ? "is" : "are";

/** A side by its names; several have together what one of them has. */
const together = ({ nodes }: Side, listed: Calling["listed"]): Bilingual => {
  const { zh, en } = listed(nodes);
  return nodes.length < 2 ? { zh, en } : { zh: `${zh}合起来`, en: `${en} together` };
};

/** What only one side has: where silence is no denial, the other is only not said to have it. */
const only = (
  [one, other]: readonly [Side, Side],
  columns: readonly Node[],
  { nouns, world, listed }: Compared,
): Bilingual[] => {
  if (columns.length === 0) return [];
  const [a, b, what] = [together(one, listed), together(other, listed), listed(columns)];
  const count = columns.length;
  return world === "open"
    ? [
        {
          zh: `${a.zh}据载有、${b.zh}未见记载的${nouns.columns.zh}有${count}个：${what.zh}。`,
          en: `${a.en} ${be(one, a)} said to have ${count} of the ${nouns.columns.many} that ${b.en} ${be(other, b)} not said to have: ${what.en}.`,
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
  const [one, other, what] = [together(a, listed), together(b, listed), listed(shared)];
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

const because = ({ rows }: Compared["nouns"]): Record<Outside["why"], Bilingual> => ({
  kind: {
    zh: `不在这一透镜的各行（${rows.zh}）之中`,
    en: `not among the rows of this lens (${rows.many})`,
  },
  condition: { zh: "不合这一透镜的条件", en: "the condition of this lens leaves that out" },
  ids: { zh: "不在所选的各行之中", en: "not among the rows that were named" },
});

/** Nothing can be said of what is no row; of each reason one sentence. */
const strange = ({ outside }: Side, { nouns, listed }: Compared): Bilingual[] =>
  Object.entries(because(nouns)).flatMap(([why, reason]) => {
    const meant = outside.filter((each) => each.why === why).map(({ node }) => node);
    if (meant.length === 0) return [];
    const who = listed(meant);
    return {
      zh: `这里没有关于${who.zh}的记载：${reason.zh}。`,
      en: `Nothing is said here of ${who.en}: ${reason.en}.`,
    };
  });

/** What a sentence tells of: what both have, what one alone has, or what is no row. */
export type About = "shared" | "onlyA" | "onlyB" | "apart";

/** Two sides of a lens in words, a sentence for each part. */
export const comparedIn = (compared: Compared): (Bilingual & { about: About })[] => {
  const { a, b } = compared;
  const told = (about: About, sentences: readonly Bilingual[]) =>
    sentences.map(({ zh, en }) => ({ zh, en: begun(en), about }));
  const rows = a.nodes.length > 0 && b.nodes.length > 0;
  return [
    ...told("shared", rows ? [both(compared)] : []),
    ...told("onlyA", rows ? only([a, b], compared.onlyA, compared) : []),
    ...told("onlyB", rows ? only([b, a], compared.onlyB, compared) : []),
    ...[a, b].flatMap((side) => told("apart", strange(side, compared))),
  ];
};
