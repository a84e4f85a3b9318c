import { drafted, type Text } from "./draft.ts";

/** What a search has found, by its relationships: Cypher has no words for the search itself. */
export const foundText = (relationships: readonly string[]): Text =>
  drafted(
    true,
    (draft) => `MATCH (a)-[r]->(b)
WHERE elementId(r) IN ${draft.given("ids", [...relationships])}
RETURN a, r, b`,
  );
