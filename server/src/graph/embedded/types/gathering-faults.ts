import { aggregatesIn, aggregatesOf, isAggregate } from "../syntax/aggregate.ts";
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
import type { Fault } from "./fault.ts";
import type { Env } from "./infer.ts";
import { itemExpression, itemName, itemsOf, returnsStar, sortItemsOf } from "./items.ts";
import { patternNames } from "./sure.ts";

const random = new Set(["rand", "randomuuid"]);

/** What is asked anew for each item of a list or each match of a pattern. */
const repeatedIn = (node: Syntax): Syntax[] => {
  switch (kindOf(node)) {
    case "listComprehension":
    case "listItemsPredicate":
      return expressions(node).slice(1);
    case "reduceExpression":
      return expressions(node).slice(2);
    case "patternComprehension":
      return expressions(node);
    default:
      return [];
  }
};

const noteRepeated = (node: Syntax, fault: Fault): void => {
  for (const part of repeatedIn(node).filter(aggregatesIn))
    fault(part, "Can't use aggregating expressions inside of expressions executing over lists");
  for (const part of node.children) noteRepeated(part, fault);
};

const noteInside = (aggregate: Syntax, fault: Fault): void => {
  const inner = aggregate.children.flatMap(aggregatesOf)[0];
  if (inner) fault(inner, "Can't use aggregate functions inside of aggregate functions");
  const chance = all(aggregate, "functionInvocation").find((call) => random.has(calledName(call)));
  if (chance)
    fault(chance, "Can't use non-deterministic (random) functions inside of aggregate functions");
};

const bare = (node: Syntax): Syntax =>
  kindOf(node) === "parenthesizedExpression" ? bare(child(node, "expression") ?? node) : node;

/** The key in `n['k']`, which is `n.k`. */
const textIn = (step: Syntax): string | null => {
  const index = hasToken(step, "..") ? undefined : expressions(step)[0];
  return index && is(index, "stringLiteral") ? index.text.slice(1, -1) : null;
};

/** `n` and `n.k`, the only expressions that another column may use beside its aggregate. */
const keyOf = (node: Syntax): string | null => {
  const plain = bare(node);
  if (is(plain, "variable")) return nameOf(plain);
  const [base, step] = plain.children;
  if (kindOf(plain) !== "expression2" || !base || !step) return null;
  const of = bare(base);
  const name = all(step, "propertyKeyName").map(nameOf)[0] ?? textIn(step);
  return is(of, "variable") && name !== null ? `${nameOf(of)}.${name}` : null;
};

const isKey = (node: Syntax): boolean => keyOf(node) !== null && bare(node).children.length <= 2;

const boundIn = (node: Syntax, isSeen: (name: string) => boolean): string[] => {
  const loops = ["listComprehension", "listItemsPredicate", "reduceExpression"];
  if (loops.includes(kindOf(node))) return variables(node).map(nameOf);
  // What is known already is met again by a pattern, and hidden by a loop.
  return ["patternComprehension", "existsExpression", "countExpression"].includes(kindOf(node))
    ? patternNames(node).filter((name) => !isSeen(name))
    : [];
};

/** An expression however it is spaced. */
const squeezed = ({ text }: Syntax): string => text.replaceAll(/\s/g, "").toLowerCase();

interface Grouped {
  env: Env;
  /** Variables and properties that stay with a group, and whole expressions that do. */
  keys: ReadonlySet<string>;
  texts?: ReadonlySet<string>;
  /** What a pattern meets again, where it does not name it anew. */
  isSeen: (name: string) => boolean;
}

/** The first part beside an aggregate that differs from row to row of a group. */
const unkept = (node: Syntax, grouped: Grouped, bound: ReadonlySet<string>): Syntax | undefined => {
  if (isAggregate(node) || grouped.texts?.has(squeezed(node))) return undefined;
  const key = keyOf(node);
  const [name = ""] = key?.split(".") ?? [];
  if (key !== null && (grouped.keys.has(key) || grouped.keys.has(name))) return undefined;
  if (is(node, "variable"))
    return grouped.env.has(nameOf(node)) && !bound.has(nameOf(node)) ? node : undefined;
  const own = boundIn(node, grouped.isSeen);
  const inside = own.length > 0 ? new Set([...bound, ...own]) : bound;
  for (const part of node.children) {
    const found = unkept(part, grouped, inside);
    if (found) return found;
  }
  return undefined;
};

