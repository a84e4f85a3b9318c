import { GraphError } from "../../graph-error.ts";
import type { Plan, Reason } from "../../graph.ts";
import { allOperators } from "../../guard/all-operators.ts";
import { isJudged, readProcedures as neo4jReads, whyNotCalled } from "../../guard/procedures.ts";
import { readProcedures, writeOperators } from "./operators.ts";

const isCall = /^CallProcedure$/u;
const ownName = /^grafeo\./u;

/** A call of what this engine has not, as its refusal: harmless in Neo4j, or unknown there too. */
export function missingProcedure({ root }: Plan): GraphError | null {
  const called = allOperators(root).filter(({ operator }) => isCall.test(operator));
  const missing = called
    .map(({ details }) => details.split("(", 1)[0]?.trim() ?? "")
    .find(
      (name) =>
        !readProcedures.has(name) &&
        !ownName.test(name) &&
        (neo4jReads.has(name) || !isJudged(name)),
    );
  if (missing === undefined) return null;
  const words = {
    zh: `内置引擎没有过程 ${missing}。CALL grafeo.procedures() 会列出它有的过程；Neo4j 本身还有别的。`,
    en: `The embedded engine has no procedure ${missing}. CALL grafeo.procedures() lists those it has; Neo4j itself has others.`,
  };
  return new GraphError("engine-cannot", words.en, { words });
}

/** Why an operator or a procedure of this engine may not be used. */
export function whyRefused(name: string): Reason {
  if (name.includes(".")) return ownName.test(name) ? "unknown" : whyNotCalled(name);
  if (writeOperators.has(name)) return "writes";
  if (name.startsWith("Load")) return "files";
  return /Index|Constraint/u.test(name) ? "schema" : "unknown";
}
