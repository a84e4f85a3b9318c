import {
  all,
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

/** True when the item has a name of its own, by AS. */
export const isNamed = (item: Syntax): boolean => kindOf(item) === "returnItem";

/** The name a RETURN or WITH item gets. */
export const itemName = (item: Syntax): string => {
  // Neo4j names `n {.id}` after its variable alone.
  const [first] = item.children;
  if (kindOf(item) === "mapProjection" && first) return nameOf(first);
  const variable = isNamed(item) ? variables(item)[0] : item;
  return variable && is(variable, "variable") ? nameOf(variable) : item.text;
};

/** What a RETURN or WITH sorts by, not what a subquery in it does. */
export const sortItemsOf = (clause: Syntax): Syntax[] => {
  const order = child(child(clause, "returnBody") ?? clause, "orderBy");
  return order ? childrenOf(order, "orderItem") : [];
};

/** The expression of a sort item, without its direction. */
export const sortKey = (item: Syntax): Syntax =>
  is(item, "expression") ? item : (expressions(item)[0] ?? item);

/** The items of a RETURN or WITH; one alone stands in the place of their list. */
export const itemsOf = (body: Syntax): Syntax[] => {
  const list = all(body, "returnItems")[0];
  if (!list) return [];
  return is(list, "returnItem") ? [list] : childrenOf(list, "returnItem");
};

/** The expression of an item, without its name. */
export const itemExpression = (item: Syntax): Syntax =>
  isNamed(item) ? (expressions(item)[0] ?? item) : item;

/** True when the items begin with `*`. */
export const returnsStar = (body: Syntax): boolean => {
  const list = all(body, "returnItems")[0];
  if (!list) return false;
  return list.text === "*" || (kindOf(list) === "returnItems" && hasToken(list, "*"));
};
