/** Cypher takes any letter as `\uXXXX` too, outside texts as well as in them. */
const escape = /\\u+([0-9a-fA-F]{4})/y;

/** The letter that stands at a place, and where the next one begins; none at the end. */
export function letterAt(text: string, at: number): { letter: string; next: number } {
  const letter = text[at] ?? "";
  if (letter !== "\\") return { letter, next: at + 1 };
  escape.lastIndex = at;
  const code = escape.exec(text)?.[1];
  if (code === undefined) return { letter, next: at + 1 };
  return { letter: String.fromCharCode(Number.parseInt(code, 16)), next: escape.lastIndex };
}

/** The separators of files, groups, records and units are blanks in Neo4j too. */
const separators = new Set([0x1c, 0x1d, 0x1e, 0x1f]);
const isBlank = (letter: string): boolean =>
  /\s/u.test(letter) || separators.has(letter.charCodeAt(0));
const isLineEnd = (letter: string): boolean => letter === "\n" || letter === "\r";

const afterLine = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const { letter, next } = letterAt(text, at);
    at = next;
    if (isLineEnd(letter)) return at;
  }
  return at;
};

const afterBlock = (text: string, from: number): number => {
  let at = from;
  let before = "";
  while (at < text.length) {
    const { letter, next } = letterAt(text, at);
    at = next;
    if (before === "*" && letter === "/") return at;
    before = letter;
  }
  return at;
};

/** Where the first letter stands, at or after a place, that is no blank and in no comment. */
export function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const { letter, next } = letterAt(text, at);
    if (isBlank(letter)) at = next;
    else if (letter !== "/") return at;
    else {
      const second = letterAt(text, next);
      if (second.letter === "/") at = afterLine(text, second.next);
      else if (second.letter === "*") at = afterBlock(text, second.next);
      else return at;
    }
  }
  return at;
}

/** The letters, digits and low lines from a place on, and where they end. */
export function wordAt(text: string, from: number): { word: string; end: number } {
  let word = "";
  let at = from;
  while (at < text.length) {
    const { letter, next } = letterAt(text, at);
    if (!/[\p{L}\p{N}_]/u.test(letter)) break;
    word += letter;
    at = next;
  }
  return { word, end: at };
}
