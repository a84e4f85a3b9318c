import { GraphError } from "../../../graph-error.ts";
import { quoted } from "../../syntax/quoted.ts";
import { holdsWhole, only, type Type } from "../../types/type.ts";
import { fresh, joined, pieces, type Piece } from "../../syntax/pieces.ts";
import { verbatim, type Rewriting, type Rule } from "../render.ts";
import { kindOf } from "../../syntax/tree.ts";

/** A parameter's whole floats, which the engine takes for integers, as floats again. */
export const wholeFloats: Rule = (node, rewriting) => {
  if (kindOf(node) !== "parameter") return null;
  const type = rewriting.typeOf(node);
  return holdsWhole(type) ? floated(verbatim(node), type, rewriting) : null;
};

const floated = (value: Piece[], type: Type, rewriting: Rewriting): Piece[] => {
  if (!holdsWhole(type)) return value;
  switch (type.is) {
    case "map": {
      const fields = Object.entries(type.fields).map(([name, field]) => {
        const key = quoted(name);
        return pieces`${key}: ${floated(pieces`${value}.${key}`, field, rewriting)}`;
      });
      return pieces`{${joined(fields, ", ")}}`;
    }
    case "tuple": {
      const items = type.items.map((item, at) =>
        floated(pieces`${value}[${String(at)}]`, item, rewriting),
      );
      return pieces`[${joined(items, ", ")}]`;
    }
    case "list": {
      const name = rewriting.freshName();
      return pieces`[${name} IN ${value} | ${floated(fresh(name), type.of, rewriting)}]`;
    }
    default:
      if (only(type, "float")) return pieces`toFloat(${value})`;
      throw new GraphError(
        "engine-cannot",
        "The embedded engine does not keep whole floats apart from other values in a list of this length; give all of them as floats, or as integers.",
      );
  }
};
