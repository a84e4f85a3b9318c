/** What a stretch of Cypher is, as far as parting statements and finding parameters asks. */
export type PieceKind = "space" | "comment" | "string" | "quoted" | "semicolon" | "dollar" | "run";

/** Offsets into the text; `to` is exclusive. */
export interface Piece {
  kind: PieceKind;
  from: number;
  to: number;
}

/** What goes on until its own end; one that never ends is a sign alone, as it is to the grammar's own lexer. */
const enclosed: readonly { kind: PieceKind; opens: string; shape: RegExp }[] = [
  { kind: "string", opens: "'", shape: /'[^'\\]*(?:\\[^][^'\\]*)*'/y },
  { kind: "string", opens: '"', shape: /"[^"\\]*(?:\\[^][^"\\]*)*"/y },
  { kind: "quoted", opens: "`", shape: /`[^`]*(?:``[^`]*)*`/y },
  { kind: "comment", opens: "/*", shape: /\/\*[^]*?\*\//y },
];
const open: readonly { kind: PieceKind; shape: RegExp }[] = [
  { kind: "space", shape: /\s+/y },
  { kind: "comment", shape: /\/\/[^\r\n]*/y },
  { kind: "run", shape: /[^\s;'"`/$]+/y },
];
const signs: Readonly<Record<string, PieceKind>> = { ";": "semicolon", $: "dollar" };

const endOf = (shape: RegExp, text: string, at: number): number => {
  shape.lastIndex = at;
  return shape.test(text) ? shape.lastIndex : at;
};

/** The pieces of a text from first to last, without gaps; in time that grows with its length alone. */
export function* scan(text: string): Generator<Piece> {
  // Where one of a kind has found no end, none after it will: looking again would be looking n times.
  const endless = new Set<string>();
  for (let from = 0; from < text.length;) {
    let piece: Piece | null = null;
    for (const { kind, opens, shape } of enclosed) {
      if (!text.startsWith(opens, from) || endless.has(opens)) continue;
      const to = endOf(shape, text, from);
      if (to > from) piece = { kind, from, to };
      else endless.add(opens);
    }
    for (const { kind, shape } of piece === null ? open : []) {
      const to = endOf(shape, text, from);
      if (to > from) piece = { kind, from, to };
    }
    piece ??= { kind: signs[text[from] ?? ""] ?? "run", from, to: from + 1 };
    yield piece;
    from = piece.to;
  }
}

/** The text with its pieces of these kinds blanked, each letter and each line still where it was. */
export function blanked(text: string, ...kinds: readonly PieceKind[]): string {
  let plain = "";
  for (const { kind, from, to } of scan(text)) {
    const piece = text.slice(from, to);
    plain += kinds.includes(kind) ? piece.replaceAll(/[^\n]/g, " ") : piece;
  }
  return plain;
}
