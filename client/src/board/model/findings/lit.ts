import type { Composed } from "../compose.ts";
import type { Finding } from "./findings.ts";
import { litBy } from "../light.ts";
import { ribbonId } from "../ribbons.ts";

/** Nodes and ribbons that a finding is about. */
function about(finding: Finding): readonly string[] {
  switch (finding.kind) {
    case "widest":
    case "single":
      return finding.mechanisms;
    case "fullest":
      return [finding.cluster];
    case "lone":
      return finding.clusters;
    case "named":
      return finding.places;
    case "closest":
    case "sole":
      return finding.pairs.flatMap(({ clusters, shared }) =>
        clusters.flatMap((cluster) => shared.map((mechanism) => ribbonId(cluster, mechanism))),
      );
  }
}

/** What a finding lights while it is pointed at. */
export const litByFinding = (finding: Finding, composed: Composed): Set<string> =>
  new Set(about(finding).flatMap((id) => [...litBy(id, composed).lit]));
