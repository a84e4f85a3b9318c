import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const skipped = new Set([
  "node_modules",
  "dist",
  "dist-types",
  "test-results",
  "playwright-report",
]);

/** A source file, by its path from the project's root. */
export interface Source {
  path: string;
  text: string;
  lines: number;
  imports: string[];
}

/** Modules named by `from`, by `import()`, by a bare import, or by the address of a worker. */
const importsIn = (text: string): string[] => {
  const code = text.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  const modules = code.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)"([^"]+)"/gm);
  const workers = code.matchAll(/\bnew Worker\(\s*new URL\(\s*"(\.[^"]+)",\s*import\.meta\.url/g);
  return [...modules, ...workers].map(([, name]) => name ?? "");
};

const filesBelow = (folder: string, kind: RegExp): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (skipped.has(name) || name.startsWith(".")) return [];
    if (statSync(path).isDirectory()) return filesBelow(path, kind);
    return kind.test(name) && !name.endsWith(".d.ts") ? [path] : [];
  });

const filesOf = (kind: RegExp, importsOf: (text: string) => string[]): Source[] =>
  ["cypher", "data", "server", "client"].flatMap((workspace) =>
    filesBelow(join(project, workspace), kind).map((file) => {
      const text = readFileSync(file, "utf8");
      const path = relative(project, file);
      return { path, text, lines: text.trimEnd().split("\n").length, imports: importsOf(text) };
    }),
  );

/** Every .ts and .tsx of the four workspaces. */
export const sources = (): Source[] => filesOf(/\.tsx?$/, importsIn);

/** Every style sheet; its imports are those of `@import`. */
export const styles = (): Source[] =>
  filesOf(/\.css$/, (text) =>
    [...text.matchAll(/@import\s+"([^"]+)"/g)].map(([, name]) => name ?? ""),
  );

/** Every named query. */
export const queries = (): Source[] => filesOf(/\.cypher$/, () => []);

interface Manifest {
  exports: Record<string, { source: string }>;
}

const manifest = (workspace: string): Manifest =>
  JSON.parse(readFileSync(join(project, workspace, "package.json"), "utf8")) as Manifest;

/** The file an import means, from the project's root; null for a package of others. */
export const resolved = (from: string, name: string): string | null => {
  if (name.startsWith(".")) return join(dirname(from), name);
  const [, workspace, door] = /^@chengmai\/(\w+)(\/.*)?$/.exec(name) ?? [];
  if (workspace === undefined) return null;
  const source = manifest(workspace).exports[`.${door ?? ""}`]?.source;
  return source ? join(workspace, source) : `${workspace} has no door ${door ?? "."}`;
};

/** The package an import names, or null for the house's own and Node's. */
export const packageOf = (name: string): string | null => {
  if (/^(\.|node:|@chengmai\/)/.test(name)) return null;
  const [scope = "", rest = ""] = name.split("/");
  return scope.startsWith("@") ? `${scope}/${rest}` : scope;
};

export const exists = (path: string): boolean => existsSync(join(project, path));

/** Kept sources: not tests, and not what is generated. */
export const isTest = (path: string): boolean => /^\w+\/(test|e2e|bench)\//.test(path);
export const isKept = ({ path }: { path: string }): boolean =>
  /\/src\/|\/contract\//.test(path) && !isTest(path) && !path.endsWith(".gen.ts");
