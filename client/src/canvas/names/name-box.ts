import { labelSize, measure } from "../../ui/font.ts";

/** Pixels of letters at most in a line, at the size of labels; a name breaks only at blanks. */
export const widest = 130;

/** The box of a name of such letters, broken into lines as the picture breaks it. */
export function nameBox(name: string, letters: number): { width: number; height: number } {
  const scale = letters / labelSize;
  const room = widest / scale;
  const blank = measure(" ");
  let [lines, line, longest] = [1, 0, 0];
  for (const word of name.split(/\s+/)) {
    const own = measure(word);
    const longer = line === 0 ? own : line + blank + own;
    if (line > 0 && longer > room) {
      lines += 1;
      line = own;
    } else line = longer;
    longest = Math.max(longest, line);
  }
  return { width: longest * scale + 4, height: lines * letters * 1.25 };
}
