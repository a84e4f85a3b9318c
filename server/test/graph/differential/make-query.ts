import type { Random } from "../../../scripts/fuzz/random.ts";

/** A query both engines should answer alike; `ordered` when its order is fully said. */
export interface MadeQuery {
  text: string;
  ordered: boolean;
}

const label = ({ chance, pick }: Random) => (chance(0.35) ? `&${pick(["A", "B", "C"])}` : "");

const node = (random: Random, name: string, mark: string): string => {
  const { chance, below } = random;
  const fields = chance(0.12) ? ` {n: ${below(6)}}` : "";
  return `(${name}:${mark}${label(random)}${fields})`;
};

const link = ({ chance, pick }: Random, name: string): string => {
  const type = chance(0.6) ? `:${pick(["T", "U", "V", "T|U"])}` : "";
  const inside = chance(0.12) ? `[${type}*${pick(["1..2", "2", "0..1"])}]` : `[${name}${type}]`;
  return pick([`-${inside}->`, `<-${inside}-`, `-${inside}-`]);
};

/** A walk of one to four hops, some of its inner nodes without a name. */
const walk = (random: Random, mark: string, hops: number) => {
  const names = ["a"];
  let text = node(random, "a", mark);
  for (let at = 1; at <= hops; at += 1) {
    const name = "abcde"[at] ?? "e";
    const hidden = at < hops && random.chance(0.3);
    text += link(random, `r${at}`) + node(random, hidden ? "" : name, mark);
    if (!hidden) names.push(name);
  }
  return { text, names };
};

const condition = (random: Random, name: string, mark: string): string => {
  const { pick, below } = random;
  const choices = [
    `${name}.n > ${below(5)}`,
    `NOT ${name}.n = ${below(5)}`,
    `${name}.s CONTAINS '${pick(["a", "州", "B"])}'`,
    `${name}.n IN [${below(5)}, ${below(5)}]`,
    `NOT ${name}.n IN []`,
    `${name}.b`,
    `${name}.b OR ${name}.n < 3`,
    `NOT (${name}.b AND ${name}.n > 1)`,
    `${name}.n IS NULL`,
    `${name}:A`,
    `(${name}:A OR ${name}:B|C)`,
    `(${name})-[:T]->(:${mark})`,
    `NOT EXISTS { (${name})-[:U]-(:${mark}) }`,
    `COUNT { (${name})--(:${mark}) } > 1`,
    `any(x IN ${name}.l WHERE x > 1)`,
    `none(x IN ${name}.l WHERE x > 1)`,
    `all(x IN [${name}.n] WHERE x > 1)`,
    `size([(${name})-->(x:${mark}) | x]) > 1`,
  ];
  return pick(choices);
};

const value = (random: Random, name: string, mark: string): string =>
  random.pick([
    name,
    `${name}.id`,
    `${name}.n`,
    `${name}.n + 1`,
    `coalesce(${name}.s, 'none')`,
    `labels(${name})`,
    `CASE WHEN ${name}.n > 2 THEN 'big' ELSE 'small' END`,
    `[(${name})-->(x:${mark}) | x.n]`,
    `[x IN ${name}.l WHERE x > 0 | x * 2]`,
    `${name}.l[..-1]`,
    `${name}.n > 2`,
    `NOT any(x IN ${name}.l WHERE x > 1)`,
    `${name} {.id, .n}`,
  ]);

const aggregate = (random: Random, name: string): string => {
  const { pick } = random;
  return pick([
    "count(*)",
    `count(${name})`,
    `count(DISTINCT ${name})`,
    `sum(${name}.n)`,
    `avg(${name}.n)`,
    `min(${name}.n)`,
    `max(${name}.s)`,
    `collect(${name}.id)`,
    `collect(DISTINCT ${name})`,
    `sum(DISTINCT ${name}.n)`,
  ]);
};

/** One random read query over nodes of the label `mark`. */
export function makeQuery(random: Random, mark: string): MadeQuery {
  const { below, chance, pick } = random;
  const { text, names } = walk(random, mark, 1 + below(4));
  const named = chance(0.15);
  let query = `MATCH ${named ? "p = " : ""}${text}`;
  if (chance(0.5)) query += ` WHERE ${condition(random, pick(names), mark)}`;
  if (chance(0.3)) {
    query += ` OPTIONAL MATCH (${pick(names)})${link(random, "o")}${node(random, "z", mark)}`;
    if (chance(0.3)) query += ` WHERE ${condition(random, "z", mark)}`;
    names.push("z");
  }
  const [one, other] = [pick(names), pick(names)];
  if (named && chance(0.5)) {
    return { text: `${query} RETURN p, length(p), [x IN nodes(p) | x.id]`, ordered: false };
  }
  switch (below(6)) {
    case 0:
      return {
        text: `${query} RETURN ${value(random, one, mark)}, ${value(random, other, mark)} AS v`,
        ordered: false,
      };
    case 1:
      return { text: `${query} RETURN DISTINCT ${value(random, one, mark)}`, ordered: false };
    case 2:
      return {
        text: `${query} RETURN ${one}, ${aggregate(random, other)}, ${aggregate(random, pick(names))} AS g`,
        ordered: false,
      };
    case 3:
      return {
        text: `${query} RETURN ${one}.id AS k, ${other}.n AS v ORDER BY ${pick(["k, v DESC", "v, k", "toUpper(k) DESC, v", "v + 1, k"])} LIMIT ${1 + below(6)}`,
        ordered: true,
      };
    case 4:
      return {
        text: `${query} WITH ${one} AS g, collect(DISTINCT ${other}) AS many WHERE size(many) > ${below(3)} UNWIND many AS m RETURN g, m, m.n`,
        ordered: false,
      };
    default:
      return {
        text: `${query} WITH ${one} AS g, count(*) AS c ORDER BY c DESC, g.id LIMIT ${1 + below(4)} RETURN g.id, c`,
        ordered: true,
      };
  }
}
