import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseQueries } from "./collection.ts";
import { HeaderError } from "./header-error.ts";
import type { NamedQuery } from "./named-query.ts";

/** Folders of the package that are no shelf. */
const rooms = new Set(["src", "test", "scripts", "dist", "node_modules"]);

// src/load.ts and dist/load.js stand one folder below the shelves alike.
const ownFolder = fileURLToPath(new URL("..", import.meta.url));

const filesOf = (folder: string, shelf: string): { file: string; text: string }[] => {
  const names = readdirSync(join(folder, shelf)).toSorted();
  if (names.length === 0) throw new HeaderError(shelf, 1, "is a shelf without queries");
  return names.map((name) => ({
    file: `${shelf}/${name}`,
    text: readFileSync(join(folder, shelf, name), "utf8"),
  }));
};

/**
 * Reads every named query; the path is the name, the folder its shelf.
 * @param folder where the shelves stand; this package's own when absent
 * @throws HeaderError naming the file and line that cannot be read, or the shelf that is empty
 */
export const loadQueries = (folder: string = ownFolder): NamedQuery[] => {
  const shelves = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !rooms.has(entry.name) && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .toSorted();
  return parseQueries(shelves.flatMap((shelf) => filesOf(folder, shelf)));
};
