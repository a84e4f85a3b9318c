import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseQueries } from "./collection.ts";
import { HeaderError } from "./header-error.ts";
import type { NamedQuery } from "./named-query.ts";
import { parseShelf, type Shelf, shelfFile } from "./shelf.ts";

/** Folders of the package that are no shelf. */
const rooms = new Set(["src", "test", "scripts", "dist", "node_modules"]);

// src/load.ts and dist/load.js stand one folder below the shelves alike.
const ownFolder = fileURLToPath(new URL("..", import.meta.url));

const loadShelf = (folder: string, name: string): Shelf => {
  const read = (file: string) => readFileSync(join(folder, name, file), "utf8");
  const files = readdirSync(join(folder, name)).toSorted();
  const queries = files.filter((file) => file !== shelfFile);
  if (queries.length === 0) throw new HeaderError(name, 1, "is a shelf without queries");
  const own = `${name}/${shelfFile}`;
  if (!existsSync(join(folder, own)))
    throw new HeaderError(
      own,
      1,
      "is missing; it says how the shelf is called and where it stands",
    );
  return {
    name,
    ...parseShelf(own, read(shelfFile)),
    queries: parseQueries(queries.map((file) => ({ file: `${name}/${file}`, text: read(file) }))),
  };
};

/**
 * Reads every shelf with its named queries, in their places; the path of a query is its name, the folder its shelf.
 * @param folder where the shelves stand; this package's own when absent
 * @throws HeaderError naming the file and line that cannot be read, or the shelf that is empty or says nothing of itself
 */
export const loadShelves = (folder: string = ownFolder): Shelf[] => {
  const shelves = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !rooms.has(entry.name) && !entry.name.startsWith("."))
    .map((entry) => loadShelf(folder, entry.name))
    .toSorted((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1));
  for (const [at, { name, place }] of shelves.entries())
    if (shelves[at - 1]?.place === place)
      throw new HeaderError(
        `${name}/${shelfFile}`,
        1,
        `@place: ${shelves[at - 1]?.name} stands there`,
      );
  return shelves;
};

/** Every named query by name. @throws HeaderError as `loadShelves` does */
export const loadQueries = (folder: string = ownFolder): NamedQuery[] =>
  loadShelves(folder)
    .flatMap(({ queries }) => queries)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
