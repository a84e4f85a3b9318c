const overrides = /[\u202a-\u202e]/gu;
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
const unseen = /[\p{Cf}\p{Cc}]/gu;
const onlyUnseen = /^[\s\p{Cf}\p{Cc}]+$/u;
const rightToLeft =
  /[\u0590-\u08ff\u200e\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Letters of which none turns anything or is unseen: of most texts no more has to be asked. */
const plain = /^[\u0020-\u007e\u4e00-\u9fff]*$/u;
const [frame, end] = ["\u2068", "\u2069"];

const sign = (letter: string): string =>
  `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;

/** Whether each frame that a text opens is closed in it, and none that it did not open. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter >= "\u2066" && letter <= frame) open += 1;
    else if (letter === end) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/**
 * A text of the database as it may stand within a line: letters that would turn the words around it are shown by their
 * numbers, as are those of a text that nobody could see; what runs from right to left has a frame of its own.
 */
export function inPlace(text: string): string {
  if (plain.test(text)) return text;
  const hidden = onlyUnseen.test(text) ? unseen : isClosed(text) ? overrides : turning;
  const told = text.replaceAll(hidden, sign);
  return rightToLeft.test(told) && !(told.startsWith(frame) && told.endsWith(end))
    ? `${frame}${told}${end}`
    : told;
}
