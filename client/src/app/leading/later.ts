/** A part of the page that stands beside the first picture, with its words: both are fetched after it. */
export async function withStoryWords<Part>(part: Promise<Part>): Promise<Part> {
  const [own, { addStoryWords }] = await Promise.all([part, import("../../i18n/story-words.ts")]);
  addStoryWords();
  return own;
}

/** A part of the page that grows the picture or tells the Cypher behind it, with its words. */
export async function withGrowingWords<Part>(part: Promise<Part>): Promise<Part> {
  const words = import("../../i18n/growing-words.ts");
  const [own, { addGrowingWords }] = await Promise.all([part, words]);
  addGrowingWords();
  return own;
}
