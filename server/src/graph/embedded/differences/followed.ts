import { all, expressions, is, kindOf, nameOf, variables, type Syntax } from "../syntax/tree.ts";
import { isNamed, itemExpression } from "../types/items.ts";
import { elementOf, isList, type Type } from "../types/type.ts";
import type { Query } from "./difference.ts";

/** Which values of a query hold lists of some making, or are taken out of one. */
export interface Followed {
  /** It is made so itself. */
  isTaken: (node: Syntax) => boolean;
  /** It is, or it reads a variable that may hold such a list. */
  mayBeTaken: (node: Syntax) => boolean;
}

/** A name, what it is bound to, and of which type that is. */
interface Binding {
  name: string;
  to: Syntax;
  type: Type;
}

/** What was gone through is a value like any other; a list is as it was. */
const mayHoldList = (type: Type): boolean => isList(type) || /^(?:map|any|mixed)$/.test(type.is);

const bindingsIn = ({ tree, typeOf }: Query): Binding[] => {
  const named = all(tree, "returnItem")
    .filter(isNamed)
    .flatMap((item) => {
      const to = itemExpression(item);
      return variables(item)
        .slice(0, 1)
        .map((one) => ({ name: nameOf(one), to, type: typeOf(to) }));
    });
  const looped = ["unwindClause", "listComprehension", "listItemsPredicate"]
    .flatMap((rule) => all(tree, rule))
    .flatMap((node) => {
      const [[one], [to]] = [variables(node), expressions(node)];
      return one && to ? [{ name: nameOf(one), to, type: elementOf(typeOf(to)) }] : [];
    });
  const reduced = all(tree, "reduceExpression").flatMap((node) => {
    const [[sum, one], [begin, list, body]] = [variables(node), expressions(node)];
    if (!sum || !one || !begin || !list || !body) return [];
    const sums = [begin, body].map((to) => ({ name: nameOf(sum), to, type: typeOf(to) }));
    return [...sums, { name: nameOf(one), to: list, type: elementOf(typeOf(list)) }];
  });
  return [...named, ...looped, ...reduced];
};

const taking =
  ({ typeOf }: Query, isMade: (node: Syntax) => boolean, names: ReadonlySet<string>) =>
  (node: Syntax): boolean => {
    const isTaken = (part: Syntax): boolean => {
      if (isMade(part)) return true;
      if (is(part, "variable")) return names.has(nameOf(part));
      const [begin, , body] = expressions(part);
      switch (kindOf(part)) {
        case "listItemsPredicate":
          return false;
        case "listComprehension":
          return mayHoldList(elementOf(typeOf(part))) && part.children.some(isTaken);
        case "reduceExpression":
          return [begin, body].some((one) => one !== undefined && isTaken(one));
        default:
          return part.children.some(isTaken);
      }
    };
    return isTaken(node);
  };

/** Follows lists of some making through the names of a query. */
export function follow(query: Query, isMade: (node: Syntax) => boolean): Followed {
  const names = new Set<string>();
  const mayBeTaken = taking(query, isMade, names);
  const bindings = bindingsIn(query).filter(({ type }) => mayHoldList(type));
  for (let before = -1; before < names.size;) {
    before = names.size;
    for (const { name, to } of bindings) if (mayBeTaken(to)) names.add(name);
  }
  return { isTaken: taking(query, isMade, new Set()), mayBeTaken };
}
