import { drafted, whereAll, type Text } from "./draft.ts";
import type { Naming } from "./named.ts";
import { putInOrder } from "./put-in-order.ts";

/** Rows of relationships between nodes and others, each once; of too many the first by their ids. */
export const betweenText = (ones: Naming, others: Naming, limit: number): Text =>
  drafted(false, (draft) => {
    const [a, b] = [ones(draft, "a"), others(draft, "b")];
    return `MATCH ${a.pattern}-[r]-${b.pattern}${whereAll([...a.where, ...b.where])}
WITH r LIMIT ${draft.number("scan", putInOrder * limit)}
WITH DISTINCT r ORDER BY elementId(r) LIMIT ${draft.number("limit", limit)}
RETURN r`;
  });

/** The nodes, and what joins them to the others. */
export const joinedText = (ones: Naming, others: Naming): Text =>
  drafted(true, (draft) => {
    const [n, m] = [ones(draft, "n"), others(draft, "m")];
    return `MATCH ${n.pattern}${whereAll(n.where)}
OPTIONAL MATCH (n)-[r]-${m.pattern}${whereAll(m.where)}
RETURN n, r`;
  });

/** The nodes alone. */
export const nodesText = (ones: Naming): Text =>
  drafted(true, (draft) => {
    const { pattern, where } = ones(draft, "n");
    return `MATCH ${pattern}${whereAll(where)}\nRETURN n`;
  });
