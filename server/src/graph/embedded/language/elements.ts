import { entries, type Entry } from "./entry.ts";

/** Functions of nodes, relationships and paths. */
export const elementFunctions: readonly Entry[] = entries(
  [
    [
      "elementId(input :: NODE | RELATIONSHIP) :: STRING",
      "The id of a node or a relationship, good for this session of the database.",
      "elementId(a) <> elementId(b)",
      true,
    ],
    [
      "id(input :: NODE | RELATIONSHIP) :: INTEGER",
      "The id as a number; Neo4j has deprecated it for elementId().",
      "id(a) = id(a)",
      true,
    ],
    ["labels(input :: NODE) :: LIST<STRING>", "The labels of a node.", "labels(a)", ["Person"]],
    ["type(input :: RELATIONSHIP) :: STRING", "The type of a relationship.", "type(r)", "KNOWS"],
    [
      "keys(input :: NODE | RELATIONSHIP | MAP) :: LIST<STRING>",
      "The names of the properties that a node, a relationship or a map has.",
      "keys(r)",
      ["since"],
    ],
    [
      "properties(input :: NODE | RELATIONSHIP | MAP) :: MAP",
      "All properties as a map.",
      "properties(a)",
      { name: "Ada" },
    ],
    [
      "startNode(input :: RELATIONSHIP) :: NODE",
      "The node that a relationship comes from.",
      "startNode(r).name",
      "Ada",
    ],
    [
      "endNode(input :: RELATIONSHIP) :: NODE",
      "The node that a relationship leads to.",
      "endNode(r).name",
      "长三角",
    ],
    [
      "nodes(input :: PATH) :: LIST<NODE>",
      "The nodes of a path, in walking order.",
      "size(nodes(p))",
      2,
    ],
    [
      "relationships(input :: PATH) :: LIST<RELATIONSHIP>",
      "The relationships of a path, in walking order.",
      "size(relationships(p))",
      1,
    ],
    ["length(input :: PATH) :: INTEGER", "How many relationships a path has.", "length(p)", 1],
    [
      "exists(input :: ANY) :: BOOLEAN",
      "Whether the graph has a pattern.",
      "exists((a)-->(b))",
      true,
    ],
  ],
  { after: "MATCH p = (a:Person)-[r:KNOWS]->(b:Person)" },
);
