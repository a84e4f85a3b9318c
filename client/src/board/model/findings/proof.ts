import type { Finding } from "./findings.ts";

/** What proves a finding: the card of a node, or the answer to a ready question. */
export type Proof = { node: string } | { query: string; typed: Readonly<Record<string, string>> };

const query = (name: string, typed: Readonly<Record<string, string>> = {}): Proof => ({
  query: `patterns/${name}`,
  typed,
});

/** Where everything that a finding says can be counted and read. */
export function proofOf(finding: Finding): Proof {
  switch (finding.kind) {
    case "widest": {
      const [only, ...more] = finding.mechanisms;
      return only !== undefined && more.length === 0 ? { node: only } : query("cluster-mechanism");
    }
    case "fullest":
      return { node: finding.cluster };
    case "single":
      return query("only-one-cluster");
    case "closest":
      return query("shared-mechanisms", {
        atLeast: String(finding.pairs[0]?.shared.length ?? 1),
      });
    case "sole":
      return query("shared-mechanisms", { atLeast: "1" });
    case "lone":
      return query("cluster-mechanism");
    case "named":
      return query("city-mechanism", { strength: finding.strength });
  }
}
