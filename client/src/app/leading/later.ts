/** A part of the page that stands beside the first picture, with its words: both are fetched after it. */
export async function withStoryWords<Part>(part: Promise<Part>): Promise<Part> {
  const [own, { addStoryWords }] = await Promise.all([part, import("../../i18n/story-words.ts")]);
  addStoryWords();
  return own;
}
