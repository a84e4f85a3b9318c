import { failing } from "../failing.ts";
import { joined, pieces } from "../../syntax/pieces.ts";
import type { Rule } from "../render.ts";
import { all, is, type Syntax } from "../../syntax/tree.ts";

/** MERGE fails where a property would be null; the engine makes another node or relationship each time. */
export const mergeWithout = (query: Syntax): Rule => {
  const merged = new Set(all(query, "mergeClause").flatMap((clause) => all(clause, "properties")));
  return (node, { render }) => {
    if (!merged.has(node)) return null;
    let name = "";
    const parts = node.children.map((part) => {
      if (is(part, "propertyKeyName")) name = part.text;
      const isSure = is(part, "parameter") || (is(part, "literal") && !/^null$/i.test(part.text));
      if (!is(part, "expression") || isSure) return render(part);
      const words = `Cannot merge because of null property value for ${name.replaceAll(/[`'"\\]/g, "")}`;
      return pieces`CASE WHEN ${render(part)} IS NULL THEN ${failing(words)} ELSE ${render(part)} END`;
    });
    return joined(parts, " ");
  };
};
