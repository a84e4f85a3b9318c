import type { z } from "zod";
import { checkRecord } from "./record.ts";
import { ENDS, type NodeLabel, type StoredType } from "./facts.ts";
import type { Fault } from "./errors.ts";
import type { FactFile } from "./files.ts";
import {
  claimSchema,
  NODE_SCHEMAS,
  type RelationshipFields,
  relationshipSchema,
} from "./schema.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface NodeRecord {
  file: string;
  label: Exclude<NodeLabel, "Claim">;
  fields: Fields & {
    id: string;
    name: string;
    nameEn: string;
    aliases: string[];
    claims: string[];
  };
}
export interface ClaimRecord {
  file: string;
  fields: z.infer<typeof claimSchema>;
}
export interface RelationshipRecord {
  file: string;
  type: StoredType;
  fields: RelationshipFields;
}
export interface Records {
  nodes: NodeRecord[];
  claims: ClaimRecord[];
  relationships: RelationshipRecord[];
  faults: Fault[];
}

const LABELS = {
  clusters: "Cluster",
  areas: "Area",
  cities: "City",
  mechanisms: "Mechanism",
  policies: "Policy",
  projects: "Project",
  sectors: "Sector",
} as const satisfies Record<keyof typeof NODE_SCHEMAS, NodeLabel>;
const KINDS = Object.keys(LABELS) as (keyof typeof LABELS)[];
const TYPES = Object.keys(ENDS) as StoredType[];

const fileOf = (type: StoredType) => type.toLowerCase().replaceAll("_", "-");

/** Checks every record against the schema of its file; a bad record is a fault and left out. */
export function readRecords(files: readonly FactFile[]): Records {
  const found: Records = { nodes: [], claims: [], relationships: [], faults: [] };
  for (const { path: file, records } of files) {
    const kind = KINDS.find((name) => file === `${name}.json`);
    const type = TYPES.find((name) => file === `relationships/${fileOf(name)}.json`);
    const isClaims = /^claims\/(\d\d|curated)\.json$/.test(file);
    if (!kind && !type && !isClaims) {
      found.faults.push({ file, id: "-", reason: "no kind of fact has a file of this name" });
      continue;
    }
    for (const record of records) {
      if (kind) {
        const fields = checkRecord(NODE_SCHEMAS[kind], file, record, found.faults);
        if (fields) found.nodes.push({ file, label: LABELS[kind], fields });
      } else if (type) {
        const fields = checkRecord(relationshipSchema(fileOf(type)), file, record, found.faults);
        if (fields) found.relationships.push({ file, type, fields });
      } else {
        const fields = checkRecord(claimSchema, file, record, found.faults);
        if (fields) found.claims.push({ file, fields });
      }
    }
  }
  return found;
}
