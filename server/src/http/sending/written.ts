import { isDue, rest } from "../../graph/pausing.ts";

/** Letters of one piece, about. */
const pieceLength = 65_536;

const isThing = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !("toJSON" in value);

/** What JSON says of a value, in small parts: lists by their items, things by what they hold. */
function* textsOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1)
      yield `${at === 0 ? "[" : ","}${JSON.stringify(value[at]) ?? "null"}`;
    yield value.length === 0 ? "[]" : "]";
  } else if (isThing(value)) {
    let before = "{";
    for (const [name, own] of Object.entries(value)) {
      if (own === undefined) continue;
      yield `${before}${JSON.stringify(name)}:`;
      yield* textsOf(own);
      before = ",";
    }
    yield before === "{" ? "{}" : "}";
  } else yield JSON.stringify(value) ?? "null";
}

/** What `JSON.stringify` says, in pieces, while others are answered. */
export const written = async (value: unknown): Promise<Buffer[]> => {
  const pieces: Buffer[] = [];
  let piece = "";
  for (const text of textsOf(value)) {
    piece += text;
    if (piece.length > pieceLength) {
      pieces.push(Buffer.from(piece));
      piece = "";
    }
    if (isDue()) await rest();
  }
  return [...pieces, Buffer.from(piece)];
};
