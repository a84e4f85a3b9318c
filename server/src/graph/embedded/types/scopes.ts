import { unquoted } from "@chengmai/cypher/text";
import {
  all,
  child,
  childrenOf,
  expressions,
  gather,
  hasToken,
  is,
  nameOf,
  outermost,
  variables,
  type Syntax,
} from "../syntax/tree.ts";
import { bindPattern } from "./bind-pattern.ts";
import { noteCalled, noteClause, noteEnd, noteTexts } from "./faults.ts";
import { noteDistinct } from "./gathering-faults.ts";
import { noteLabels } from "./label-faults.ts";
import { notePatterns } from "./pattern-faults.ts";
import { itemExpression, itemName, itemsOf, returnsStar, sortItemsOf, sortKey } from "./items.ts";
import { infer, type Env, type Inference } from "./infer.ts";
import { any, elementOf, handedOn, holdsLarge, isList, join, nothing, type Type } from "./type.ts";

/** What is known of values before a query is read. */
export interface Known {
  /** Types of the parameters that are given. */
  params: ReadonlyMap<string, Type>;
  /** Types of properties by name, over all labels and types. */
  properties: ReadonlyMap<string, Type>;
}

export interface Scopes {
  types: ReadonlyMap<Syntax, Type>;
  /** The variables a clause sees before it, by the clause's node; a pattern in EXISTS or COUNT is one. */
  before: ReadonlyMap<Syntax, Env>;
  /** The types of the answer's columns, when the query ends with RETURN. */
  columns: ReadonlyMap<string, Type>;
  /** True when a large number may stand where nothing is known of a value. */
  isLarge: boolean;
  /** The columns' names in their order; null where only the engine knows them. */
  names: readonly string[] | null;
  /** The first that Neo4j refuses before it runs anything. */
  fault: { at: Syntax; words: string } | null;
}

