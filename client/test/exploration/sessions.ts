import type { State } from "../../src/exploration/model/state.ts";
import type { Entry } from "../../src/exploration/model/step.ts";
import { allNodes } from "./real-facts.ts";

/** The same answers as an engine of another session gives them. */
const renumbered = <Thing>(thing: Thing, session: string): Thing =>
  JSON.parse(
    JSON.stringify(thing, (name, value: unknown) =>
      typeof value === "string" && ["id", "from", "to"].includes(name)
        ? `${session}:${value}`
        : value,
    ),
  ) as Thing;

/** A session's own ids: of nodes and relationships, never the property that is a node's key. */
export const inSession = ({ step, brought, found }: Entry, session: string): Entry => {
  const { nodes, relationships } = renumbered(brought, session);
  const properties = new Map(allNodes.map((node) => [`${session}:${node.id}`, node.properties]));
  return {
    step,
    brought: {
      nodes: nodes.map((node) => ({ ...node, properties: properties.get(node.id) ?? {} })),
      relationships,
    },
    found: step.kind === "between" ? [] : found,
  };
};

/** What a state shows, whatever the ids are. */
export const byKey = (state: State) => {
  const key = (id: string) => state.keys.get(id);
  return {
    nodes: [...state.nodes.keys()].map(key),
    relationships: [...state.relationships.values()].map(({ type, from, to }) => [
      key(from),
      type,
      key(to),
    ]),
    origins: [...state.origins].map(([id, origin]) => [key(id), key(origin)]),
    spots: state.spots,
    held: state.held,
    away: state.away,
    hidden: state.hidden,
  };
};
