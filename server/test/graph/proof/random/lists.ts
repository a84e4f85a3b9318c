import { property } from "./property.ts";
import { texts } from "./scalars.ts";
import type { WaysByKind } from "./ways.ts";

/** Lists, maps, and what is gathered from the graph. */
export const listWays: WaysByKind = {
  integers: {
    leaf: [
      ({ below }) => `[${below(4)}, ${below(4)}, ${below(4)}]`,
      ({ below }) => `[${below(4)}, null]`,
      () => "[]",
      ({ pick }, scope) => property(pick, scope, "node", "l"),
      ({ pick }, scope) => property(pick, scope, "node", "l"),
    ],
    of: [
      (_e, { below }) => `range(${below(3)}, ${below(5)})`,
      (e) => `${e("integers")} + ${e("integer")}`,
      (e) => `${e("integers")} + ${e("integers")}`,
      (e) => `[y IN ${e("integers")} WHERE y > ${e("integer")}]`,
      (e) => `[y IN ${e("integers")} | y * ${e("integer")}]`,
      (e) => `[y IN ${e("integers")} WHERE y < 3 | y + 1]`,
      (e) => `tail(${e("integers")})`,
      (e) => `reverse(${e("integers")})`,
      (e, { below }) => `${e("integers")}[${below(2)}..${1 + below(3)}]`,
      (e) => `${e("integers")}[..-1]`,
      (e) => `[${e("integer")}, ${e("integer")}]`,
      (e) => `[y IN relationships(${e("path")}) | y.w]`,
      (e) => `[y IN ${e("nodes")} | y.i]`,
      (e) => `[y IN ${e("links")} | y.w]`,
      (e) => `[y IN ${e("integers")} WHERE y IN ${e("integers")} | y]`,
      (e) => `[y IN ${e("integers")} | CASE WHEN y > 1 THEN y ELSE 0 END]`,
      (e) => `coalesce(${e("integers")}, [])`,
      (e) => `CASE WHEN ${e("boolean")} THEN ${e("integers")} ELSE [] END`,
      (e) => `${e("integers")}[1..]`,
    ],
  },
  texts: {
    leaf: [
      ({ pick }) => `[${pick(texts)}, ${pick(texts)}]`,
      ({ pick }, scope) => property(pick, scope, "node", "t"),
    ],
    of: [
      (e) => `split(${e("text")}, 'a')`,
      (e) => `[y IN ${e("texts")} | toUpper(y)]`,
      (e) => `${e("texts")} + ${e("text")}`,
      (e) => `[y IN nodes(${e("path")}) | y.id]`,
      (e) => `[y IN ${e("nodes")} | y.s]`,
      (e) => `[y IN ${e("texts")} WHERE y CONTAINS ${e("text")}]`,
      (e) => `[${e("text")}, ${e("text")}]`,
    ],
  },
  bag: {
    leaf: [() => "[1, 2]"],
    of: [
      (e) => `labels(${e("node")})`,
      (e) => `keys(${e("node")})`,
      (e, { mark, fresh }) => {
        const name = fresh("z");
        return `[(${e("node")})-->(${name}:${mark}) | ${name}.i]`;
      },
      (e, { mark, fresh }) => {
        const name = fresh("z");
        return `[(${e("node")})-[:T]-(${name}:${mark}) WHERE ${name}.i > ${e("integer")} | ${name}.id]`;
      },
      (e, { fresh }) => {
        const [from, to] = [fresh("z"), fresh("z")];
        return `[(${e("node")})-[${from}]->(${to}) | ${from}.w + coalesce(${to}.i, 0)]`;
      },
      (e, { fresh }) => {
        const name = fresh("z");
        return `[(${e("node")})--(${name}) | {k: ${name}.i, s: ${e("text")}}]`;
      },
    ],
  },
  // Only those whose order is said: a bag of nodes is read in no order.
  nodes: {
    leaf: [() => "[]"],
    of: [
      (e) => `nodes(${e("path")})`,
      (e) => `[${e("node")}]`,
      (e) => `[${e("node")}, ${e("node")}]`,
      (e) => `[y IN ${e("nodes")} WHERE y.i IS NOT NULL]`,
      (e) => `tail(nodes(${e("path")}))`,
    ],
  },
  map: {
    leaf: [({ below }) => `{k: ${below(4)}}`],
    of: [
      (e) => `{k: ${e("integer")}, s: ${e("text")}}`,
      (e) => `${e("node")} {.id, .i}`,
      (e) => `${e("node")} {.id, z: ${e("integer")}}`,
      (e) => `${e("node")} {.*}`,
      (e) => `{k: ${e("integers")}[0], s: toString(${e("integer")})}`,
      (e) => `{k: ${e("integer")}, m: {s: ${e("text")}}}`,
      (e) => `${e("relationship")} {.w}`,
    ],
  },
};
