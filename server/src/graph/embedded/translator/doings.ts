import type { Reason, Words } from "../../graph.ts";
import { refusalWords } from "../../guard/reasons.ts";
import { all, type Syntax } from "../syntax/tree.ts";
import type { Doings, Refused } from "./understood.ts";

/** Rules of the grammar that are more than a query, by what they do; first match wins. */
const commands: readonly (readonly [rule: string, does: Reason])[] = [
  ["useClause", "elsewhere"],
  ["showSettings", "settings"],
  ["showTransactions", "others"],
  ["terminateTransactions", "others"],
  ["createIndex", "schema"],
  ["createConstraint", "schema"],
  ["dropIndex", "schema"],
  ["dropConstraint", "schema"],
  ["composableCommandClauses", "users"],
  ["command", "users"],
];

/** Commands that only describe, which this engine has not, or answers otherwise than Neo4j. */
const describing = [
  ["showIndexCommand", "schema"],
  ["showConstraintCommand", "schema"],
  ["showFunctions", "calls"],
  ["showProcedures", "calls"],
] as const;

// What the engine prints inside another operator's details, or not at all, would pass an allow-list of
// operators: a CREATE before a LOAD CSV is missing from its plan.
const clauses: readonly (readonly [rule: string, name: string, reason: Reason])[] = [
  ["loadCSVClause", "LOAD CSV", "files"],
  ["useClause", "USE", "elsewhere"],
  ["subqueryInTransactionsParameters", "CALL IN TRANSACTIONS", "transactions"],
];

const notAllowed = (name: string, reason: Reason): Refused => ({
  slug: "not-allowed",
  words: refusalWords({ name, reason }),
});

const elsewhere: Record<"schema" | "calls", Words> = {
  schema: {
    zh: "标签、索引和约束见页面上的模式",
    en: "The page shows labels, indexes and constraints as the schema",
  },
  calls: {
    zh: "编辑器会提示它有的函数和过程",
    en: "The editor offers the functions and procedures it has",
  },
};

const noDescription = (name: string, of: "schema" | "calls"): Refused => ({
  slug: "engine-cannot",
  words: {
    zh: `内置引擎没有 Neo4j 那样的 ${name}。${elsewhere[of].zh}；Neo4j 本身可以。`,
    en: `The embedded engine has no ${name} as Neo4j has it. ${elsewhere[of].en}; Neo4j itself can.`,
  },
});

/** The words a command begins with, without what it is about. */
const nameOf = (text: string): string =>
  /^\w+\s+\w+/u.exec(text)?.[0].toUpperCase() ?? "This command";

/** A command in place of a query, as its refusal; null where there is none. */
function refusedCommand(tree: Syntax): Refused | null {
  const [node] = [...all(tree, "command"), ...all(tree, "composableCommandClauses")];
  if (node === undefined) return null;
  const has = ([rule]: readonly [string, string]): boolean => all(node, rule).length > 0;
  const name = nameOf(node.text);
  const described = describing.find(has);
  if (described !== undefined) return noDescription(name, described[1]);
  return notAllowed(name, commands.find(has)?.[1] ?? "users");
}

/** A clause that no text from outside may have, as its refusal; null where there is none. */
function refusedClause(tree: Syntax): Refused | null {
  const found = clauses.find(([rule]) => all(tree, rule).length > 0);
  return found === undefined ? null : notAllowed(found[1], found[2]);
}

const writing = [
  "createClause",
  "insertClause",
  "mergeClause",
  "deleteClause",
  "setClause",
  "removeClause",
  "foreachClause",
] as const;

/** What a text would do, by the clauses in it. */
export const doingsOf = (query: Syntax): Doings => ({
  command: refusedCommand(query),
  clause: refusedClause(query),
  writes: writing.some((rule) => all(query, rule).length > 0),
});
