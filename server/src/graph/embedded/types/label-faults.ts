import { isSubquery } from "../syntax/aggregate.ts";
import { all, child, hasToken, is, type Syntax } from "../syntax/tree.ts";
import type { Fault } from "./fault.ts";
import { relationship, type Type } from "./type.ts";

type TypeOf = (node: Syntax) => Type;

/** Labels on nodes, and as tests of nodes, as far as no subquery has them. */
const labelsOf = (node: Syntax, typeOf: TypeOf): Syntax[] => {
  if (isSubquery(node) || is(node, "relationshipPattern")) return [];
  const [subject, test] = node.children;
  const isTest = is(test, "comparisonExpression6");
  if (isTest && subject && typeOf(subject).is === relationship.is) return [];
  const inner = node.children.flatMap((part) => labelsOf(part, typeOf));
  const own = is(node, "nodePattern") ? child(node, "labelExpression") : isTest ? test : undefined;
  return own && all(own, "labelExpression4").length > 0 ? [own, ...inner] : inner;
};

/** The signs between the labels: `:A:B` of old, and those of today. */
const signsOf = (labels: Syntax): string =>
  (all(labels, "labelExpression4")[0]?.text ?? "").replaceAll(/`(?:[^`]|``)*`|[^:|&!%]/g, "");
const isOld = (labels: Syntax): boolean => signsOf(labels).includes(":");
const isNew = (labels: Syntax): boolean => /[|&!%]/.test(signsOf(labels));

const mixing = (signs: string): string =>
  `Mixing ${signs} with colon (':') between labels is not allowed; write & for the colon`;

const noteMixed = (branch: Syntax, typeOf: TypeOf, fault: Fault): void => {
  const labels = labelsOf(branch, typeOf);
  const old = labels.find(isOld);
  if (!old) return;
  if (labels.some(isNew)) fault(old, mixing("label expression symbols ('|', '&', '!', and '%')"));
  if (labels.some((one) => hasToken(one, "IS"))) fault(old, mixing("the IS keyword"));
};

/** `n IS NOT A` parses, and is nothing Neo4j knows. */
const noteDenied = (query: Syntax, fault: Fault): void => {
  for (const test of all(query, "comparisonExpression6"))
    if (hasToken(test, "NOT") && child(test, "labelExpression4"))
      fault(test, "Invalid input after IS NOT; write NOT before the whole test of a label");
};

/** Notes labels and types whose signs Neo4j does not take together. */
export function noteLabels(query: Syntax, typeOf: TypeOf, fault: Fault): void {
  for (const branch of all(query, "singleQuery")) noteMixed(branch, typeOf, fault);
  noteDenied(query, fault);
  for (const pattern of all(query, "relationshipPattern")) {
    const more = ["variable", "properties", "pathLength"].some((rule) => child(pattern, rule));
    if (more && /\|\s*:/.test(child(pattern, "labelExpression")?.text ?? ""))
      fault(pattern, "Types after the first are written without a colon here: `[:A|B]`");
  }
}
