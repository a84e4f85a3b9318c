/** One text from outside that would do more than read the graph. */
export interface Hostile {
  name: string;
  text: string;
  /** What the refusal must name on Neo4j, where the plan shows it. */
  names?: RegExp;
}

// Test files run side by side: each process has its own port and its own bird.
/** A server of the test's own: nothing may ever knock at it. */
export const listener = `http://127.0.0.1:${20_000 + (process.pid % 20_000)}/`;
/** The label of a node that must stay as it is. */
export const canary = `Canary${process.pid}`;

const load = "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line[0] AS x";
const within = (subquery: string): string => `CASE WHEN rand() >= 0 THEN ${subquery} ELSE 0 END`;

const files: Hostile[] = [
  { name: "a file", text: load, names: /LoadCSV/u },
  {
    name: "a file with headers",
    text: `LOAD CSV WITH HEADERS FROM 'file:///etc/passwd' AS x RETURN x`,
    names: /LoadCSV/u,
  },
  { name: "an address", text: `LOAD CSV FROM '${listener}a' AS x RETURN x`, names: /LoadCSV/u },
  {
    name: "a file in lower case",
    text: "load csv from 'file:///etc/passwd' as x return x",
    names: /LoadCSV/u,
  },
  {
    name: "a file after comments",
    text: "/* RETURN 1 */ LOAD // plain\n CSV FROM 'file:///etc/passwd' AS x RETURN x",
    names: /LoadCSV/u,
  },
  {
    name: "a file by Unicode escapes",
    text: "L\\u004FAD \\u0043SV FROM 'file:///etc/passwd' AS x RETURN x",
    names: /LoadCSV/u,
  },
  {
    name: "a file by Unicode escapes from the first letter",
    text: "\\u004CO\\u0041D CSV FROM 'file:///etc/passwd' AS x RETURN x",
  },
  { name: "a file in CALL", text: `CALL { ${load} } RETURN x` },
  { name: "a file in CALL per row", text: `UNWIND [1] AS i CALL { WITH i ${load} } RETURN x` },
  { name: "a file in EXISTS", text: `RETURN EXISTS { ${load} } AS x` },
  { name: "a file in COUNT", text: `RETURN COUNT { ${load} } AS x` },
  { name: "a file in COLLECT", text: `RETURN COLLECT { ${load} } AS x` },
  { name: "a file in UNION", text: `RETURN 1 AS x UNION ${load}` },
  { name: "a file in CASE", text: `RETURN ${within(`COLLECT { ${load} }`)} AS x` },
  {
    name: "an address in CASE",
    text: `RETURN ${within(`COUNT { LOAD CSV FROM '${listener}b' AS x RETURN x }`)} AS x`,
  },
  { name: "a file in a comprehension", text: `RETURN [i IN [1] | COLLECT { ${load} }] AS x` },
  {
    name: "a file in reduce()",
    text: `RETURN reduce(a = 0, i IN [1] | a + COUNT { ${load} }) AS x`,
  },
  { name: "a file in any()", text: `RETURN any(i IN [1] WHERE EXISTS { ${load} }) AS x` },
  {
    name: "a file in ORDER BY",
    text: `UNWIND [1, 2] AS i RETURN i ORDER BY ${within(`COUNT { ${load} }`)}`,
  },
  {
    name: "a file in a pattern's properties",
    text: `MATCH (n {x: ${within(`COUNT { ${load} }`)}}) RETURN n`,
  },
  {
    name: "a file in a path's predicate",
    text: `MATCH p = (a)-[r*1..2]->(b) WHERE all(q IN r WHERE ${within(`COUNT { ${load} }`)} > 0) RETURN p`,
  },
  {
    name: "a file in a procedure's argument",
    text: `CALL db.labels() YIELD label RETURN label + ${within(`COUNT { ${load} }`)} AS x`,
  },
];

const writes: Hostile[] = [
  { name: "CREATE", text: "CREATE (n:Hostile) RETURN n", names: /Create/u },
  {
    name: "CREATE hidden by a comment",
    text: "MATCH (n) /* RETURN n */ CREATE (m:Hostile) RETURN m",
  },
  { name: "CREATE after WITH", text: "WITH 1 AS x CREATE (n:Hostile {x: x}) RETURN n" },
  {
    name: "CREATE by Unicode escapes",
    text: "C\\u0052EATE (n:Hostile) RETURN n",
    names: /Create/u,
  },
  { name: "MERGE", text: "MERGE (n:Hostile {x: 1}) RETURN n", names: /Merge/u },
  { name: "SET", text: `MATCH (n:${canary}) SET n.song = 'none' RETURN n`, names: /SetProperty/u },
  { name: "SET a label", text: `MATCH (n:${canary}) SET n:Hostile RETURN n` },
  { name: "SET from a map", text: `MATCH (n:${canary}) SET n = {} RETURN n` },
  { name: "REMOVE", text: `MATCH (n:${canary}) REMOVE n.song RETURN n` },
  { name: "DELETE", text: `MATCH (n:${canary}) DELETE n`, names: /Delete/u },
  { name: "DETACH DELETE", text: `MATCH (n:${canary}) DETACH DELETE n`, names: /Delete/u },
  { name: "FOREACH", text: "FOREACH (i IN [1] | CREATE (:Hostile))", names: /Foreach/u },
  { name: "a write in CALL", text: "CALL { CREATE (n:Hostile) RETURN n } RETURN n" },
  {
    name: "a write in transactions of its own",
    text: "UNWIND [1] AS i CALL { CREATE (:Hostile) } IN TRANSACTIONS",
    names: /Transaction|Create/u,
  },
];

