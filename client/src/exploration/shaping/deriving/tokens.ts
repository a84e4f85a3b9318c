/** A piece of a formula; `at`: where it begins. */
export interface Token {
  kind: "number" | "text" | "name" | "sign";
  text: string;
  at: number;
}

/** What is wrong with a formula, and where. */
export class FormulaError extends Error {
  readonly what: "letter" | "open" | "end" | "long" | "deep";
  readonly at: number;
  constructor(what: FormulaError["what"], at: number) {
    super(`${what} at ${at}`);
    this.what = what;
    this.at = at;
  }
}

const piece =
  /\s*(?:(\d+(?:\.\d+)?|\.\d+)|"([^"]*)"|'([^']*)'|`([^`]+)`|([\p{L}_][\p{L}\p{N}_]*)|(<=|>=|<>|!=|≤|≥|≠|[-+*/()<>=−×÷]))/uy;

/** Signs that mean the same. */
const same: Readonly<Record<string, string>> = {
  "−": "-",
  "×": "*",
  "÷": "/",
  "≤": "<=",
  "≥": ">=",
  "≠": "<>",
  "!=": "<>",
};

/** The pieces of a formula. @throws FormulaError for a letter that means nothing here */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== "") {
    piece.lastIndex = at;
    const match = piece.exec(text);
    if (match === null) throw new FormulaError("letter", at);
    const [whole, number, double, single, quoted, name, sign] = match;
    const begin = at + whole.length - whole.trimStart().length;
    if (number !== undefined) found.push({ kind: "number", text: number, at: begin });
    else if (sign !== undefined) found.push({ kind: "sign", text: same[sign] ?? sign, at: begin });
    else if (quoted !== undefined || name !== undefined)
      found.push({ kind: "name", text: quoted ?? name ?? "", at: begin });
    else found.push({ kind: "text", text: double ?? single ?? "", at: begin });
    at = piece.lastIndex;
  }
  return found;
}
