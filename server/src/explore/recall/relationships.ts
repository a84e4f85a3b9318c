import { writtenOut } from "@chengmai/cypher/described";
import type { Relationship } from "@chengmai/cypher";
import type { Graph, ReadOptions } from "../../graph/graph.ts";
import { relationshipsBetween } from "../among.ts";
import { grouped, type Joined, type Recalled } from "./met.ts";

/** Relationships that one question answers at most; where there are more it is asked in halves. */
const most = 10_000;

const ends = ({ type, from, to }: Joined): string => `${from}\n${type}\n${to}`;

const among = async (
  graph: Graph,
  wanted: readonly Joined[],
  options: ReadOptions,
): Promise<Relationship[]> => {
  const ids = [...new Set(wanted.flatMap(({ from, to }) => [from, to]))];
  if (ids.length === 0) return [];
  const found = await relationshipsBetween(graph, [ids, ids], most, options);
  if (found.length < most || wanted.length === 1) return found;
  const half = Math.ceil(wanted.length / 2);
  const [first, second] = [wanted.slice(0, half), wanted.slice(half)];
  const all = [...(await among(graph, first, options)), ...(await among(graph, second, options))];
  return [...new Map(all.map((own) => [own.id, own])).values()];
};

/** Relationships by type and ends, of several between the same two by their properties, else in the order of their ids. */
export const recallRelationships = async (
  graph: Graph,
  wanted: readonly Joined[],
  options: ReadOptions,
): Promise<Recalled["relationships"]> => {
  const left = grouped(await among(graph, wanted, options), ends);
  const taken = new Map<number, Relationship>();
  const take = (fits: (own: Relationship, at: Joined) => boolean): void => {
    for (const [at, each] of wanted.entries()) {
      if (taken.has(at)) continue;
      const free = left.get(ends(each)) ?? [];
      const found = free.find((own) => fits(own, each));
      if (found === undefined) continue;
      taken.set(at, found);
      free.splice(free.indexOf(found), 1);
    }
  };
  take((own, { properties }) => writtenOut(own.properties) === writtenOut(properties));
  take(() => true);
  return wanted.map((_, at) => taken.get(at) ?? null);
};