const schema: Hostile[] = [
  {
    name: "CREATE INDEX",
    text: "CREATE INDEX hostile FOR (n:Hostile) ON (n.x)",
    names: /CreateIndex/u,
  },
  {
    name: "CREATE CONSTRAINT",
    text: "CREATE CONSTRAINT hostile FOR (n:Hostile) REQUIRE n.x IS UNIQUE",
  },
  { name: "DROP INDEX", text: `DROP INDEX ${canary}_song`, names: /DropIndex/u },
];

const server: Hostile[] = [
  { name: "SHOW SETTINGS", text: "SHOW SETTINGS", names: /ShowSettings/u },
  { name: "SHOW TRANSACTIONS", text: "SHOW TRANSACTIONS YIELD *", names: /ShowTransactions/u },
  { name: "SHOW USERS", text: "SHOW USERS", names: /AdministrationCommand/u },
  {
    name: "TERMINATE TRANSACTION",
    text: "TERMINATE TRANSACTION 'neo4j-transaction-1'",
    names: /TerminateTransactions/u,
  },
  {
    name: "CREATE USER",
    text: "CREATE USER hostile SET PASSWORD 'hostile-hostile'",
    names: /AdministrationCommand/u,
  },
  {
    name: "ALTER CURRENT USER",
    text: "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'hostile-hostile'",
    names: /AdministrationCommand/u,
  },
  { name: "CREATE DATABASE", text: "CREATE DATABASE hostile" },
  { name: "STOP DATABASE", text: "STOP DATABASE neo4j" },
  { name: "another graph", text: "USE system SHOW USERS" },
  { name: "another graph by name", text: "USE system MATCH (n) RETURN n" },
  { name: "dbms.listConfig", text: "CALL dbms.listConfig()", names: /dbms\.listConfig/u },
  {
    name: "dbms.listConfig in back-quotes",
    text: "CALL `dbms`.`listConfig`() YIELD name RETURN name",
    names: /dbms\.listConfig/u,
  },
  {
    name: "dbms.listConfig in CASE",
    text: `RETURN ${within("COUNT { CALL dbms.listConfig() YIELD name RETURN name }")} AS x`,
    names: /dbms\.listConfig/u,
  },
  {
    name: "dbms.killConnection",
    text: "CALL dbms.killConnection('bolt-1')",
    names: /dbms\.killConnection/u,
  },
  {
    name: "db.clearQueryCaches",
    text: "CALL db.clearQueryCaches()",
    names: /db\.clearQueryCaches/u,
  },
  { name: "dbms.setConfigValue", text: "CALL dbms.setConfigValue('db.transaction.timeout', '0')" },
  {
    name: "tx.setMetaData",
    text: "CALL tx.setMetaData({app: 'other'})",
    names: /tx\.setMetaData/u,
  },
  { name: "db.createLabel", text: "CALL db.createLabel('Hostile')", names: /db\.createLabel/u },
  { name: "apoc.load.json", text: `CALL apoc.load.json('${listener}c') YIELD value RETURN value` },
];

const disguises: Hostile[] = [
  { name: "PROFILE", text: `PROFILE ${load}`, names: /PROFILE/u },
  { name: "EXPLAIN", text: "EXPLAIN RETURN 1", names: /EXPLAIN/u },
  {
    name: "PROFILE after a comment",
    text: "/* plain */ // still\n PROFILE RETURN 1",
    names: /PROFILE/u,
  },
  { name: "PROFILE by Unicode escapes", text: `\\u0050ROFILE ${load}` },
  { name: "PROFILE after options", text: `CYPHER runtime=slotted PROFILE ${load}` },
  { name: "a second statement", text: "RETURN 1 AS x; CREATE (n:Hostile)" },
  {
    name: "a second statement after a comment",
    text: `RETURN 1 AS x; // end\n MATCH (n:${canary}) DETACH DELETE n`,
  },
];

export const hostile: readonly Hostile[] = [
  ...files,
  ...writes,
  ...schema,
  ...server,
  ...disguises,
];
