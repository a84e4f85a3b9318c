import { all, expressions, nameOf, variables, type Syntax } from "../syntax/tree.ts";
import { elementOf, isEntity, isList, kept, list, storedAs, type Type } from "./type.ts";

/** The type of a property, read of a value of that type: what may be a map need not store it. */
export const readOf = (of: Type, property: Type): Type =>
  isEntity(of) || storedAs(property) === undefined ? property : kept(property, "perhaps");

/** The type of `[x IN list WHERE …]`: Neo4j hands on the list itself where there is no test, or one that always holds. */
export function filteredList(source: Type, loop: Syntax): Type {
  const filtered = list(elementOf(source));
  const stored = isList(source) ? storedAs(source) : "perhaps";
  const [, test] = expressions(loop);
  if (!test || stored === undefined) return kept(filtered, stored);
  const [name] = variables(loop).map(nameOf);
  const asks = all(test, "variable").some((one) => nameOf(one) === name);
  const mayHoldAlways = !asks || /\b(?:true|false|or|not)\b/i.test(test.text);
  return mayHoldAlways ? kept(filtered, "perhaps") : filtered;
}
