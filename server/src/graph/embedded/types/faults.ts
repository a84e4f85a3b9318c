import { aggregatesIn } from "../syntax/aggregates.ts";
import { all, is, kindOf, nameOf, variables, type Syntax } from "../syntax/tree.ts";
import type { Fault } from "./fault.ts";
import type { Env } from "./infer.ts";
import { isNamed, itemExpression, itemsOf, returnsStar } from "./items.ts";

/** Notes what no clause may be that sees these variables. */
export function noteClause(clause: Syntax, env: Env, fault: Fault): void {
  const word = is(clause, "withClause") ? "WITH" : "RETURN";
  const [variable] = variables(clause);
  if (is(clause, "unwindClause") && variable && env.has(nameOf(variable)))
    fault(variable, `Variable \`${nameOf(variable)}\` already declared`);
  if (!is(clause, "withClause") && !is(clause, "returnClause")) return;
  if (word === "RETURN" && returnsStar(clause) && env.size === 0)
    fault(clause, "RETURN * is not allowed when there are no variables in scope");
  const items = itemsOf(clause);
  const bare = items.find(
    (item) => !isNamed(item) && !is(item, "variable") && kindOf(item) !== "mapProjection",
  );
  if (word === "WITH" && bare) fault(bare, "Expression in WITH must be aliased (use AS)");
  const key = all(clause, "orderItem").find(aggregatesIn);
  if (key && !items.map(itemExpression).some(aggregatesIn))
    fault(
      key,
      `Cannot use aggregation in ORDER BY if there are no aggregate expressions in the preceding ${word}`,
    );
}

/** Notes a query that ends where nothing is returned or changed. */
export function noteEnd(clause: Syntax | undefined, fault: Fault): void {
  const word = clause?.children[0]?.text.toUpperCase() ?? "";
  if (clause && ["matchClause", "unwindClause", "withClause"].some((rule) => is(clause, rule)))
    fault(clause, `Query cannot conclude with ${word}; end it with RETURN`);
}
