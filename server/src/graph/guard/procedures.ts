import type { Reason } from "../graph.ts";

type Verdict = "reads" | Reason;

/**
 * Every procedure of Neo4j 5.26 and 2026.x Community: `reads` where it tells of the graph or of the
 * engine's version and of nothing else, otherwise why it may not be called.
 */
const verdicts: Readonly<Record<string, Verdict>> = {
  "db.awaitIndex": "server",
  "db.awaitIndexes": "server",
  "db.clearQueryCaches": "server",
  "db.create.setNodeVectorProperty": "writes-by-call",
  "db.create.setRelationshipVectorProperty": "writes-by-call",
  "db.create.setVectorProperty": "writes-by-call",
  "db.createLabel": "writes-by-call",
  "db.createProperty": "writes-by-call",
  "db.createRelationshipType": "writes-by-call",
  "db.index.fulltext.awaitEventuallyConsistentIndexRefresh": "server",
  "db.index.fulltext.listAvailableAnalyzers": "reads",
  "db.index.fulltext.queryNodes": "reads",
  "db.index.fulltext.queryRelationships": "reads",
  "db.index.vector.createNodeIndex": "schema",
  "db.index.vector.queryNodes": "reads",
  "db.index.vector.queryRelationships": "reads",
  "db.info": "reads",
  "db.labels": "reads",
  "db.ping": "reads",
  "db.prepareForReplanning": "server",
  "db.propertyKeys": "reads",
  "db.relationshipTypes": "reads",
  "db.resampleIndex": "server",
  "db.resampleOutdatedIndexes": "server",
  "db.schema.nodeTypeProperties": "reads",
  "db.schema.relTypeProperties": "reads",
  "db.schema.visualization": "reads",
  "db.stats.clear": "server",
  "db.stats.collect": "server",
  // Its section QUERIES holds the texts that others ran.
  "db.stats.retrieve": "others",
  "db.stats.retrieveAllAnonymized": "others",
  "db.stats.status": "server",
  "db.stats.stop": "server",
  "dbms.cluster.routing.getRoutingTable": "server",
  "dbms.components": "reads",
  "dbms.info": "server",
  "dbms.killConnection": "others",
  "dbms.killConnections": "others",
  "dbms.listCapabilities": "server",
  "dbms.listConfig": "settings",
  "dbms.listConnections": "others",
  "dbms.queryJmx": "server",
  "dbms.routing.getRoutingTable": "server",
  "dbms.setConfigValue": "settings",
  "dbms.showCurrentUser": "users",
  "dbms.upgrade": "server",
  "dbms.upgradeStatus": "server",
  "fleetManagement.debugLogging": "server",
  "fleetManagement.disable": "server",
  "fleetManagement.inspectToken": "server",
  "fleetManagement.registerToken": "server",
  "fleetManagement.reportedData": "server",
  "fleetManagement.restart": "server",
  "fleetManagement.status": "server",
  "tx.getMetaData": "server",
  "tx.setMetaData": "server",
};

/** Procedures that only read the graph. */
export const readProcedures: ReadonlySet<string> = new Set(
  Object.keys(verdicts).filter((name) => verdicts[name] === "reads"),
);

/** Whether this table has a word on the procedure. */
export const isJudged = (name: string): boolean => Object.hasOwn(verdicts, name);

/** Why a procedure may not be called; those of no list are a plugin's, or new. */
export function whyNotCalled(name: string): Reason {
  const verdict = isJudged(name) ? verdicts[name] : undefined;
  if (verdict !== undefined && verdict !== "reads") return verdict;
  if (name.startsWith("dbms.")) return "server";
  return /^(?:db|tx)\./u.test(name) ? "unknown" : "plugin";
}
