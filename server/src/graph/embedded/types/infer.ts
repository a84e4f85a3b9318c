import { fieldOf } from "@chengmai/cypher/values";
import {
  all,
  calledName,
  child,
  childrenOf,
  expressions,
  hasToken,
  is,
  kindOf,
  nameOf,
  variables,
  type Syntax,
} from "../syntax/tree.ts";
import { arithmetic, plus } from "./arithmetic.ts";
import { bindPattern } from "./bind-pattern.ts";
import type { Fault } from "./fault.ts";
import { functionType } from "./function-types.ts";
import { filteredList, readOf } from "./stored.ts";
import {
  any,
  boolean,
  bounded,
  elementOf,
  float,
  holdsEntity,
  integer,
  isLarge,
  isList,
  join,
  list,
  mixed,
  nothing,
  sized,
  string,
  type Type,
  workedOut,
} from "./type.ts";

export type Env = ReadonlyMap<string, Type>;

export interface Inference {
  /** The type of every expression met. */
  types: Map<Syntax, Type>;
  /** In which scope an expression was last met. */
  seen: Map<Syntax, Env>;
  /** True while a first guess is enough: the loops within go round once. */
  rough: boolean;
  params: (name: string) => Type;
  property: (name: string) => Type;
  /** Notes what Neo4j would refuse to run. */
  fault: Fault;
  /** Runs the clauses of a subquery that sees these variables. */
  subquery: (query: Syntax, env: Env) => void;
}

/** Infers the type of an expression and notes it, and those of its parts. */
export function infer(node: Syntax, env: Env, inference: Inference): Type {
  const { types, seen } = inference;
  // Asked for twice, as an expression of a CASE may be, a part is gone through once, with all its parts.
  const known = seen.get(node) === env ? types.get(node) : undefined;
  if (known) return known;
  const type = bounded(typeOf(node, env, inference));
  types.set(node, type);
  seen.set(node, env);
  return type;
}

function typeOf(node: Syntax, env: Env, inference: Inference): Type {
  const of = (part: Syntax | undefined, inside: Env = env): Type =>
    part ? infer(part, inside, inference) : any;
  if (is(node, "variable")) return variableType(node, env, inference);
  if (is(node, "stringLiteral")) return literal(string, node.text.slice(1, -1));
  if (is(node, "numberLiteral")) {
    const isWhole = /^-?\s*(?:\d[\d_]*|0[xo].*)$/i.test(node.text);
    return literal(isWhole ? integer : float, node.text);
  }
  if (node.children.length === 0) {
    if (/^(?:true|false)$/i.test(node.text)) return boolean;
    return /^null$/i.test(node.text) ? nothing : any;
  }
  switch (kindOf(node)) {
    case "parameter":
      return inference.params(node.text.slice(1).trim());
    case "parenthesizedExpression":
      return of(child(node, "expression"));
    case "listLiteral":
      return { is: "tuple", items: expressions(node).map((item) => of(item)) };
    case "map":
      if (is(node, "properties")) {
        for (const key of childrenOf(node, "propertyKeyName")) {
          inference.types.set(key, inference.property(nameOf(key)));
        }
      }
      return mapType(node, of);
    case "mapProjection":
      return projectionType(node, of);
    case "functionInvocation": {
      const args = childrenOf(node, "functionArgument").map((arg) => of(arg));
      return functionType(calledName(node), args);
    }
    case "expression2":
      return postfixType(node, of, inference);
    case "caseExpression":
    case "extendedCaseExpression":
      return caseType(node, of);
    case "listComprehension":
    case "listItemsPredicate":
      return loopType(node, env, of);
    case "patternComprehension": {
      const inner = new Map(env);
      bindPattern(node, inner, (part) => of(part, inner), inference.fault);
      const parts = expressions(node).map((part) => of(part, inner));
      return list(parts.at(-1) ?? any);
    }
    case "reduceExpression":
      return reduceType(node, env, inference);
    case "existsExpression":
    case "countExpression":
    case "collectExpression": {
      inference.subquery(node, env);
      return kindOf(node) === "existsExpression"
        ? boolean
        : kindOf(node) === "countExpression"
          ? integer
          : any;
    }
    case "countStar":
      return integer;
    case "expression6":
      return node.children
        .filter((part) => is(part, "expression5"))
        .map((part) => of(part))
        .reduce((left, right) => plus(left, right));
    case "expression5":
    case "expression3":
      return arithmetic(
        node.children.filter((part) => part.rules.length > 0).map((part) => of(part)),
      );
    case "expression4": {
      const parts = node.children.filter((part) => part.rules.length > 0);
      return workedOut(
        float,
        parts.map((part) => of(part)),
      );
    }
    case "trimFunction":
    case "normalizeFunction":
      for (const part of expressions(node)) of(part);
      return string;
    default:
      for (const part of node.children)
        if (part.children.length > 0 || part.rules.length > 0) of(part);
      return kindOf(node).startsWith("expression") || is(node, "patternExpression") ? boolean : any;
  }
}

