export { checkCoverage, type Coverage, readCoverage } from "./coverage.ts";
export { type Fault, FactsError } from "./errors.ts";
export {
  ENDS,
  type FactNode,
  type FactRelationship,
  type Facts,
  NODE_LABELS,
  type NodeLabel,
  type Properties,
  type PropertyValue,
  type RelationshipType,
  type StoredType,
} from "./facts.ts";
export { FACTS_FOLDER, loadFacts } from "./load.ts";
