import type { Relationship } from "@chengmai/cypher/values";

/** The claims that a node or relationship says it rests on, by their own ids. */
export function claimsIn({ claims }: Relationship["properties"]): string[] {
  return Array.isArray(claims) ? claims.filter((id) => typeof id === "string") : [];
}
