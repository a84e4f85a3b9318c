import type { Fault } from "./errors.ts";
import type { ClaimRecord, NodeRecord } from "./records.ts";

/** Ids used twice in the graph, and names or aliases used twice within a label. */
export function checkNames(nodes: readonly NodeRecord[], claims: readonly ClaimRecord[]): Fault[] {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  for (const { file, fields } of [...nodes, ...claims]) {
    if (ids.has(fields.id)) faults.push({ file, id: fields.id, reason: "duplicate id" });
    ids.add(fields.id);
  }
  const owners = new Map<string, string>();
  for (const { file, label, fields } of nodes) {
    for (const name of [fields.name, fields.nameEn, ...fields.aliases]) {
      // Search ignores case, so two names that differ in nothing else are one.
      const key = `${label} ${name.toLowerCase()}`;
      const owner = owners.get(key);
      if (owner) {
        const reason = `duplicate name or alias ${name}, already that of ${owner}`;
        faults.push({ file, id: fields.id, reason });
      }
      owners.set(key, fields.id);
    }
  }
  return faults;
}
