import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** How many sentences each of the twenty sections has: 116 in all. */
export const SECTION_SIZES = [6, 6, 6, 6, 6, 6, 6, 5, 6, 7, 6, 6, 6, 6, 6, 5, 6, 5, 5, 5];

// The article stays outside the project; where it is absent, what needs its text is skipped.
const path = fileURLToPath(new URL("../../../shared/article/article.md", import.meta.url));

export const hasArticle = existsSync(path);

/** The article's sentences by locator; empty where the article is absent. */
export function sentences(): Map<string, string> {
  if (!hasArticle) return new Map();
  const lines = readFileSync(path, "utf8").matchAll(/^- (\d+\.\d+) (.+)$/gm);
  return new Map(Array.from(lines, ([, locator = "", text = ""]) => [locator, text]));
}

/** Every locator, from the article where it is there and from the section sizes otherwise. */
export function locators(): string[] {
  if (hasArticle) return [...sentences().keys()];
  return SECTION_SIZES.flatMap((size, section) =>
    Array.from({ length: size }, (_, sentence) => `${section + 1}.${sentence + 1}`),
  );
}
