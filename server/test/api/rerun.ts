import type { Node, Relationship, Value } from "@chengmai/cypher";
import { elementsOf } from "@chengmai/cypher";
import { expect } from "vitest";
import type { Output } from "../../contract/index.ts";
import type { Served } from "./served.ts";

type Asked = Output<"expand">["asked"];

const idsOf = (elements: readonly (Node | Relationship)[]): string[] =>
  elements.map(({ id }) => id).toSorted();

/** What these texts give when they are run by hand, as the workbench runs them: ids of nodes and of relationships. */
export async function byHand(served: Served, asked: Asked) {
  const all: Value[] = [];
  for (const { text, params, database } of asked) {
    const sent = { text, params, ...(database === null ? {} : { database }) };
    const { status, body } = await served.post("/cypher", sent);
    expect([text, status, status === 200 ? "" : body]).toEqual([text, 200, ""]);
    all.push(...(body as Output<"cypher">).rows.flat());
  }
  const { nodes, relationships } = elementsOf(all);
  return { nodes: idsOf(nodes), relationships: idsOf(relationships) };
}

/** The same of what an endpoint has answered. */
export const idsIn = (brought: {
  nodes: readonly Node[];
  relationships: readonly Relationship[];
}) => ({
  nodes: idsOf(brought.nodes),
  relationships: idsOf(brought.relationships),
});
