import { itemName, itemsOf, returnsStar } from "../../types/items.ts";
import { joined, pieces } from "../../syntax/pieces.ts";
import type { Rule } from "../render.ts";
import { childrenOf, is, outermost, type Syntax } from "../../syntax/tree.ts";
import { columnText } from "./projection.ts";

const namesOf = (branch: Syntax): string[] | null => {
  const last = outermost(branch, "clause").at(-1);
  return is(last, "returnClause") && !returnsStar(last) ? itemsOf(last).map(itemName) : null;
};

/** A branch that names its columns in another order than the first: Neo4j goes by their names. */
export const reorderedBranch: Rule = (union, { render }) => {
  if (!is(union, "union")) return null;
  const [first, ...others] = childrenOf(union, "singleQuery");
  const wanted = first && namesOf(first);
  const isOdd = (branch: Syntax): boolean => {
    const names = namesOf(branch);
    return names !== null && wanted != null && names.some((name, at) => name !== wanted[at]);
  };
  if (!wanted || !others.some(isOdd)) return null;
  const columns = wanted.map((name) => `${columnText(name)} AS ${columnText(name)}`).join(", ");
  const parts = union.children.map((part) =>
    others.includes(part) && isOdd(part)
      ? pieces`CALL { ${render(part)} } RETURN ${columns}`
      : render(part),
  );
  return joined(parts, " ");
};
