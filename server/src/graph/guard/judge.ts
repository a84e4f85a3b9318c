import type { Plan, PlanOperator, Reading } from "../graph.ts";
import { nestedClauses } from "./nested.ts";

/** Why a plan is refused: the operator, procedure or function, and the words for it. */
export interface Refusal {
  name: string;
  detail: string;
}

const allOperators = (operator: PlanOperator): PlanOperator[] => [
  operator,
  ...operator.children.flatMap(allOperators),
];

const callsProcedure = /^(?:ProcedureCall|CallProcedure)$/u;
const procedureIn = (details: string): string => details.split("(")[0]?.trim() ?? details;

const byProcedure = (name: string, { procedures }: Reading): Refusal | null =>
  procedures.has(name)
    ? null
    : { name, detail: `the procedure ${name} is not among those that may be called` };

const byOperator = (name: string): Refusal => ({
  name,
  detail: `its plan has the operator ${name}`,
});

function byNested(details: string, reading: Reading): Refusal | null {
  for (const clause of nestedClauses(details)) {
    const refusal =
      clause.kind === "procedure" ? byProcedure(clause.name, reading) : byOperator(clause.name);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Names in details may stand in back-quotes; without these and spaces a call is `name(`. */
const bare = (details: string): string => details.replaceAll(/[`\s]/gu, "");

function byFunction(details: string, foreign: readonly string[]): Refusal | null {
  const calls = bare(details);
  const name = foreign.find((each) => calls.includes(`${bare(each)}(`));
  return name === undefined
    ? null
    : { name, detail: `the function ${name} comes from a plugin, which may do more than read` };
}

function judgeOperator(
  { operator, details }: PlanOperator,
  reading: Reading,
  foreign: readonly string[],
): Refusal | null {
  if (!reading.operators.has(operator)) return byOperator(operator);
  const called = callsProcedure.test(operator) ? byProcedure(procedureIn(details), reading) : null;
  return called ?? byNested(details, reading) ?? byFunction(details, foreign);
}

const queryTypes: Record<"read" | "change", readonly Plan["queryType"][]> = {
  read: ["r"],
  change: ["r", "rw", "w"],
};

/** The first thing in a plan that is more than it may be; null when there is none. */
export function judge(
  plan: Plan,
  reading: Reading,
  foreign: readonly string[],
  may: "read" | "change" = "read",
): Refusal | null {
  for (const operator of allOperators(plan.root)) {
    const refusal = judgeOperator(operator, reading, foreign);
    if (refusal !== null) return refusal;
  }
  const types = queryTypes[may];
  if (types.includes(plan.queryType)) return null;
  const type = plan.queryType ?? "unknown";
  return { name: "", detail: `the engine plans it as type ${type}, not ${types.join(" or ")}` };
}
