import { fileURLToPath } from "node:url";
import { refuse } from "./errors.ts";
import type { FactNode, FactRelationship, Facts, Properties, PropertyValue } from "./facts.ts";
import { readFiles } from "./files.ts";
import { checkNames } from "./names.ts";
import { readRecords } from "./records.ts";
import { checkReferences } from "./references.ts";

/** The package's own facts: the same folder seen from `src/` and from `dist/`. */
export const FACTS_FOLDER = fileURLToPath(new URL("../facts", import.meta.url));

/**
 * Reads and checks the facts, and returns them as nodes and relationships ready to be stored.
 * @param folder a folder of the shape that data/README.md describes
 * @throws FactsError naming file, id and reason of every fault found (the first 20 in its message)
 */
export function loadFacts(folder: string = FACTS_FOLDER): Facts {
  const { files, version, faults } = readFiles(folder);
  refuse(faults);
  const records = readRecords(files);
  // References are checked only among sound records: a record left out would dangle everywhere.
  refuse(records.faults);
  const { nodes, claims, relationships } = records;
  refuse([...checkNames(nodes, claims), ...checkReferences(records)]);

  return {
    version,
    nodes: [
      ...nodes.map(({ label, fields }) => toNode(label, fields)),
      ...claims.map(({ fields }) => toNode("Claim", fields)),
    ],
    relationships: [
      ...relationships.map(({ type, fields }) => ({
        type,
        from: fields.from,
        to: fields.to,
        properties: without(fields, "from", "to"),
      })),
      ...nodes.flatMap(({ fields }) => lists("SUPPORTED_BY", fields.id, fields.claims)),
      ...claims.flatMap(({ fields }) => lists("ABOUT", fields.id, fields.aboutIds)),
    ],
  };
}

function toNode(label: FactNode["label"], fields: { id: string }): FactNode {
  return { id: fields.id, label, properties: without(fields, "claims", "aboutIds") };
}

const lists = (type: "SUPPORTED_BY" | "ABOUT", from: string, ids: string[]): FactRelationship[] =>
  ids.map((to) => ({ type, from, to, properties: {} }));

/** The record's own properties; a null (a curated claim's locator) is a property it has not. */
function without(fields: object, ...left: string[]): Properties {
  const kept = Object.entries(fields).filter(
    (entry): entry is [string, PropertyValue] => !left.includes(entry[0]) && entry[1] !== null,
  );
  return Object.fromEntries(kept);
}