/** Walks the clauses of a query and infers what every variable and expression holds. */
export function readScopes(query: Syntax, known: Known): Scopes {
  const types = new Map<Syntax, Type>();
  const before = new Map<Syntax, Env>();
  const faults: { at: Syntax; words: string }[] = [];
  const inference: Inference = {
    types,
    seen: new Map(),
    rough: false,
    fault: (at, words) => void faults.push({ at, words }),
    params: (name) => known.params.get(unquoted(name)) ?? any,
    property: (name) => known.properties.get(name) ?? any,
    subquery: (node, env) => void queryIn(node, env),
  };

  const queryIn = (node: Syntax, outer: Env): Env => {
    const branches = node.children.flatMap((one) => outermost(one, "singleQuery"));
    if (branches.length === 0) {
      before.set(node, outer);
      const env = new Map(outer);
      bindPattern(node, env, (part) => infer(part, env, inference), inference.fault);
      for (const where of childrenOf(node, "whereClause"))
        for (const one of expressions(where)) infer(one, env, inference);
      return env;
    }
    const ends = branches.map((branch) => singleQuery(branch, outer));
    const [first = new Map<string, Type>()] = ends;
    return new Map(
      [...first].map(([name]) => [
        name,
        ends.map((end) => end.get(name) ?? any).reduce(join, nothing),
      ]),
    );
  };

  const singleQuery = (branch: Syntax, outer: Env): Env => {
    let env = new Map(outer);
    let end: Env = new Map();
    for (const clause of outermost(branch, "clause")) {
      env = clauseWithin(clause, env);
      if (is(clause, "returnClause")) end = env;
    }
    return end;
  };

  const clauseWithin = (clause: Syntax, env: Map<string, Type>): Map<string, Type> => {
    before.set(clause, new Map(env));
    noteClause(clause, env, inference.fault);
    return afterClause(clause, env);
  };

  const afterClause = (clause: Syntax, env: Map<string, Type>): Map<string, Type> => {
    const see = (part: Syntax) => infer(part, env, inference);
    const [variable] = variables(clause);
    if (patternClauses.some((rule) => is(clause, rule)))
      bindPattern(clause, env, see, inference.fault);
    if (is(clause, "unwindClause") && variable) {
      const [source] = expressions(clause);
      env.set(nameOf(variable), source ? unwound(see(source)) : any);
    }
    if (is(clause, "loadCSVClause") && variable) env.set(nameOf(variable), any);
    if (writing.some((rule) => is(clause, rule)))
      for (const part of [...outermost(clause, "expression"), ...targets(clause)]) see(part);
    if (is(clause, "foreachClause") && variable) {
      const [source] = expressions(clause);
      let inner = new Map(env).set(nameOf(variable), source ? elementOf(see(source)) : any);
      for (const one of clause.children.flatMap((part) => outermost(part, "clause")))
        inner = clauseWithin(one, inner);
    }
    if (is(clause, "subqueryClause")) {
      noteCalled(clause, inference.fault);
      const seen = [...imported(clause, env)].map(
        ([name, type]) => [name, handedOn(type)] as const,
      );
      for (const [name, type] of queryIn(clause, new Map(seen))) env.set(name, type);
    }
    if (is(clause, "callClause")) {
      for (const result of childrenOf(clause, "procedureResultItem"))
        env.set(nameOf(result.children.at(-1) ?? result), any);
      for (const argument of childrenOf(clause, "procedureArgument")) see(argument);
    }
    const projects = is(clause, "returnClause") || is(clause, "withClause");
    const after = projects ? project(clause, env) : env;
    for (const count of [...all(clause, "skip"), ...all(clause, "limit")].filter(() => projects))
      for (const one of expressions(count)) see(one);
    if (projects) {
      // ORDER BY and WHERE see both what was and what becomes of it.
      const both = new Map([...env, ...after]);
      for (const item of sortItemsOf(clause)) infer(sortKey(item), both, inference);
      for (const where of childrenOf(clause, "whereClause"))
        for (const one of expressions(where)) infer(one, both, inference);
    } else {
      for (const where of childrenOf(clause, "whereClause"))
        for (const one of expressions(where)) infer(one, env, inference);
    }
    return after;
  };

  const project = (clause: Syntax, env: Env): Map<string, Type> => {
    const starred = returnsStar(clause) ? [...env] : [];
    const after = new Map(starred.map(([name, type]) => [name, handedOn(type)] as const));
    for (const item of itemsOf(clause))
      after.set(itemName(item), handedOn(infer(itemExpression(item), env, inference)));
    return after;
  };

  for (const branch of outermost(query, "singleQuery"))
    noteEnd(outermost(branch, "clause").at(-1), inference.fault);
  noteDistinct(query, inference.fault);
  noteTexts(query, inference.fault);
  notePatterns(query, inference.fault);
  const columns = queryIn(gather([], query.from, query.text, [query]), new Map());
  noteLabels(query, (node) => types.get(node) ?? any, inference.fault);
  const given = [...known.params.values(), ...known.properties.values()];
  const isLarge = given.some(holdsLarge) || [...types.values()].some(holdsLarge);
  const names = columnNames(query, before);
  return { types, before, columns, isLarge, names, fault: faults[0] ?? null };
}

/** What a clause sets or removes, without the values. */
const targets = (clause: Syntax): Syntax[] =>
  [...all(clause, "setItem"), ...all(clause, "removeItem")].flatMap((item) =>
    is(item, "expression2") ? [item] : item.children.slice(0, 1),
  );

const writing = ["mergeClause", "setClause", "removeClause", "deleteClause"];

const patternClauses = ["matchClause", "createClause", "insertClause", "mergeClause"];

const columnNames = (query: Syntax, before: ReadonlyMap<Syntax, Env>): string[] | null => {
  const [branch] = outermost(query, "singleQuery");
  const last = branch && outermost(branch, "clause").at(-1);
  if (!last || !is(last, "returnClause")) return null;
  const starred = returnsStar(last) ? [...(before.get(last)?.keys() ?? [])].toSorted() : [];
  return [...starred, ...itemsOf(last).map(itemName)];
};

/** What UNWIND makes rows of: a list's elements, or the one value that is no list. */
const unwound = (type: Type): Type => (isList(type) || type.is === "any" ? elementOf(type) : type);

/** What a subquery sees of the variables around it: those it names, or those its first WITH takes. */
function imported(clause: Syntax, env: Env): Env {
  const scope = child(clause, "subqueryScope");
  if (scope) {
    const names = hasToken(scope, "*")
      ? [...env.keys()]
      : childrenOf(scope, "variable").map(nameOf);
    return new Map(names.map((name) => [name, env.get(name) ?? any]));
  }
  const [first] = clause.children.flatMap((one) => outermost(one, "clause"));
  return first && is(first, "withClause") ? env : new Map();
}
