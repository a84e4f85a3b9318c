import type { Plan, PlanOperator, Reading } from "../graph.ts";
import { allOperators } from "./all-operators.ts";
import { nestedClauses } from "./nested.ts";
import type { Refusal } from "./reasons.ts";

const callsProcedure = /^(?:ProcedureCall|CallProcedure)$/u;
const isCall = ({ operator }: PlanOperator): boolean => callsProcedure.test(operator);
const procedureIn = (details: string): string => details.split("(", 1)[0]?.trim() ?? details;

const refused = (name: string, reading: Reading): Refusal => ({
  name,
  reason: reading.why?.(name) ?? "unknown",
});

const byProcedure = (name: string, reading: Reading): Refusal | null =>
  reading.procedures.has(name) ? null : refused(name, reading);

function byNested(details: string, reading: Reading): Refusal | null {
  for (const { kind, name } of nestedClauses(details)) {
    const refusal = kind === "procedure" ? byProcedure(name, reading) : refused(name, reading);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Names in details may stand in back-quotes; without these and spaces a call is `name(`. */
const bare = (details: string): string => details.replaceAll(/[`\s]/gu, "");

interface Foreign {
  name: string;
  call: string;
}

function byFunction(details: string, foreign: readonly Foreign[]): Refusal | null {
  if (foreign.length === 0 || !details.includes("(")) return null;
  const calls = bare(details);
  const found = foreign.find(({ call }) => calls.includes(call));
  return found === undefined ? null : { name: found.name, reason: "plugin" };
}

function judgeOperator(
  { operator, details }: PlanOperator,
  reading: Reading,
  foreign: readonly Foreign[],
): Refusal | null {
  if (!reading.operators.has(operator)) return refused(operator, reading);
  const called = callsProcedure.test(operator) ? byProcedure(procedureIn(details), reading) : null;
  return called ?? byNested(details, reading) ?? byFunction(details, foreign);
}

const queryTypes: Record<"read" | "change", readonly Plan["queryType"][]> = {
  read: ["r"],
  change: ["r", "rw", "w"],
};

const ofType = (type: Plan["queryType"]): Refusal => {
  if (type === null) return { name: "", reason: "unknown" };
  return { name: "", reason: type === "s" ? "schema" : "writes" };
};

/** The first thing in a plan that is more than it may be; null when there is none. */
export function judge(
  plan: Plan,
  reading: Reading,
  foreignFunctions: readonly string[],
  may: "read" | "change" = "read",
): Refusal | null {
  const foreign = foreignFunctions.map((name) => ({ name, call: `${bare(name)}(` }));
  const operators = allOperators(plan.root);
  for (const operator of operators) {
    const refusal = judgeOperator(operator, reading, foreign);
    if (refusal !== null) return refusal;
  }
  // Neo4j counts every call of `dbms.*` as a change of the schema; which may be called says the list.
  const calls = plan.queryType === "s" && operators.some(isCall);
  return calls || queryTypes[may].includes(plan.queryType) ? null : ofType(plan.queryType);
}
