import type { Reason } from "../../graph.ts";
import { whyNotCalled } from "../../guard/procedures.ts";
import { dataOperators } from "./write-operators.ts";

/** What Neo4j's operators do that are on no list of what may be used; first match wins. */
const operators: readonly (readonly [RegExp, Reason])[] = [
  [/^LoadCSV$/u, "files"],
  [/^ShowSettings$/u, "settings"],
  [/^(?:Show|Terminate)Transactions$/u, "others"],
  [/^Administration/u, "users"],
  [/^Transaction(?:Foreach|Apply)/u, "transactions"],
  [
    /^(?:Create|Drop|Alter|DoNothing|Assert)\w*(?:Index|Constraint|GraphType|IfExists|IfNotExists)/u,
    "schema",
  ],
  [/^Use$|@/u, "elsewhere"],
];

/** Why an operator or a procedure of Neo4j may not be used; a procedure's name has a dot. */
export function whyRefused(name: string): Reason {
  const known = operators.find(([pattern]) => pattern.test(name))?.[1];
  if (known !== undefined) return known;
  if (dataOperators.has(name)) return "writes";
  return name.includes(".") ? whyNotCalled(name) : "unknown";
}
