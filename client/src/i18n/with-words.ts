/** Catalogues that are fetched with the parts of the page that say them, each with how its words are added. */
const fetched = {
  exploring: async () => (await import("./exploring-words.ts")).addExploringWords,
  growing: async () => (await import("./growing-words.ts")).addGrowingWords,
  patterns: async () => (await import("./patterns-words.ts")).addPatternsWords,
  seeing: async () => (await import("./seeing-words.ts")).addSeeingWords,
  shaping: async () => (await import("./shaping-words.ts")).addShapingWords,
  story: async () => (await import("./story-words.ts")).addStoryWords,
  view: async () => (await import("./view-words.ts")).addViewWords,
  workbench: async () => (await import("./workbench-words.ts")).addWorkbenchWords,
};

/** A part of the page that is being fetched, once the words that it says are there too: all are asked for at once. */
export async function withWords<Part>(
  part: Promise<Part>,
  ...words: readonly (keyof typeof fetched)[]
): Promise<Part> {
  const [own, adding] = await Promise.all([
    part,
    Promise.all(words.map((name) => fetched[name]())),
  ]);
  for (const add of adding) add();
  return own;
}
