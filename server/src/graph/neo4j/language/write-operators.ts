import { readOperators } from "./operators.ts";

const writing = [
  "Create",
  "Merge",
  "LockingMerge",
  "MergeInto",
  "MergeUniqueNode",
  "Delete",
  "DetachDelete",
  "SetLabels",
  "RemoveLabels",
  "SetProperty",
  "SetProperties",
  "SetDynamicProperty",
  "SetNodePropertiesFromMap",
  "SetRelationshipPropertiesFromMap",
  "SetPropertiesFromMap",
  "Foreach",
  "SubqueryForeach",
];

/** Lookups that lock what they find, or find out that two are the same, for MERGE. */
const locking = [
  "NodeUniqueIndexSeek(Locking)",
  "NodeUniqueIndexSeekByRange(Locking)",
  "DirectedRelationshipUniqueIndexSeek(Locking)",
  "UndirectedRelationshipUniqueIndexSeek(Locking)",
  "AssertingMultiNodeIndexSeek",
  "AssertingMultiDirectedRelationshipIndexSeek",
  "AssertingMultiUndirectedRelationshipIndexSeek",
];

/**
 * Operators that read the graph or write its data, in the one transaction they were asked for: so not
 * TransactionForeach and TransactionApply, and none of schema, users, servers or files.
 */
export const dataOperators: ReadonlySet<string> = new Set([
  ...readOperators,
  ...writing,
  ...locking,
]);
