import { drafted, type Text } from "./draft.ts";

/** Every node, so many at most. */
export const allNodesText = (limit: number): Text =>
  drafted(
    false,
    (draft) => `MATCH (n)
WITH n LIMIT ${draft.number("limit", limit)}
RETURN n`,
  );

/** The ids of both ends and the type of every relationship, so many at most. */
export const allRelationshipsText = (limit: number): Text =>
  drafted(
    false,
    (draft) => `MATCH (a)-[r]->(b)
WITH a, r, b LIMIT ${draft.number("limit", limit)}
RETURN elementId(a) AS fromId, elementId(b) AS toId, type(r) AS type`,
  );
