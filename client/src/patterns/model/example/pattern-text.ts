import type { Node } from "@chengmai/cypher/values";
import type { Input } from "@chengmai/server/contract";
import type { Typed } from "../../../values/fields/condition.ts";
import type { Pattern } from "./example.ts";
import { keyOf } from "../lens.ts";

/** A pattern as an address says it: what stands at each place, by labels and by its example's key, and what joins which places. */
export interface Said {
  nodes: { labels: string[]; key?: string; fixed?: true; where?: Typed[] }[];
  joins: [from: number, to: number, type: string][];
}

const strings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

const isNode = (value: unknown): value is Said["nodes"][number] => {
  const { labels, key, where } = (value ?? {}) as Record<string, unknown>;
  return (
    strings(labels) &&
    (key === undefined || typeof key === "string") &&
    (where === undefined ||
      (Array.isArray(where) &&
        where.every((each) => strings([each?.property, each?.op, each?.text]))))
  );
};

/** What a text says of a pattern; null where it says nothing that can be read. */
export function saidIn(text: string): Said | null {
  try {
    const { nodes, joins } = JSON.parse(text) as Partial<Said>;
    if (!Array.isArray(nodes) || nodes.length === 0 || !nodes.every(isNode)) return null;
    const isThere = (place: unknown) => nodes[place as number] !== undefined;
    const joined =
      Array.isArray(joins) &&
      joins.every(
        (join) =>
          Array.isArray(join) &&
          isThere(join[0]) &&
          isThere(join[1]) &&
          typeof join[2] === "string",
      );
    return joined ? { nodes, joins } : null;
  } catch {
    return null;
  }
}

export const textOf = ({ pieces, relationships }: Pattern): string => {
  const places = new Map(pieces.map(({ id }, place) => [id, place]));
  return JSON.stringify({
    nodes: pieces.map(({ node, labels, free, where }) => ({
      labels: [...labels],
      ...(node !== null && { key: keyOf(node) }),
      ...(!free && { fixed: true as const }),
      ...(where.length > 0 && { where: [...where] }),
    })),
    joins: relationships.map(({ from, to, type }) => [
      places.get(from) ?? 0,
      places.get(to) ?? 0,
      type,
    ]),
  } satisfies Said);
};

/** The pattern that is said, with the nodes that its keys name; what is no longer there is free, and any of its kind. */
export const patternSaid = (
  { nodes, joins }: Said,
  nodeBy: (key: string) => Node | undefined,
): Pattern => ({
  pieces: nodes.map(({ labels, key, fixed, where = [] }, place) => {
    const node = key === undefined ? null : (nodeBy(key) ?? null);
    return {
      id: `piece ${place + 1}`,
      node,
      labels: node?.labels ?? labels,
      free: fixed !== true || node === null,
      where,
    };
  }),
  relationships: joins.map(([from, to, type], place) => ({
    id: `join ${place + 1}`,
    from: `piece ${from + 1}`,
    to: `piece ${to + 1}`,
    type,
  })),
});

type Met = NonNullable<Input<"recall">["nodes"]>[number];

/** How a node of an address is asked for: by its key, or by the labels and properties that describe it. */
export function metAs({ labels, key = "" }: Said["nodes"][number]): Met {
  const begin = `=${labels.toSorted().join(":")}`;
  if (!key.startsWith(begin)) return { key };
  try {
    return { key: null, labels, properties: JSON.parse(key.slice(begin.length)) };
  } catch {
    return { key };
  }
}
