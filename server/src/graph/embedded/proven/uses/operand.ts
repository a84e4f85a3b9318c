import {
  calledName,
  childrenOf,
  expressions,
  is,
  kindOf,
  nameOf,
  type Syntax,
} from "../../syntax/tree.ts";
import type { Type } from "../../types/type.ts";
import { kindsOfType } from "./kinds.ts";

export type Form = "literal" | "variable" | "property" | "parameter" | "unknown";

/** What may stand in a place: the kinds of values, and how it is written. */
export interface Operand {
  kinds: readonly string[];
  form: Form;
  /** Where it stands, if it is written out. */
  at?: Syntax;
}

/** Looks at the expressions of one query. */
export interface Looking {
  typeOf: (node: Syntax) => Type;
  /** Variables that are never null. */
  sure: ReadonlySet<string>;
  /** True when the name stands outside of that part, too. */
  outside: (part: Syntax, name: string) => boolean;
}

const never = new Set([
  "count",
  "collect",
  "labels",
  "keys",
  "nodes",
  "relationships",
  "type",
  "id",
  "elementid",
  "exists",
]);
const strict = new Set([
  "size",
  "length",
  "abs",
  "ceil",
  "floor",
  "round",
  "sign",
  "tostring",
  "toupper",
  "tolower",
  "trim",
  "ltrim",
  "rtrim",
  "reverse",
  "substring",
  "left",
  "right",
  "replace",
  "split",
  "isempty",
  "properties",
  "startnode",
  "endnode",
  "range",
]);

/** True when the value may be null though its kind is known. */
function mayBeNull(node: Syntax, looking: Looking): boolean {
  const kind = kindOf(node);
  if (is(node, "patternExpression")) return false;
  const some = (parts: readonly Syntax[]): boolean =>
    parts.some((part) => mayBeNull(part, looking));
  const parts = (): Syntax[] => node.children.filter((part) => part.rules.length > 0);
  if (is(node, "literal") || kind === "stringLiteral" || kind === "numberLiteral")
    return /^null$/i.test(node.text);
  if (is(node, "variable")) return !looking.sure.has(nameOf(node));
  switch (kind) {
    case "listLiteral":
    case "map":
    case "countStar":
    case "existsExpression":
    case "countExpression":
    case "patternExpression":
    case "patternComprehension":
    case "collectExpression":
      return false;
    case "listComprehension":
      return some(expressions(node).slice(0, 1));
    case "functionInvocation": {
      const name = calledName(node);
      const args = childrenOf(node, "functionArgument");
      if (name === "coalesce") return args.every((arg) => mayBeNull(arg, looking));
      if (name === "count" || name === "collect") return false;
      return never.has(name) || strict.has(name) ? some(args) : true;
    }
    case "expression7":
      return /IS\s+(?:NOT\s+)?NULL$/i.test(node.text) ? false : some(parts());
    case "comparisonExpression6":
    case "parenthesizedExpression":
    case "expression":
    case "expression11":
    case "expression10":
    case "expression9":
    case "expression8":
    case "expression6":
    case "expression5":
    case "expression3":
      return some(parts());
    default:
      return true;
  }
}

const formOf = (node: Syntax, type: Type): Form => {
  const kind = kindOf(node);
  if (kind === "parameter") return "parameter";
  if (is(node, "literal") || kind === "listLiteral" || kind === "map" || kind === "numberLiteral")
    return "literal";
  if (type.is === "any" || type.is === "mixed") return "unknown";
  const last = node.children.at(-1);
  return kind === "expression2" && is(last, "property") ? "property" : "variable";
};

const literalKinds = (node: Syntax): readonly string[] | null => {
  if (kindOf(node) === "listLiteral" && expressions(node).length === 0) return ["list[]"];
  if (kindOf(node) !== "numberLiteral" || !/[.e]/i.test(node.text) || /^-?0x/i.test(node.text))
    return null;
  return [Number.isInteger(Number(node.text)) ? "whole" : "float"];
};

/** What may stand where this expression stands. */
export function operandOf(node: Syntax, looking: Looking): Operand {
  const type = looking.typeOf(node);
  const form = formOf(node, type);
  const kinds =
    literalKinds(node) ??
    kindsOfType(type).filter((kind) => form !== "literal" || kind !== "list[]");
  return {
    kinds: mayBeNull(node, looking) ? [...new Set([...kinds, "null"])] : kinds,
    form,
    at: node,
  };
}

const isUnknown = ({ is: what }: Type): boolean => what === "any" || what === "mixed";

/** What is computed of others, its type known. */
export const computed = (type: Type, of: readonly Operand[], form: Form = "variable"): Operand => {
  const kinds = kindsOfType(type);
  const missing = of.some((one) => one.kinds.includes("null"));
  return { kinds: missing ? [...kinds, "null"] : kinds, form: isUnknown(type) ? "unknown" : form };
};

/** Where an ordinary literal is a text; elsewhere it is a number. */
const textual = new Set(["function/split", "function/replace"]);

/** A literal with nothing odd about it beside what a construct asks of: a number above nothing, or a text with something in it. */
export const isOrdinary = (node: Syntax, key: string): boolean =>
  textual.has(key)
    ? kindOf(node) === "stringLiteral" && node.text.length > 2
    : kindOf(node) === "numberLiteral" && /^[\d_]*[1-9][\d_]*$/.test(node.text);

/** Of this kind, however it stands. */
export const anyOf = (...kinds: string[]): Operand => ({ kinds, form: "variable" });
