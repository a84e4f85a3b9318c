import { pieces } from "../pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import { calledName, childrenOf, hasToken, is, kindOf, type Syntax } from "../syntax.ts";

/** A parameter of element ids as the numbers the engine can seek by. */
export interface DerivedParam {
  name: string;
  from: string;
  of: "node" | "relationship";
}

/** The number in an element id of that kind; one that no element has for any other text. */
export const idNumber = (
  id: unknown,
  of: DerivedParam["of"],
): number | null | (number | null)[] => {
  if (Array.isArray(id)) return id.map((one) => idNumber(one, of) as number | null);
  if (id === null || id === undefined) return null;
  const found = typeof id === "string" ? /^([ne]):(\d+)$/.exec(id) : null;
  return found && found[1] === (of === "node" ? "n" : "e") ? Number(found[2]) : -1;
};

const subjectOf = (node: Syntax | undefined, { typeOf }: Rewriting) => {
  if (!node || kindOf(node) !== "functionInvocation" || calledName(node) !== "elementid")
    return null;
  const [argument] = childrenOf(node, "functionArgument");
  const of = typeOf(argument).is;
  return argument && (of === "node" || of === "relationship") ? { argument, of } : null;
};

/** `elementId(n) IN $ids` scans every node; by number it is a seek. */
export const elementIds =
  (text: string, derive: (param: DerivedParam) => void): Rule =>
  (node, rewriting) => {
    const found = comparison(node);
    if (!found) return null;
    const subject = subjectOf(found.subject, rewriting);
    if (!subject || kindOf(found.value) !== "parameter") return null;
    const from = found.value.text.slice(1).trim();
    if (!/^\w+$/.test(from)) return null;
    let name = `${from}__${subject.of}`;
    // No parameter of the user's own may be called so.
    while (text.includes(name)) name += "_";
    derive({ name, from, of: subject.of });
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
