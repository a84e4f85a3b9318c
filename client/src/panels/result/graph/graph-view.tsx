import { subgraphOf } from "@chengmai/cypher/subgraph";
import { useMemo } from "react";
import { useSay } from "../../../i18n/say.ts";
import type { Result } from "../../../workbench/result.ts";

/** The nodes and relationships that a result holds. */
export function GraphView({ result }: { result: Result }) {
  const say = useSay();
  // Rows grow in place: their count says when they have changed.
  // oxlint-disable-next-line react/exhaustive-deps
  const { nodes, relationships } = useMemo(() => subgraphOf(result.rows), [result.count]);
  const counts = { nodes: nodes.length, relationships: relationships.length };
  return <p>{say("intro.graph.counts", counts)}</p>;
}
