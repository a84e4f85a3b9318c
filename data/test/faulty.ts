import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FACTS_FOLDER, FactsError, loadFacts } from "../src/index.ts";

export type Editable = Record<string, unknown>;

/**
 * Loads a copy of the facts in which one file was changed, and returns the refusal.
 * `change` edits the parsed records in place, or returns the file's new text.
 * A file that does not exist is made.
 */
export function refusal(file: string, change: (records: Editable[]) => string | void): FactsError {
  const folder = mkdtempSync(join(tmpdir(), "chengmai-facts-"));
  try {
    cpSync(FACTS_FOLDER, folder, { recursive: true });
    const path = join(folder, file);
    const records: Editable[] = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
    const text = change(records) ?? JSON.stringify(records);
    writeFileSync(path, text);
    loadFacts(folder);
  } catch (error) {
    if (error instanceof FactsError) return error;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  throw new Error(`the facts were loaded although ${file} is at fault`);
}

/** Changes the record of that id. */
export const edit = (id: string, change: Editable) => (records: Editable[]) => {
  const record = records.find((candidate) => candidate["id"] === id);
  if (!record) throw new Error(`no record ${id}`);
  Object.assign(record, change);
};

/** Changes the first record, whatever it is. */
export const editFirst = (change: Editable) => (records: Editable[]) => {
  Object.assign(records[0] ?? {}, change);
};
