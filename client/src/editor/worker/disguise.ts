const surrogates = /[\uD800-\uDFFF]/g;

/**
 * The text with a Hangul syllable for each half of a character beyond the first plane. The language
 * library counts such characters as one and its analysis gives up on them; so offsets stay ours.
 */
export const disguised = (text: string): string =>
  text.replaceAll(surrogates, (half) => String.fromCharCode(half.charCodeAt(0) - 0xd800 + 0xac00));

const halves = /[\uD800-\uDFFF\uAC00-\uB3FF]/g;

/** A text of the same letters in another layout, with the characters that `original` had. */
export function undisguised(text: string, original: string): string {
  const own = original.match(halves) ?? [];
  let next = 0;
  return text.replaceAll(/[\uAC00-\uB3FF]/g, (letter) => own[next++] ?? letter);
}