/** A text may be large, too: a number may be made of it. */
const literal = (type: Type, text: string): Type =>
  isLarge(Number(text.replaceAll(/[-_\s]/g, ""))) ? sized(type, "large") : type;

const variableType = (node: Syntax, env: Env, { fault }: Inference): Type => {
  const type = env.get(nameOf(node));
  if (!type) fault(node, `Variable \`${nameOf(node)}\` not defined`);
  return type ?? any;
};

type Of = (part: Syntax | undefined, env?: Env) => Type;

const mapType = (node: Syntax, of: Of): Type => {
  const names = childrenOf(node, "propertyKeyName").map(nameOf);
  const values = expressions(node).map((value) => of(value));
  return {
    is: "map",
    fields: Object.fromEntries(names.map((name, at) => [name, values[at] ?? any])),
  };
};

const projectionType = (node: Syntax, of: Of): Type => {
  of(node.children[0]);
  const fields = childrenOf(node, "mapProjectionElement").flatMap((element): [string, Type][] => {
    const name = child(element, "propertyKeyName");
    if (name) return [[nameOf(name), of(child(element, "expression"))]];
    return is(element, "variable") ? [[nameOf(element), of(element)]] : [];
  });
  return { is: "map", fields: Object.fromEntries(fields) };
};

const postfixType = (node: Syntax, of: Of, { property, types }: Inference): Type => {
  const [base, ...postfixes] = node.children;
  let type = of(base);
  for (const postfix of postfixes) {
    const name = all(postfix, "propertyKeyName")[0];
    const index = expressions(postfix).map((part) => of(part));
    if (is(postfix, "property") && name) {
      type =
        type.is === "map"
          ? (fieldOf(type.fields, nameOf(name)) ?? any)
          : type.is === "any"
            ? any
            : readOf(type, property(nameOf(name)));
    } else if (hasToken(postfix, "..")) {
      type = isList(type) ? list(elementOf(type)) : any;
    } else if (type.is === "tuple" && /^\d+$/.test(expressions(postfix)[0]?.text ?? "")) {
      type = type.items[Number(expressions(postfix)[0]?.text)] ?? nothing;
    } else {
      type = isList(type) ? elementOf(type) : any;
    }
    if (index.length > 2) type = any;
    types.set(postfix, type);
  }
  return type;
};

const caseType = (node: Syntax, of: Of): Type => {
  const answers: Type[] = [];
  for (const part of node.children) {
    if (!/caseAlternative/i.test(kindOf(part))) continue;
    const types = part.children.filter((one) => one.rules.length > 0).map((one) => of(one));
    answers.push(types.at(-1) ?? any);
  }
  const others = expressions(node).map((one) => of(one));
  if (hasToken(node, "ELSE")) answers.push(others.at(-1) ?? any);
  return answers.reduce(join, nothing);
};

const loopType = (node: Syntax, env: Env, of: Of): Type => {
  const [variable] = variables(node);
  const [source, ...rest] = expressions(node);
  const element = elementOf(of(source));
  const inner = new Map(env).set(variable ? nameOf(variable) : "", element);
  const parts = rest.map((part) => of(part, inner));
  if (kindOf(node) === "listItemsPredicate") return boolean;
  return hasToken(node, "|") ? list(parts.at(-1) ?? any) : filteredList(of(source), node);
};

const reduceType = (node: Syntax, env: Env, inference: Inference): Type => {
  const [accumulator, variable] = variables(node).map(nameOf);
  const [start, source, step] = expressions(node);
  const of = (part: Syntax | undefined, inside: Env, rough = inference.rough): Type =>
    part ? infer(part, inside, { ...inference, rough }) : any;
  const begin = of(start, env);
  const inner = new Map(env).set(variable ?? "", elementOf(of(source, env)));
  const round = (gathered: Type, rough: boolean): Type =>
    of(step, new Map(inner).set(accumulator ?? "", gathered), rough);
  const once = join(begin, round(begin, true));
  // A second round, since what it gathers may have become something else by then.
  const type = inference.rough ? once : join(once, round(once, false));
  return isList(begin) && holdsEntity(type) && !isList(type) ? mixed : type;
};
