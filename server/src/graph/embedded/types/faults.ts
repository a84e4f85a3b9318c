import { aggregatesIn } from "../syntax/aggregate.ts";
import {
  all,
  childrenOf,
  is,
  kindOf,
  nameOf,
  outermost,
  variables,
  type Syntax,
} from "../syntax/tree.ts";
import type { Fault } from "./fault.ts";
import type { Env } from "./infer.ts";
import { noteGathering, noteNoGathering, noteSeen } from "./gathering-faults.ts";
import { isNamed, itemExpression, itemsOf, returnsStar, sortItemsOf } from "./items.ts";

const noteNames = (items: readonly Syntax[], word: string, fault: Fault): void => {
  const bare = items.find(
    (item) => !isNamed(item) && !is(item, "variable") && kindOf(item) !== "mapProjection",
  );
  if (bare) fault(bare, `Expression in ${word} must be aliased (use AS)`);
};

/** Notes what a subquery returns without a name. */
export function noteCalled(clause: Syntax, fault: Fault): void {
  for (const branch of clause.children.flatMap((part) => outermost(part, "singleQuery"))) {
    const last = outermost(branch, "clause").at(-1);
    if (is(last, "returnClause")) noteNames(itemsOf(last), "CALL { RETURN ... }", fault);
  }
}

/** Notes texts in which a letter is named by fewer than four digits. */
export function noteTexts(query: Syntax, fault: Fault): void {
  const odd = all(query, "stringLiteral").find(({ text }) =>
    /^(?:[^\\]|\\[^u]|\\u[\da-f]{4})*\\u(?![\da-f]{4})/i.test(text),
  );
  if (odd) fault(odd, "expected four hexadecimal digits specifying a unicode character after \\u");
}

/** Notes what no clause may be that sees these variables. */
export function noteClause(clause: Syntax, env: Env, fault: Fault): void {
  const word = is(clause, "withClause") ? "WITH" : "RETURN";
  const [variable] = variables(clause);
  if (is(clause, "unwindClause") && variable && env.has(nameOf(variable)))
    fault(variable, `Variable \`${nameOf(variable)}\` already declared`);
  const projects = is(clause, "withClause") || is(clause, "returnClause");
  noteNoGathering(projects ? childrenOf(clause, "whereClause") : [clause], fault);
  if (!projects) return;
  noteGathering(clause, env, fault);
  noteSeen(clause, env, fault);
  if (word === "RETURN" && returnsStar(clause) && env.size === 0)
    fault(clause, "RETURN * is not allowed when there are no variables in scope");
  const items = itemsOf(clause);
  if (word === "WITH") noteNames(items, word, fault);
  const key = sortItemsOf(clause).find(aggregatesIn);
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
