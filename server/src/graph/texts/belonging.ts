import { drafted, type Text, whereAll } from "./draft.ts";
import { labelled, typesOf } from "./spelt.ts";

interface Belonging {
  ids: readonly string[];
  group: string;
  /** At least one. */
  types: readonly string[];
}

/** Rows of the id of a node and of a group that one to three relationships of these types lead to from it. */
export const belongingText = ({ ids, group, types }: Belonging): Text =>
  drafted(false, (draft) => {
    const spelt = typesOf(draft, "r", types);
    const end = labelled(draft, "g", group);
    return `MATCH w = (n)-[${spelt.pattern}*1..3]->${end.pattern}${whereAll([
      `elementId(n) IN ${draft.given("ids", [...ids])}`,
      ...end.where,
      ...spelt.where.map((condition) => `all(r IN relationships(w) WHERE ${condition})`),
    ])}
RETURN DISTINCT elementId(n) AS node, elementId(g) AS belongsTo`;
  });
