import { child, childrenOf, expressions, hasToken, is, kindOf, nameOf } from "../../syntax/tree.ts";
import { elementOf, isList, only, type ScalarKind, type Type } from "../../types/type.ts";
import { kindsOfType } from "./kinds.ts";
import { anyOf, computed, operandOf } from "./operand.ts";
import type { Maker, Use } from "./use.ts";

/** The items of a list or a map, each beside the one before. */
export const items =
  (key: string): Maker =>
  (node, looking) => {
    const of = expressions(node).map((part) => operandOf(part, looking));
    const [first] = of;
    if (of.length === 1 && first) return [{ key, operands: [first, first], at: node }];
    return of.slice(1).map((one, at) => ({ key, operands: [of[at] ?? one, one], at: node }));
  };

/** Comprehensions and the words for all, any, none and a single one. */
export const loop: Maker = (node, looking) => {
  const [source, ...rest] = expressions(node);
  if (!source) return [];
  const from = operandOf(source, looking);
  const parts = rest.map((part) => operandOf(part, looking));
  if (kindOf(node) === "listItemsPredicate") {
    const element = kindsOfType(elementOf(looking.typeOf(source)));
    const key = `list/${node.children[0]?.text.toLowerCase()}`;
    const same = element.filter((kind) => ["integer", "text", "boolean"].includes(kind));
    return [
      { key, operands: [from, anyOf(...(same.length > 0 ? same : ["integer"]))], at: node },
      ...parts.map((part): Use => ({
        key: "list/filter-by",
        operands: [anyOf("list[integer]"), part],
        at: node,
      })),
    ];
  }
  const [filter] = hasToken(node, "WHERE") ? parts.slice(0, 1) : [];
  const [value] = hasToken(node, "|") ? parts.slice(-1) : [];
  return [
    ...(filter ? [{ key: "list/filter-by", operands: [from, filter], at: node }] : []),
    ...(value ? [{ key: "list/map", operands: [from, value], at: node }] : []),
    ...(filter || value ? [] : [{ key: "list/comprehension", operands: [from], at: node }]),
  ];
};

const sorts: readonly (readonly ScalarKind[])[] = [["string"], ["integer", "float"], ["boolean"]];

/** True for values of two sorts, so that one cannot become the other; of an unknown one nothing can be said. */
const part = (a: Type, b: Type): boolean => {
  const known = [a, b].every(
    ({ is: kind }) => kind !== "any" && kind !== "mixed" && kind !== "null",
  );
  if (!known) return false;
  if (isList(a) && isList(b)) return false;
  return (
    a.is !== b.is || (a.is === "scalar" && !sorts.some((of) => only(a, ...of) && only(b, ...of)))
  );
};

/** Gathering over a list: it begins with what each step gives; what that does is looked up where it stands. */
export const reduce: Maker = (node, looking) => {
  const [start, source, step] = expressions(node);
  if (!start || !source || !step) return [];
  const item = elementOf(looking.typeOf(source));
  const of = [computed(item, []), operandOf(source, looking)];
  const isOdd = part(looking.typeOf(start), looking.typeOf(step));
  return isOdd
    ? [{ key: "list/reduce-step", operands: [], at: node }]
    : [{ key: "list/reduce-last", operands: of, at: node }];
};

/** What is taken of a map or a node. */
export const projection: Maker = (node, looking) => {
  const [base] = node.children;
  if (!base) return [];
  const of = operandOf(base, looking);
  return childrenOf(node, "mapProjectionElement").map((element): Use => {
    const value = child(element, "expression") ?? (is(element, "variable") ? element : undefined);
    if (value)
      return { key: "map/projection-more", operands: [of, operandOf(value, looking)], at: node };
    return {
      key: element.text.includes("*") ? "map/projection-all" : "map/projection",
      operands: [of],
      at: node,
    };
  });
};

/** What a pattern comprehension gives. */
export const element: Maker = (node, looking) => {
  const value = expressions(node).at(-1);
  if (!value) return [];
  // What the pattern itself binds is another matter than what stands around it.
  const own = is(value, "variable") && !looking.outside(node, nameOf(value));
  const key = `pattern/comprehension-${own ? "element" : "value"}`;
  return [{ key, operands: [own ? anyOf("node") : operandOf(value, looking)], at: value }];
};
