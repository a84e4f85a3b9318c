import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { resolved, sources, styles } from "./sources.ts";

const tokens = "client/src/ui/tokens.css";
const sheets = styles().filter(({ path }) => path.startsWith("client/src/"));

/** Counted by sheet: how many declarations a rule finds in each. */
const counted = (pattern: RegExp): string[] =>
  sheets
    .filter(({ path }) => path !== tokens)
    .flatMap(({ path, text }) => {
      const found = text.replaceAll(/\/\*[\s\S]*?\*\//g, "").match(pattern)?.length ?? 0;
      return found === 0 ? [] : [`${path}: ${found}`];
    })
    .toSorted();

describe("style sheets", () => {
  it("have their colours from the tokens, as code has its from the palette", () => {
    const colour =
      /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(|(?<=[:,(\s])(?:white|black)(?=[\s;,)])/gi;
    expect(counted(colour)).toEqual([]);
    const painting = sources().filter(
      ({ path, text }) =>
        path.startsWith("client/src/") &&
        !/^client\/src\/ui\/(?:palette|theme)\.ts$/.test(path) &&
        /"#(?:[0-9a-f]{3}){1,2}"/i.test(text),
    );
    expect(painting.map(({ path }) => path)).toEqual([]);
  });

  it("have their layers from the tokens", () => {
    expect(counted(/z-index:(?!\s*(?:var\(--layer-|auto\b))/g)).toEqual([]);
  });

  it("ask nothing of the window, its width or the reader's wishes: that is known in one place", () => {
    expect(counted(/@media[^{]*\b(?:width|height|prefers-[a-z]+)\b/g)).toEqual([]);
    const measuring = sources().filter(
      ({ path, text }) =>
        path.startsWith("client/src/") &&
        path !== "client/src/ui/media.ts" &&
        /\binnerWidth\b|\bmatchMedia\b/.test(text),
    );
    expect(measuring.map(({ path }) => path).toSorted()).toEqual([]);
  });

  it("are imported, and from their own folder", () => {
    const wrong = sources().flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith(".") && name.endsWith(".css"))
        .filter((name) => dirname(resolved(path, name) ?? "") !== dirname(path))
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong.toSorted()).toEqual([]);
    const imported = sources().flatMap(({ path, imports }) =>
      imports.filter((name) => name.endsWith(".css")).map((name) => resolved(path, name)),
    );
    const idle = sheets.filter(({ path }) => !imported.includes(path));
    expect(idle.map(({ path }) => path)).toEqual([]);
  });

  it("say each how a class of their own looks; another room's stands only within their own", () => {
    const owners = new Map<string, Set<string>>();
    for (const { path, text } of sheets)
      for (const [, selectors = ""] of text
        .replaceAll(/\/\*[\s\S]*?\*\//g, "")
        .replaceAll(/@media[^{]*\{|:where\(\[data-narrow\]\) \{/g, "")
        .replaceAll(/:(?:has|not|where|is)\((?:[^()]|\([^()]*\))*\)/g, "")
        .matchAll(/([^{}]+)\{/g))
        for (const selector of selectors.split(",").map((one) => one.trim()))
          for (const [, name = ""] of /[\s>+~]/.test(selector)
            ? []
            : selector.matchAll(/\.([a-z][\w-]*)/g))
            owners.set(name, (owners.get(name) ?? new Set()).add(dirname(path)));
    const shared = [...owners].filter(([, folders]) => folders.size > 1);
    expect(shared.map(([name, folders]) => `${name}: ${[...folders].toSorted()}`)).toEqual([]);
  });

  it("come with the part of the page that wears them, also where it is fetched by itself", () => {
    const code = new Map(
      sources().flatMap((own) =>
        own.path.startsWith("client/src/") ? [[own.path, own.text]] : [],
      ),
    );
    const named = (path: string, pattern: RegExp) =>
      [...(code.get(path) ?? "").matchAll(pattern)].map(
        ([, name]) => resolved(path, name ?? "") ?? "",
      );
    const reached = (path: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(path)) return seen;
      seen.add(path);
      const fetched = named(path, /^(?:import|export) (?!type)(?:[^"';]*? from )?"(\.[^"]+)"/gm);
      for (const each of fetched) reached(each, seen);
      return seen;
    };
    const wearers = new Map<string, Set<string>>();
    for (const { path, text } of sheets)
      for (const [, name = ""] of text
        .replaceAll(/\/\*[\s\S]*?\*\/|\{[^}]*\}/g, " ")
        .matchAll(/\.([a-z][\w-]*)/g))
        wearers.set(name, (wearers.get(name) ?? new Set()).add(path));
    const first = reached("client/src/main.tsx");
    const bare = new Set<string>();
    for (const asker of code.keys())
      for (const root of named(asker, /\bimport\(\s*"(\.[^"]+)"/g)) {
        const there = new Set([...first, ...reached(asker), ...reached(root)]);
        for (const path of reached(root))
          for (const [, names = ""] of (code.get(path) ?? "").matchAll(/className="([^"]+)"/g))
            for (const name of names.split(" "))
              if (
                [...(wearers.get(name) ?? ["client/src/main.tsx"])].every(
                  (sheet) => !there.has(sheet),
                )
              )
                bare.add(`${path} wears ${name}, but ${root} is fetched without it`);
      }
    expect([...bare].toSorted()).toEqual([]);
  });
});
