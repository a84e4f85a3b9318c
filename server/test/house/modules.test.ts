import { describe, expect, it } from "vitest";
import { parseSync } from "vite";
import { isKept, resolved, sources } from "./sources.ts";

const all = sources();
const kept = all.filter(isKept);

interface Tree {
  type: string;
  [part: string]: unknown;
}

const isTree = (part: unknown): part is Tree =>
  typeof part === "object" && part !== null && typeof (part as Tree).type === "string";
const partsOf = (tree: Tree): Tree[] => Object.values(tree).flat().filter(isTree);

const asleep = new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "MethodDefinition",
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
]);
const world = new Set(["document", "window", "localStorage", "sessionStorage", "navigator"]);

/** What a statement does when its module is loaded: a call for its own sake, or a touch of the browser. */
const touches = (tree: Tree): boolean =>
  !asleep.has(tree.type) &&
  ((tree.type === "Identifier" && world.has(String(tree["name"]))) || partsOf(tree).some(touches));

/** Programs and workers, which are run and not only loaded. */
const run =
  /(?:^client\/src\/main\.tsx|worker\.ts|^server\/src\/(?:main|front-process|seed|healthy)\.ts|\/process\/(?:reader|writer|starter)\.ts|\/translator\/translator\.ts|^cypher\/scripts\/)/;

const bodyOf = (path: string, text: string): Tree[] =>
  parseSync(path, text).program.body as unknown as Tree[];

const effects = (path: string, text: string): boolean =>
  bodyOf(path, text).some(
    (statement) =>
      statement.type === "ExpressionStatement" ||
      /^(?:If|For|While|Try|Switch)/.test(statement.type) ||
      ((statement.type === "VariableDeclaration" || statement.type === "ExportNamedDeclaration") &&
        touches(statement)),
  );

const namesOf = (path: string, text: string): string[] =>
  bodyOf(path, text).flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const declared = statement["declaration"];
    if (!isTree(declared)) return [];
    const own = [
      declared,
      ...partsOf(declared).filter(({ type }) => type === "VariableDeclarator"),
    ];
    return own.flatMap((each) =>
      isTree(each["id"]) && typeof each["id"]["name"] === "string" ? [each["id"]["name"]] : [],
    );
  });

/** Names that each file is asked for, by the path it is asked by; all of it by `*`, `import()` or a door. */
const asked = (): Map<string, Set<string>> => {
  const names = new Map<string, Set<string>>();
  const note = (path: string, found: readonly string[]) => {
    const known = names.get(path) ?? new Set();
    for (const name of found) known.add(name);
    names.set(path, known);
  };
  for (const { path, text, imports } of all) {
    for (const name of imports.filter((each) => new RegExp(`import\\(\\s*"${each}"`).test(text)))
      note(resolved(path, name) ?? "", ["*"]);
    for (const [, list = "", from = ""] of text.matchAll(
      /(?:import|export)\s+(?:type\s+)?(\{[^}]*\}|\*(?:\s+as\s+\w+)?)\s+from\s+"([^"]+)"/g,
    )) {
      const given = list.startsWith("*")
        ? ["*"]
        : list
            .slice(1, -1)
            .split(",")
            .map(
              (each) =>
                each
                  .trim()
                  .replace(/^type\s+/, "")
                  .split(/\s+as\s+/)[0] ?? "",
            );
      note(resolved(path, from) ?? "", given);
    }
  }
  return names;
};

/** Endpoints that the page does not call by their names, and why. */
const uncalledFor: Record<string, string> = {
  exported: "the page follows the address that exportRows gives",
  findings: "of the best lens, for whoever asks without one; the page has one and asks through it",
};

describe("modules", () => {
  it("export by name", () => {
    const nameless = kept.filter(({ text }) => /^export default/m.test(text));
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  it("do nothing when they are imported", () => {
    const doing = kept.filter(({ path, text }) => !run.test(path) && effects(path, text));
    expect(doing.map(({ path }) => path)).toEqual([]);
  });

  it("export nothing that nobody uses", () => {
    const used = asked();
    const dead = kept.flatMap(({ path, text }) => {
      const by = used.get(path);
      if (by?.has("*") === true) return [];
      return namesOf(path, text)
        .filter((name) => by?.has(name) !== true)
        .map((name) => `${path}: ${name}`);
    });
    expect(dead).toEqual([]);
  });

  it("of the engine's own processes are few, for one is started at each write: none reads schemas", () => {
    const loaded = new Map<string, string>();
    const load = (path: string, by: string) => {
      if (loaded.has(path)) return;
      loaded.set(path, by);
      const text = all.find((own) => own.path === path)?.text ?? "";
      const names = text.matchAll(/^(?:import|export) (?!type\b)(?:[^"';]*? from )?"([^"]+)"/gm);
      for (const [, name = ""] of names) load(resolved(path, name) ?? name, path);
    };
    for (const program of [
      "process/starter",
      "process/reader",
      "process/writer",
      "translator/translator",
    ])
      load(`server/src/graph/embedded/${program}.ts`, "");
    expect(loaded.size).toBeGreaterThan(60);
    expect(loaded.get("zod")).toBe(undefined);
  });

  it("have a caller in the page for each endpoint, or a reason for none", () => {
    const table = all.find(({ path }) => path === "server/contract/table.ts")?.text ?? "";
    const names = [...table.matchAll(/^ {2}(\w+): \{ method/gm)].map(([, name]) => name ?? "");
    expect(names.length).toBeGreaterThan(15);
    const page = kept.filter(({ path }) => path.startsWith("client/src/")).map(({ text }) => text);
    const uncalled = names.filter(
      (name) => !page.some((text) => new RegExp(`\\(\\s*"${name}"|table\\.${name}\\b`).test(text)),
    );
    expect(uncalled.toSorted()).toEqual(Object.keys(uncalledFor).toSorted());
  });
});
