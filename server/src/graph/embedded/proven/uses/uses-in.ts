import { kindOf, type Syntax } from "../../syntax/tree.ts";
import { clauseMakers } from "./clauses.ts";
import { contextIn, type Context } from "./context.ts";
import { expressionMakers } from "./expressions.ts";
import type { Looking } from "./operand.ts";
import { isPlain } from "./plain-rules.ts";
import type { Use } from "./use.ts";

/** Every construct of the table that a query uses, and what is no construct that the table knows. */
export function usesIn(tree: Syntax, looking: Looking): Use[] {
  const uses: Use[] = [];
  const visit = (node: Syntax, around: Context): void => {
    const kind = kindOf(node);
    const context = contextIn(node, around);
    const makers = [expressionMakers[kind], ...node.rules.map((rule) => clauseMakers[rule])].filter(
      (make) => make !== undefined,
    );
    for (const make of makers) uses.push(...make(node, looking, context));
    for (const rule of node.rules)
      if (!isPlain(rule) && (rule !== kind || makers.length === 0))
        uses.push({ key: `rule/${rule}`, operands: [], at: node });
    for (const part of node.children) visit(part, context);
  };
  visit(tree, "match");
  return uses;
}
