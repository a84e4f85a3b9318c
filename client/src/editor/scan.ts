/** What a stretch of Cypher is, as far as parting statements and finding parameters asks. */
export type PieceKind = "space" | "comment" | "string" | "quoted" | "semicolon" | "dollar" | "run";

/** Offsets into the text; `to` is exclusive. */
export interface Piece {
  kind: PieceKind;
  from: number;
  to: number;
}

/** The first letter of a name that needs no back-quotes, and the letters that may follow. */
export const nameStart = String.raw`[\p{L}\p{Nl}\p{Pc}]`;
export const namePart = String.raw`[\p{L}\p{Nl}\p{Pc}\p{Mn}\p{Mc}\p{Nd}\p{Sc}]`;

// A quote or a comment that never ends is a sign alone, as it is to the grammar's own lexer.
const shapes: readonly [PieceKind, string][] = [
  ["run", "[^\\s;'\"`/$]+"],
  ["space", String.raw`\s+`],
  ["semicolon", ";"],
  ["dollar", String.raw`\$`],
  ["string", String.raw`'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"`],
  ["quoted", "`(?:[^`]|``)*`"],
  ["comment", String.raw`\/\/[^\r\n]*|\/\*[^]*?\*\/`],
  ["run", "[^]"],
];
const source = shapes.map(([, shape]) => `(${shape})`).join("|");

/** The pieces of a text from first to last, without gaps. */
export function* scan(text: string): Generator<Piece> {
  for (const found of text.matchAll(new RegExp(source, "g"))) {
    const at = found.findIndex((part, index) => index > 0 && part !== undefined);
    const kind = shapes[at - 1]?.[0] ?? "run";
    yield { kind, from: found.index, to: found.index + found[0].length };
  }
}
