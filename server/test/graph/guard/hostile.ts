import { canary, type Hostile, listener, load, within } from "./bait.ts";
import { commands } from "./hostile-commands.ts";
export { canary, type Hostile, listener } from "./bait.ts";

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
    name: "a write in CALL in CALL",
    text: "CALL { CALL { CREATE (n:Hostile) RETURN n } RETURN n } RETURN n",
  },
  {
    name: "a write in CALL per row",
    text: `MATCH (n:${canary}) CALL (n) { SET n.song = 'none' } RETURN n`,
  },
  {
    name: "a write in one branch of a UNION",
    text: "RETURN 1 AS x UNION ALL CREATE (n:Hostile) RETURN 2 AS x",
  },
  {
    name: "MERGE's own SET",
    text: `MERGE (n:${canary}) ON MATCH SET n.song = 'none' RETURN n`,
    names: /Set|Merge/u,
  },
  { name: "SET of a property in back-quotes", text: `MATCH (n:${canary}) SET n.\`song\` = 'none'` },
  { name: "DETACH DELETE around a comment", text: `MATCH (n:${canary}) DETACH/**/DELETE n` },
  {
    name: "DELETE by Unicode escapes",
    text: `MATCH (n:${canary}) \\u0044ETACH \\u0044\\u0045LETE n`,
  },
  {
    name: "FOREACH in FOREACH",
    text: `MATCH (n:${canary}) FOREACH (i IN [1] | FOREACH (j IN [i] | SET n.song = j))`,
  },
  { name: "GQL's INSERT", text: "INSERT (:Hostile {x: 1})" },
];

const transactions: Hostile[] = [
  {
    name: "a write in transactions of its own",
    text: "UNWIND [1] AS i CALL { CREATE (:Hostile) } IN TRANSACTIONS",
    names: /Transaction|Create/u,
  },
  {
    name: "rows of a write in transactions of their own",
    text: "UNWIND [1] AS i CALL { WITH i CREATE (n:Hostile) RETURN n } IN TRANSACTIONS OF 1 ROW RETURN n",
  },
  {
    name: "a write in concurrent transactions",
    text: "UNWIND [1] AS i CALL (i) { CREATE (:Hostile) } IN 2 CONCURRENT TRANSACTIONS",
  },
];

const disguises: Hostile[] = [
  { name: "PROFILE", text: `PROFILE ${load}`, names: /PROFILE/u },
  { name: "EXPLAIN", text: "EXPLAIN RETURN 1", names: /EXPLAIN/u },
  { name: "EXPLAIN of a write", text: "EXPLAIN CREATE (n:Hostile) RETURN n", names: /EXPLAIN/u },
  { name: "PROFILE of a write", text: "profile CREATE (n:Hostile) RETURN n", names: /PROFILE/u },
  {
    name: "PROFILE after a comment",
    text: "/* plain */ // still\n PROFILE RETURN 1",
    names: /PROFILE/u,
  },
  { name: "PROFILE by Unicode escapes", text: `\\u0050ROFILE ${load}` },
  { name: "PROFILE after options", text: `CYPHER runtime=slotted PROFILE ${load}` },
  {
    name: "EXPLAIN after options",
    text: "CYPHER runtime=slotted EXPLAIN CREATE (n:Hostile) RETURN n",
    names: /EXPLAIN/u,
  },
  { name: "EXPLAIN by Unicode escapes", text: "\\u0045XPLAIN CREATE (n:Hostile) RETURN n" },
  { name: "PROFILE in a comment of escapes", text: `\\u002F**/ PROFILE ${load}` },
  { name: "PROFILE after EXPLAIN", text: "EXPLAIN PROFILE CREATE (n:Hostile) RETURN n" },
  { name: "PROFILE after a line", text: "\n\r\n\tPROFILE\nCREATE (n:Hostile) RETURN n" },
  { name: "a statement after EXPLAIN", text: "EXPLAIN RETURN 1 AS x; CREATE (n:Hostile)" },
  { name: "a second statement", text: "RETURN 1 AS x; CREATE (n:Hostile)" },
  {
    name: "a second statement after a comment",
    text: `RETURN 1 AS x; // end\n MATCH (n:${canary}) DETACH DELETE n`,
  },
];

const code = "x'}) CREATE (:Hostile {x: '";

/** Parameters that try to become code. */
const params: Hostile[] = [
  {
    name: "a file by a parameter",
    text: "LOAD CSV FROM $p AS x RETURN x",
    params: { p: listener },
  },
  { name: "a procedure by a parameter", text: "CALL $p()", params: { p: "dbms.listConfig" } },
  {
    name: "a text that a procedure would run",
    text: "CALL apoc.cypher.doIt($p, {}) YIELD value RETURN value",
    params: { p: "CREATE (:Hostile)" },
  },
  { name: "a whole text", text: "$p", params: { p: "CREATE (:Hostile)" } },
  {
    name: "a graph by a parameter",
    text: "USE graph.byName($p) MATCH (n) RETURN n",
    params: { p: "system" },
  },
];

/** Parameters of a text that writes. */
const writingParams: Hostile[] = [
  { name: "a label by a parameter", text: "CREATE (n:$($p)) RETURN n", params: { p: "Hostile" } },
  {
    name: "a map that breaks out",
    text: "CREATE (n:Hostile) SET n += $p",
    params: { p: { [code]: code } },
  },
];

/** Texts that write data and no more: for who may write they are no longer hostile. */
export const dataWrites: readonly Hostile[] = [...writes, ...writingParams];

/** Texts that are refused whoever asks. */
export const neverAllowed: readonly Hostile[] = [
  ...files,
  ...transactions,
  ...commands,
  ...disguises,
  ...params,
];

export const hostile: readonly Hostile[] = [...dataWrites, ...neverAllowed];
