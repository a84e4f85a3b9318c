import { drafted, whereAll, type Text } from "./draft.ts";
import { type LeftOut, notLeftOut } from "./left-out.ts";
import type { Naming } from "./named.ts";
import { typesOf } from "./spelt.ts";

interface Touching {
  types: readonly string[];
  leftOut: LeftOut | null;
  atLeast: number;
  limit: number;
}

/** Rows of a node that touches at least so many of these, how many, the relationships by which it does, and, where it is shown, which: who runs it has these. */
export const commonText = (of: Naming, touching: Touching, shown: boolean): Text =>
  drafted(shown, (draft) => {
    const n = of(draft, "n");
    const types = typesOf(draft, "r", touching.types);
    const conditions = [...n.where, ...types.where, ...notLeftOut(draft, "r", touching), "n <> m"];
    return `MATCH ${n.pattern}-[r${types.pattern}]-(m)${whereAll(conditions)}
WITH m, count(DISTINCT n) AS touches, ${shown ? "collect(DISTINCT n) AS touched, " : ""}collect(r) AS relationships
WHERE touches >= ${draft.number("atLeast", touching.atLeast)}
RETURN m, touches, ${shown ? "touched, " : ""}relationships
ORDER BY touches DESC, elementId(m)
LIMIT ${draft.number("limit", touching.limit)}`;
  });
