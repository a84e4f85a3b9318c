const both = (names: readonly string[]): string[] =>
  names.flatMap((name) => [`Directed${name}`, `Undirected${name}`]);

const reaches = ["All", "Into"];
/** 5.26 writes `Repeat(Trail)`, 2026.x `Repeat(All, Trail)`. */
const modes = ["Trail", "Walk", "Acyclic"].flatMap((mode) => [
  mode,
  `All, ${mode}`,
  `Into, ${mode}`,
]);

const scans = [
  "AllNodesScan",
  "NodeByLabelScan",
  "UnionNodeByLabelsScan",
  "IntersectionNodeByLabelsScan",
  "SubtractionNodeByLabelsScan",
  "NodeIndexScan",
  "NodeIndexSeek",
  "NodeIndexSeekByRange",
  ...both([
    "AllRelationshipsScan",
    "RelationshipTypeScan",
    "UnionRelationshipTypesScan",
    "RelationshipIndexScan",
    "RelationshipIndexSeek",
    "RelationshipIndexSeekByRange",
  ]),
];

const lookups = [
  "NodeByIdSeek",
  "NodeByElementIdSeek",
  "NodeUniqueIndexSeek",
  "NodeUniqueIndexSeekByRange",
  "MultiNodeIndexSeek",
  "NodeIndexContainsScan",
  "NodeIndexEndsWithScan",
  "DynamicLabelNodeLookup",
  "NodeFulltextIndexSearch",
  "NodeVectorIndexSearch",
  "NodeCountFromCountStore",
  "RelationshipCountFromCountStore",
  ...both([
    "RelationshipByIdSeek",
    "RelationshipByElementIdSeek",
    "RelationshipUniqueIndexSeek",
    "RelationshipUniqueIndexSeekByRange",
    "RelationshipIndexContainsScan",
    "RelationshipIndexEndsWithScan",
    "RelationshipFulltextIndexSearch",
    "RelationshipVectorIndexSearch",
  ]),
  "DynamicDirectedRelationshipTypeLookup",
  "DynamicUndirectedRelationshipTypeLookup",
];

const reaching = (name: string): string[] => reaches.map((reach) => `${name}(${reach})`);
const repeating = (name: string): string[] => modes.map((mode) => `${name}(${mode})`);

const walks = [
  ...reaching("Expand"),
  ...reaching("OptionalExpand"),
  ...reaching("VarLengthExpand"),
  ...reaching("StatefulShortestPath"),
  ...repeating("StatefulShortestPath"),
  ...repeating("Repeat"),
  ...repeating("BidirectionalRepeat"),
  "VarLengthExpand(Pruning)",
  "VarLengthExpand(Pruning,BFS)",
  "VarLengthExpand(Pruning,BFS,All)",
  "VarLengthExpand(Pruning,BFS,Into)",
  "PathPropagatingBFS",
  "RepeatOptions",
  "ShortestPath",
  "ProjectEndpoints",
];

const joins = [
  "Apply",
  "SemiApply",
  "AntiSemiApply",
  "LetSemiApply",
  "LetAntiSemiApply",
  "SelectOrSemiApply",
  "SelectOrAntiSemiApply",
  "LetSelectOrSemiApply",
  "LetSelectOrAntiSemiApply",
  "ConditionalApply",
  "AntiConditionalApply",
  "RollUpApply",
  "CartesianProduct",
  "NodeHashJoin",
  "ValueHashJoin",
  "ValueMergeJoin",
  "NodeLeftOuterHashJoin",
  "NodeRightOuterHashJoin",
  "AssertSameNode",
  "AssertSameRelationship",
  "TriadicSelection",
  "TriadicBuild",
  "TriadicFilter",
  "Union",
  "OrderedUnion",
];

const shapes = [
  "ProduceResults",
  "Argument",
  "ArgumentTracker",
  "EmptyRow",
  "EmptyResult",
  "Optional",
  "Filter",
  "CacheProperties",
  "RemoteBatchProperties",
  "RemoteBatchPropertiesWithFilter",
  "Projection",
  "Distinct",
  "OrderedDistinct",
  "EagerAggregation",
  "OrderedAggregation",
  "Sort",
  "PartialSort",
  "Top",
  "PartialTop",
  "Top1WithTies",
  "Limit",
  "ExhaustiveLimit",
  "Skip",
  "Unwind",
  "Eager",
  "NonFuseable",
];

/** Commands that tell the schema, and the call, whose procedure is judged by its own list. */
const commands = [
  "ProcedureCall",
  "ShowConstraints",
  "ShowIndexes",
  "ShowFunctions",
  "ShowProcedures",
];

const partitioned = [...scans, "Unwind"].map((name) => `Partitioned${name}`);

/**
 * Neo4j's plan operators that only read the graph, 5.26 and 2026.x; whatever is not named is refused.
 * Source: the operator pages of the Cypher manual and the planner's own names.
 */
export const readOperators: ReadonlySet<string> = new Set([
  ...scans,
  ...partitioned,
  ...lookups,
  ...walks,
  ...joins,
  ...shapes,
  ...commands,
]);
