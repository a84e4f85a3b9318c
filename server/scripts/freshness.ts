import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

// What the build reads. Facts and queries are read when the server starts, so they are not here.
const sources = [
  "cypher/src",
  "data/src",
  "server/src",
  "server/contract",
  "client/src",
  "client/public",
  "client/index.html",
  "client/vite.config.ts",
  "package-lock.json",
  "tsconfig.base.json",
];

// The page is what the build makes last, so its time is the whole build's.
const outputs = ["client/dist/index.html", "server/dist/src/main.js", "cypher/dist/index.js"];

const newestIn = (path: string): number => {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time tells of files that were taken away.
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
};

/** Why the build under this folder cannot be served as it is, or null when it can. */
export const staleness = (project: string): "missing" | "older than its sources" | null => {
  if (!outputs.every((path) => existsSync(join(project, path)))) return "missing";
  const built = statSync(join(project, "client/dist/index.html")).mtimeMs;
  const changed = Math.max(...sources.map((path) => newestIn(join(project, path))));
  return changed > built ? "older than its sources" : null;
};
