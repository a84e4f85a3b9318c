import type { FactNode, FactRelationship, Facts, NodeLabel } from "@chengmai/data";

/** Ids no real fact has, so that a Neo4j others use as well is not confused. */
const node = (id: string, label: NodeLabel, name: string, more = {}): FactNode => ({
  id,
  label,
  properties: { id, name, nameEn: name, aliases: [`${name}市`], ...more },
});

const relationship = (
  from: string,
  type: FactRelationship["type"],
  to: string,
  more = {},
): FactRelationship => ({
  type,
  from,
  to,
  properties: { claims: [`claim:test-${type}`], strength: "stated", ...more },
});

/** A cluster with an area, two cities and a district, and two mechanisms. */
export const smallFacts: Facts = {
  version: "small-1",
  nodes: [
    node("cluster:test", "Cluster", "测试群"),
    node("area:test", "Area", "测试区"),
    node("city:test-a", "City", "苏测"),
    node("city:test-b", "City", "杭测"),
    node("city:test-district", "City", "测区"),
    node("mechanism:test-1", "Mechanism", "机制甲", { number: 1 }),
    node("mechanism:test-2", "Mechanism", "机制乙", { number: 2 }),
  ],
  relationships: [
    relationship("city:test-a", "MEMBER_OF", "cluster:test"),
    relationship("city:test-b", "MEMBER_OF", "area:test"),
    relationship("area:test", "PART_OF", "cluster:test"),
    relationship("city:test-district", "PART_OF", "city:test-a"),
    relationship("cluster:test", "APPLIES", "mechanism:test-1"),
    relationship("city:test-a", "TAKES_PART_IN", "mechanism:test-2"),
    relationship("city:test-a", "COOPERATES_WITH", "city:test-b", {
      mechanism: "mechanism:test-1",
    }),
    relationship("city:test-a", "COOPERATES_WITH", "city:test-b", {
      mechanism: "mechanism:test-2",
    }),
  ],
};

const edited = new Map([
  ["area:test", node("area:test", "Cluster", "测试区")],
  ["city:test-b", node("city:test-b", "City", "杭新")],
]);

/** The same after an edit: one city gone, one renamed, the area under another label. */
export const editedFacts: Facts = {
  version: "small-2",
  nodes: smallFacts.nodes
    .filter(({ id }) => id !== "city:test-district")
    .map((fact) => edited.get(fact.id) ?? fact),
  relationships: smallFacts.relationships.filter(
    ({ from, type }) => from !== "city:test-district" && type !== "TAKES_PART_IN",
  ),
};
