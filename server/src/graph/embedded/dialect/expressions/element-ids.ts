import { pieces } from "../../syntax/pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import { calledName, childrenOf, hasToken, is, kindOf, type Syntax } from "../../syntax/tree.ts";

const subjectOf = (node: Syntax | undefined, { typeOf }: Rewriting) => {
  if (!node || kindOf(node) !== "functionInvocation" || calledName(node) !== "elementid")
    return null;
  const [argument] = childrenOf(node, "functionArgument");
  const of = typeOf(argument).is;
  return argument && (of === "node" || of === "relationship") ? { argument, of } : null;
};

/** `elementId(n) IN $ids` scans every node; by number it is a seek. */
export const elementIds =
  (derive: (from: string, of: "node" | "relationship") => string): Rule =>
  (node, rewriting) => {
    const found = comparison(node);
    if (!found) return null;
    const subject = subjectOf(found.subject, rewriting);
    if (!subject || kindOf(found.value) !== "parameter") return null;
    const from = found.value.text.slice(1).trim();
    if (!/^\w+$/.test(from)) return null;
    const name = derive(from, subject.of);
    return pieces`id(${rewriting.render(subject.argument)}) ${found.sign} $${name}`;
  };

const comparison = (node: Syntax) => {
  const [subject, second, third] = node.children;
  if (
    kindOf(node) === "expression8" &&
    node.children.length === 3 &&
    second?.text === "=" &&
    third
  ) {
    return { subject, sign: "=", value: third };
  }
  if (
    kindOf(node) !== "expression7" ||
    !is(second, "comparisonExpression6") ||
    !hasToken(second, "IN")
  )
    return null;
  const value = second.children[1];
  return value ? { subject, sign: "IN", value } : null;
};
