import { any, holdsEntity, isList, nothing } from "../../types/type.ts";
import { pieces } from "../../syntax/pieces.ts";
import type { Rule } from "../render.ts";
import { expressions, is, variables } from "../../syntax/tree.ts";

/** UNWIND of what is no list, or may be none: one row, and none of null; the engine gives none. */
export const unwindOfOne: Rule = (clause, { render, typeOf, freshName }) => {
  if (!is(clause, "unwindClause")) return null;
  const [source] = expressions(clause);
  const [variable] = variables(clause);
  const type = typeOf(source);
  if (!source || !variable || isList(type) || type.is === nothing.is) return null;
  const value = render(source);
  const as = pieces`AS ${render(variable)}`;
  // In a CASE a node would lose all but its number.
  if (holdsEntity(type)) return pieces`WITH * WHERE ${value} IS NOT NULL UNWIND [${value}] ${as}`;
  const list =
    type.is === any.is
      ? pieces`WHEN size([${freshName()} IN ${value} | 1]) IS NOT NULL THEN ${value}`
      : [];
  return pieces`UNWIND CASE WHEN ${value} IS NULL THEN [] ${list} ELSE [${value}] END ${as}`;
};
