import { fetchWords, type Catalogue } from "./say.ts";

/** Catalogues that are fetched with the parts of the page that say them, in the reader's language alone. */
const catalogues = {
  exploring: {
    zh: async () => (await import("./zh/exploring.ts")).exploring,
    en: async () => (await import("./en/exploring.ts")).exploring,
  },
  growing: {
    zh: async () => (await import("./zh/growing.ts")).growing,
    en: async () => (await import("./en/growing.ts")).growing,
  },
  patterns: {
    zh: async () => ({
      ...(await import("./zh/patterns.ts")).patterns,
      ...(await import("./zh/pattern-views.ts")).patternViews,
    }),
    en: async () => ({
      ...(await import("./en/patterns.ts")).patterns,
      ...(await import("./en/pattern-views.ts")).patternViews,
    }),
  },
  seeing: {
    zh: async () => (await import("./zh/seeing.ts")).seeing,
    en: async () => (await import("./en/seeing.ts")).seeing,
  },
  shaping: {
    zh: async () => (await import("./zh/shaping.ts")).shaping,
    en: async () => (await import("./en/shaping.ts")).shaping,
  },
  story: {
    zh: async () => (await import("./zh/story.ts")).story,
    // In English they come with the page's own.
    en: async () => (await import("./en/first.ts")).first,
  },
  view: {
    zh: async () => (await import("./zh/views.ts")).views,
    en: async () => (await import("./en/views.ts")).views,
  },
  workbench: {
    zh: async () => (await import("./zh.ts")).zh,
    en: async () => (await import("./en.ts")).en,
  },
} satisfies Record<string, Catalogue>;

/** A part of the page that is being fetched, once the words that it says are there too: all are asked for at once. */
export async function withWords<Part>(
  part: Promise<Part>,
  ...words: readonly (keyof typeof catalogues)[]
): Promise<Part> {
  const [own] = await Promise.all([part, ...words.map((name) => fetchWords(catalogues[name]))]);
  return own;
}
