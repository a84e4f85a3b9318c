import { canary, type Hostile, listener, load, within } from "./bait.ts";

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
  { name: "DROP CONSTRAINT", text: "DROP CONSTRAINT hostile IF EXISTS", names: /DropConstraint/u },
  {
    name: "CREATE INDEX after options",
    text: "CYPHER replan=force CREATE INDEX hostile FOR (n:Hostile) ON (n.x)",
  },
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
  {
    name: "a file in SHOW INDEXES",
    text: `SHOW INDEXES YIELD name WHERE ${within(`COUNT { ${load} }`)} > 0 RETURN name`,
  },
  {
    name: "settings in SHOW PROCEDURES",
    text: "SHOW PROCEDURES YIELD name WHERE EXISTS { CALL dbms.listConfig() YIELD value RETURN value } RETURN name",
  },
  { name: "dbms.listConnections", text: "CALL dbms.listConnections()" },
  { name: "db.stats.retrieve", text: "CALL db.stats.retrieve('QUERIES')" },
  { name: "dbms.queryJmx", text: "CALL dbms.queryJmx('*:*')" },
  { name: "SHOW DATABASES", text: "SHOW DATABASES" },
  { name: "SHOW PRIVILEGES", text: "SHOW PRIVILEGES" },
  { name: "GRANT", text: "GRANT ALL ON DBMS TO PUBLIC" },
  { name: "another graph within", text: "CALL { USE system MATCH (n) RETURN n } RETURN n" },
  { name: "db.awaitIndexes", text: "CALL db.awaitIndexes(1)", names: /db\.awaitIndexes/u },
  {
    name: "a write before a procedure",
    text: "CREATE (n:Hostile) WITH n CALL db.createProperty('hostile') RETURN n",
  },
  {
    name: "apoc.create.node",
    text: "CALL apoc.create.node(['Hostile'], {}) YIELD node RETURN node",
  },
  {
    name: "apoc.periodic.iterate",
    text: "CALL apoc.periodic.iterate('RETURN 1 AS x', 'CREATE (:Hostile)', {})",
  },
  { name: "apoc.export.csv.all", text: "CALL apoc.export.csv.all('hostile.csv', {})" },
  {
    name: "a function of APOC",
    text: "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n:Hostile) RETURN n', {}) AS x",
  },
  { name: "apoc.load.json", text: `CALL apoc.load.json('${listener}c') YIELD value RETURN value` },
];

/** Schema, server, users, and procedures that write or reach out. */
export const commands: readonly Hostile[] = [...schema, ...server];
