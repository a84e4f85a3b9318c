import type { Subgraph } from "@chengmai/cypher/values";
import { labelOf } from "../../values/name.ts";
import type { Arrangement, Between, Entry, Exploration } from "./step.ts";

export const blank: Exploration = {
  arrangement: "ties",
  nodes: new Map(),
  relationships: new Map(),
  origins: new Map(),
  strength: "stated",
  between: null,
  remainder: null,
  hidden: new Set(),
};

/** Adds what is new; a relationship whose end is not there stays out, so that no line hangs in the air. */
function withSubgraph(state: Exploration, brought: Subgraph, origin: string | null): Exploration {
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
  return { ...state, nodes, relationships, origins };
}

/** A found node stands beside something it is related to, so that it is seen where it belongs. */
const besideOf = ({ nodes }: Exploration, { relationships }: Subgraph): string | null =>
  relationships.flatMap(({ from, to }) => [from, to]).find((id) => nodes.has(id)) ?? null;

/** Mechanisms are what the board is for; any other graph is laid out by force. */
const arrangementOf = ({ nodes }: Subgraph): Arrangement =>
  nodes.some((node) => labelOf(node) === "Mechanism") ? "ties" : "organic";

const toggled = (set: ReadonlySet<string>, member: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
};

const betweenOf = ({ step, brought, ways = [] }: Entry): Between | null => {
  if (step.kind !== "between" || step.pair === null) return null;
  const [a, b] = step.pair;
  return { a: a.id, b: b.id, ways, brought };
};

const replaced = ({ strength }: Exploration, brought: Subgraph): Exploration =>
  withSubgraph({ ...blank, arrangement: "organic", strength }, brought, null);

function afterEntry(state: Exploration, entry: Entry): Exploration {
  const { step, brought } = entry;
  switch (step.kind) {
    case "overview":
      return withSubgraph(
        { ...blank, arrangement: arrangementOf(brought), strength: state.strength },
        brought,
        null,
      );
    case "show":
      return replaced(state, brought);
    case "cypher":
      if (step.drawn === null) return state;
      if (step.drawn === "replace") return replaced(state, brought);
      return withSubgraph(state, brought, besideOf(state, brought));
    case "bring":
      return withSubgraph(state, brought, besideOf(state, brought));
    case "expand": {
      const { of, types } = step;
      const remainder = entry.remainder == null ? null : { ...entry.remainder, of, types };
      return { ...withSubgraph(state, brought, of.id), remainder };
    }
    case "between":
      return { ...state, between: betweenOf(entry) };
    case "strength":
      return { ...state, strength: step.strength };
    case "toggle":
      return { ...state, hidden: toggled(state.hidden, step.group) };
  }
}

/** The state that a log of entries adds up to. */
export const fold = (entries: readonly Entry[]): Exploration => entries.reduce(afterEntry, blank);
