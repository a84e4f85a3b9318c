import type { Node, Relationship, Subgraph } from "@chengmai/cypher/values";
import { isPlain, plain, type Shape } from "../shaping/shape.ts";
import { blankNames, named, type Names } from "./keys.ts";
import type { Wanted } from "./wanted.ts";

/** A place on the picture, in its own pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** What the server says of its database: the built-in graph, another one, or nothing in it. */
export type Database = "built-in" | "foreign" | "empty";

/** What an expansion left of a node in the graph. */
export interface Remainder {
  /** Keys of the nodes that were expanded together. */
  of: readonly string[];
  wanted: Wanted;
  /** The page that comes next, and the mark that the server wants for it. */
  page: number;
  after: string;
  /** Relationships of this node alone; at least so many where the counting ended early. */
  left: number;
  atLeast: boolean;
  /** How many relationships were put in order, where there were more. */
  ordered: { first: number; of: number } | null;
}

/** The last layout that the reader asked for, what it was told, and whether it laid out the whole picture. */
interface Laid {
  layout: string;
  parameters: Readonly<Record<string, string>>;
  whole: boolean;
}

/** What the steps add up to. The picture is derived from this and from nothing else. */
export interface State extends Names {
  database: Database | null;
  /** The kind of step that laid what stands; the others came on top of it. */
  ground: string | null;
  /** Every label of the database, where it has been told, in the order of their names. */
  labels: readonly string[];
  nodes: ReadonlyMap<string, Node>;
  relationships: ReadonlyMap<string, Relationship>;
  /** Node id → id of the node whose expansion brought it. */
  origins: ReadonlyMap<string, string>;
  /** Where nodes stand, by key: found by a layout, or put there by the reader. */
  spots: ReadonlyMap<string, Spot>;
  /** Those that the reader put where they stand. */
  held: ReadonlySet<string>;
  /** How the picture was laid out, where the reader chose it. */
  laid: Laid | null;
  /** Key → what its last expansion left out of the picture; the newest last. */
  remainders: ReadonlyMap<string, Remainder>;
  /** Nodes of which not every relationship could be asked for. */
  unjoined: number;
  /** Legend groups that are switched off: `label:City`, or one of an arrangement's own, by key. */
  hidden: ReadonlySet<string>;
  /** Nodes that the reader has hidden, by key: not on the picture, but still in the exploration. */
  away: ReadonlySet<string>;
  /** What the reader has grouped, left out, merged and derived: the picture's own, the graph stays as it is. */
  shape: Shape;
  /** What capabilities keep for themselves, each under its own name. */
  parts: Readonly<Record<string, unknown>>;
  /** The same, but gone with the ground that it stands on. */
  upon: Readonly<Record<string, unknown>>;
}

export const blank: State = {
  ...blankNames,
  database: null,
  ground: null,
  labels: [],
  nodes: new Map(),
  relationships: new Map(),
  origins: new Map(),
  spots: new Map(),
  held: new Set(),
  laid: null,
  remainders: new Map(),
  unjoined: 0,
  hidden: new Set(),
  away: new Set(),
  shape: plain,
  parts: {},
  upon: {},
};

/** Adds what is new; a relationship whose end is not there stays out, so that no line hangs in the air. */
export function joined(state: State, brought: Subgraph, origin: string | null = null): State {
  const nodes = new Map(state.nodes);
  const relationships = new Map(state.relationships);
  const origins = new Map(state.origins);
  for (const node of brought.nodes) {
    if (!nodes.has(node.id) && origin !== null && node.id !== origin) origins.set(node.id, origin);
    nodes.set(node.id, node);
  }
  for (const relationship of brought.relationships)
    if (nodes.has(relationship.from) && nodes.has(relationship.to))
      relationships.set(relationship.id, relationship);
  return { ...state, ...named(state, brought.nodes), nodes, relationships, origins };
}

/** Only what was brought, on new ground; what is known of the database and the capabilities' own stay. */
export const replaced = (state: State, brought: Subgraph, ground: string): State => {
  const { database, labels, parts } = state;
  return joined({ ...blank, database, labels, parts, ground }, brought);
};

/** What is told upon a picture, and by whom: the answer about a pair, or to a ready question. */
interface Story {
  of: string;
  told: unknown;
}

const story = "story";

/** What is told upon the picture; null where nothing is. */
export const storyOf = ({ upon }: State): Story | null =>
  (upon[story] as Story | undefined) ?? null;

/** What one capability tells; null where it tells nothing, or another one does. */
export const toldBy = (state: State, of: string): unknown => {
  const now = storyOf(state);
  return now?.of === of ? (now.told ?? null) : null;
};

/** Tells something upon the picture, in the place of what was told before: one story at a time. */
export const withStory = (state: State, of: string, told: unknown): State => ({
  ...state,
  upon: { ...state.upon, [story]: { of, told } satisfies Story },
});

/** Of an answer with relationships: how many nodes had too many to ask for all. */
export const unjoinedIn = (found: unknown): number =>
  (found as { unjoined?: number } | undefined)?.unjoined ?? 0;

/** A found node stands beside something it is related to, so that it is seen where it belongs. */
export const besideOf = ({ nodes }: State, { relationships }: Subgraph): string | null =>
  relationships.flatMap(({ from, to }) => [from, to]).find((id) => nodes.has(id)) ?? null;

/** True of a database with something in it that is not the built-in graph. */
export const isForeign = ({ database }: State): boolean => database === "foreign";

/** True where the picture is not the graph as it is, but what the reader made of it. */
export const isShaped = ({ shape }: State): boolean => !isPlain(shape);

/** Where a node stands, if that is known. */
export const spotOf = ({ keys, spots }: State, id: string): Spot | undefined =>
  spots.get(keys.get(id) ?? "");

/** What its last expansion left of a node, if anything. */
export const leftOf = ({ keys, remainders }: State, id: string | null): Remainder | undefined =>
  remainders.get(keys.get(id ?? "") ?? "");
