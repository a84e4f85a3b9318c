import { ENDS, type NodeLabel } from "./facts.ts";
import type { Fault } from "./errors.ts";
import type { ClaimRecord, NodeRecord, Records, RelationshipRecord } from "./records.ts";

/** Ids that name nothing, ends of the wrong label, and relationships unproved or told twice. */
export function checkReferences({ nodes, claims, relationships }: Records): Fault[] {
  const labels = new Map<string, NodeLabel>(nodes.map((node) => [node.fields.id, node.label]));
  const strengths = new Map(claims.map(({ fields }) => [fields.id, fields.strength]));
  return [
    ...claims.flatMap((claim) => aboutNothing(claim, labels)),
    ...nodes.flatMap((node) => restsOnNothing(node, strengths)),
    ...relationships.flatMap((relationship) => [
      ...wrongEnds(relationship, labels),
      ...unproved(relationship, strengths),
    ]),
    ...toldTwice(relationships),
    ...lonelyLinks(relationships),
  ];
}

type Labels = ReadonlyMap<string, NodeLabel>;
type Strengths = ReadonlyMap<string, string>;

const faultOf = ({ file, fields }: RelationshipRecord, reason: string): Fault => ({
  file,
  id: `${fields.from} → ${fields.to}`,
  reason,
});

function aboutNothing({ file, fields }: ClaimRecord, labels: Labels): Fault[] {
  return fields.aboutIds
    .filter((id) => !labels.has(id))
    .map((id) => ({ file, id: fields.id, reason: `aboutIds: dangling id ${id}` }));
}

function restsOnNothing({ file, fields }: NodeRecord, strengths: Strengths): Fault[] {
  return fields.claims
    .filter((id) => !strengths.has(id))
    .map((id) => ({ file, id: fields.id, reason: `claims: dangling id ${id}` }));
}

function wrongEnds(relationship: RelationshipRecord, labels: Labels): Fault[] {
  const { type, fields } = relationship;
  const { mechanism } = fields;
  const faults = [fields.from, fields.to, ...(mechanism ? [mechanism] : [])]
    .filter((id) => !labels.has(id))
    .map((id) => faultOf(relationship, `dangling id ${id}`));
  if (fields.from === fields.to) faults.push(faultOf(relationship, "joins a node to itself"));
  const [from, to] = [labels.get(fields.from), labels.get(fields.to)];
  if (from && to && !ENDS[type].some(([a, b]) => a === from && b === to)) {
    const reason = `wrong end labels: ${type} does not go from ${from} to ${to}`;
    faults.push(faultOf(relationship, reason));
  }
  return faults;
}

function unproved(relationship: RelationshipRecord, strengths: Strengths): Fault[] {
  const { claims, strength } = relationship.fields;
  const missing = claims.filter((id) => !strengths.has(id));
  // A stated relationship may cite a curated claim besides, but never rest on one alone.
  const proved = claims.some((id) => strengths.get(id) === strength);
  return [
    ...missing.map((id) => faultOf(relationship, `claims: dangling id ${id}`)),
    ...(proved ? [] : [faultOf(relationship, `none of its claims is ${strength}`)]),
  ];
}

function toldTwice(relationships: readonly RelationshipRecord[]): Fault[] {
  const told = new Set<string>();
  return relationships.flatMap((relationship) => {
    const { type, fields } = relationship;
    const ends = [fields.from, fields.to];
    // Cooperation has no direction: told from either side, it is the same fact.
    const pair = type === "COOPERATES_WITH" ? ends.toSorted() : ends;
    const key = [type, ...pair, fields.mechanism].join(" ");
    const again = told.has(key);
    told.add(key);
    return again ? [faultOf(relationship, `${type} is told twice`)] : [];
  });
}

function lonelyLinks(relationships: readonly RelationshipRecord[]): Fault[] {
  const links = relationships.filter(({ type }) => type === "LINKS");
  const count = (id: string) => links.filter(({ fields }) => fields.from === id).length;
  return links
    .filter(({ fields }) => count(fields.from) < 2)
    .map((link) => faultOf(link, "a project that links cities has at least two"));
}
