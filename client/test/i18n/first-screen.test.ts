import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { page } from "../../src/i18n/zh/page.ts";
import { zh } from "../../src/i18n/zh.ts";

const main = fileURLToPath(new URL("../../src/main.tsx", import.meta.url));

/** Files that are there before anything is fetched later: what `import … from` leads to. */
const firstScreen = (from: string, found = new Set<string>()): Set<string> => {
  if (found.has(from) || !existsSync(from)) return found;
  found.add(from);
  const text = readFileSync(from, "utf8").replaceAll(/import type[^;]*;/g, "");
  for (const [, name = ""] of text.matchAll(/(?:from|^import) "(\.[^"]+\.tsx?)"/gm))
    firstScreen(resolve(dirname(from), name), found);
  return found;
};

const later = Object.keys(zh).filter((key) => !(key in page));

test("the first screen says nothing whose words are fetched later", () => {
  const files = [...firstScreen(main)];
  expect(files.length).toBeGreaterThan(60);
  expect(later.length).toBeGreaterThan(200);
  const spoken = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return later.filter((key) => text.includes(`"${key}"`)).map((key) => `${file}: ${key}`);
  });
  expect(spoken).toEqual([]);
});

const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

test("both languages say the same things with the same blanks", () => {
  const known: Record<string, string> = en;
  const odd = Object.entries(zh).filter(
    ([key, text]) =>
      blanks(text).toSorted().join() !==
      blanks(known[key] ?? "")
        .toSorted()
        .join(),
  );
  expect(odd).toEqual([]);
});