/** Notes what no projection may gather that sees these variables. */
export function noteGathering(clause: Syntax, env: Env, fault: Fault): void {
  const items = itemsOf(clause).map(itemExpression);
  const gathered = items.filter(aggregatesIn);
  const starred = returnsStar(clause) ? [...env.keys()] : [];
  const keys = new Set([
    ...starred,
    ...items
      .filter((item) => !aggregatesIn(item) && isKey(item))
      .flatMap((item) => keyOf(item) ?? []),
  ]);
  for (const item of gathered) {
    const odd = unkept(item, { env, keys, isSeen: (name) => env.has(name) }, new Set());
    if (odd)
      fault(
        odd,
        `\`${odd.text}\` stands beside an aggregate, and neither it nor what is read of it is a column of its own; make it one, or take it along WITH … AS before`,
      );
  }
  for (const part of [...items, ...sortItemsOf(clause)]) {
    noteRepeated(part, fault);
    for (const aggregate of aggregatesOf(part)) noteInside(aggregate, fault);
  }
}

const seenBefore = (name: string): string =>
  `In a WITH/RETURN with DISTINCT or an aggregation, it is not possible to access variables declared before the WITH/RETURN: ${name}`;
const lostPath = (name: string): string =>
  `${seenBefore(`what the path ${name} is made of`)}; hand it on first: WITH * WHERE or ORDER BY after it`;

/** Notes what WHERE and ORDER BY read of before a projection that gathers, or leaves out what is there twice. */
export function noteSeen(clause: Syntax, env: Env, fault: Fault): void {
  const body = child(clause, "returnBody") ?? clause;
  const items = itemsOf(clause).map(itemExpression);
  if (!hasToken(body, "DISTINCT") && !items.some(aggregatesIn)) return;
  const starred = returnsStar(clause) ? [...env.keys()] : [];
  const names = new Set([...starred, ...itemsOf(clause).map(itemName)]);
  const plain = new Set([...starred, ...items.filter((item) => is(item, "variable")).map(nameOf)]);
  // Neo4j writes for a path what it is made of, but gathers first where a column is worked out of an aggregate.
  const isApart = items.some((item) => aggregatesIn(item) && !isAggregate(bare(item)));
  const isLost = (name: string): boolean => {
    if (isApart) return false;
    const type = plain.has(name) ? env.get(name) : undefined;
    if (type?.is !== "path" || type.made === undefined) return false;
    return type.made.some((part) => part === null || !names.has(part));
  };
  const kept = (some: readonly string[]): Set<string> =>
    new Set(some.filter((one) => !isLost(one)));
  const grouped = {
    env,
    keys: kept([...names, ...items.filter(isKey).flatMap((item) => keyOf(item) ?? [])]),
    texts: kept(items.map(squeezed)),
    isSeen: (name: string) => names.has(name),
  };
  for (const part of [...childrenOf(clause, "whereClause"), ...sortItemsOf(clause)]) {
    const odd = unkept(part, grouped, new Set());
    if (odd) fault(odd, isLost(nameOf(odd)) ? lostPath(odd.text) : seenBefore(odd.text));
  }
}

/** Notes an aggregate where no rows are gathered. */
export function noteNoGathering(parts: readonly Syntax[], fault: Fault): void {
  for (const found of parts.flatMap(aggregatesOf).slice(0, 1))
    fault(
      found,
      `Invalid use of aggregating function ${calledName(found) || "count"}(...) in this context`,
    );
}

/** Notes DISTINCT where nothing is gathered. */
export function noteDistinct(query: Syntax, fault: Fault): void {
  for (const call of all(query, "functionInvocation"))
    if (hasToken(call, "DISTINCT") && !isAggregate(call))
      fault(
        call,
        `Invalid use of DISTINCT with function '${childrenOf(call, "functionName")[0]?.text ?? call.text}'`,
      );
}
