/** A place in a text, line and column counting from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** The place of an offset. */
export const placeAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
};

/** The offset of a place, kept inside the text and its line. */
export const offsetOf = (text: string, { line, column }: Place): number => {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return Math.min(text.length, before + Math.min(column - 1, lines[line - 1]?.length ?? 0));
};
