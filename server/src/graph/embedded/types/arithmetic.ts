import {
  any,
  elementOf,
  float,
  integer,
  isList,
  join,
  list,
  only,
  scalar,
  string,
  type Type,
  workedOut,
} from "./type.ts";

const partOf = (type: Type): Type => (isList(type) ? elementOf(type) : type);

/** The type of `left + right`. */
export const plus = (left: Type, right: Type): Type => {
  if (isList(left) || isList(right)) {
    return list(join(partOf(left), partOf(right)));
  }
  if (only(left, "string") || only(right, "string")) return string;
  const numbers = [left, right].every((type) => only(type, "integer", "float"));
  return numbers ? arithmetic([left, right]) : any;
};

/** The type of what is worked out of numbers; where a float may stand, it may be either. */
export const arithmetic = (types: readonly Type[]): Type => {
  if (types.every((type) => only(type, "integer"))) return workedOut(integer, types);
  const isFloat = types.some((type) => only(type, "float"));
  return workedOut(isFloat ? float : scalar("integer", "float"), types);
};
