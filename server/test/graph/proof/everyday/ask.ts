import { openRight, openScratch } from "../engines.ts";
import { hear, isRefused, worth, type Heard, type Worth } from "../heard.ts";
import type { TestNeo4j } from "../../../setup/obtain.ts";
import type { Everyday, EverydayGraph } from "./corpus.ts";

/** A query, what Neo4j and the embedded engine made of it, and what ours is worth. */
export interface Compared extends Everyday {
  graph: string;
  worth: Worth | "Neo4j refuses";
  theirs: Heard;
  ours: Heard;
}

/** Asks every query of a graph on both engines. */
export async function compareEveryday(
  { name: graph, statements, labels, queries }: EverydayGraph,
  access: TestNeo4j,
  how: { judged?: boolean } = {},
): Promise<Compared[]> {
  const right = await openRight(access, labels, statements);
  const embedded = await openScratch(statements, how);
  try {
    const compared: Compared[] = [];
    for (const query of queries) {
      const theirs = await hear(right.graph, query.text, query.params);
      const ours = await hear(embedded.graph, query.text, query.params);
      const found = isRefused(theirs)
        ? ("Neo4j refuses" as const)
        : worth(theirs.rows, ours, query.looking);
      compared.push({ ...query, graph, worth: found, theirs, ours });
    }
    return compared;
  } finally {
    await embedded.close();
    await right.close();
  }
}
