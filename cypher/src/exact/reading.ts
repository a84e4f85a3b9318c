/** What a text is read as, or in plain words why it cannot be, and how it is written. */
export type Reading<T> = { value: T } | { wrong: string };

const longest = 60;

/** A text as a refusal shows it: quoted, and no longer than a reader needs to know it again. */
const shownText = (text: string): string =>
  JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The refusal of a text, with an example of what it should be. */
export const misread = (text: string, why: string, example: string): { wrong: string } => ({
  wrong: `${shownText(text)} ${why}; write it as ${example}`,
});
