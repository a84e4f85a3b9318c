import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Fault } from "./errors.ts";

/** One file of the facts folder: its path with `/`, and its array of records as read. */
export interface FactFile {
  path: string;
  records: unknown[];
}

/** Reads every file of the folder, in the order of their paths, whatever the platform's order. */
export function readFiles(folder: string): { files: FactFile[]; version: string; faults: Fault[] } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join("/"))
    .toSorted();
  const hash = createHash("sha256");
  const faults: Fault[] = [];
  const files = paths.map((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    // The path is hashed too: a record that moves to another type's file is another fact.
    hash.update(path).update("\0").update(text).update("\0");
    return { path, records: parse(path, text, faults) };
  });
  return { files, version: hash.digest("hex").slice(0, 16), faults };
}

function parse(file: string, text: string, faults: Fault[]): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    faults.push({ file, id: "-", reason: "must hold a list of records" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.push({ file, id: "-", reason: `malformed JSON: ${reason}` });
  }
  return [];
}
