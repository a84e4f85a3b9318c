import { labelSize, measure } from "../../ui/font.ts";

/** Pixels of letters at most in a line, at the size of labels; a name breaks only at blanks. */
export const widest = 130;

/** Lines of a name, each as wide as its letters, where a line takes so many pixels. */
function linesIn(name: string, room: number): number[] {
  const blank = measure(" ");
  const lines: number[] = [];
  for (const word of name.split(/\s+/)) {
    const own = measure(word);
    const last = lines.at(-1);
    if (last === undefined || last + blank + own > room) lines.push(own);
    else lines[lines.length - 1] = last + blank + own;
  }
  return lines;
}

/** Of a line: letters are measured at one size, and drawn at another they may fit where they did not, or not where they did. */
const doubt = 0.06;

/** Pixels between two names in a line, for them to be read as two. */
const between = 14;

/** The box of a name of such letters, broken into lines as the picture breaks it; the larger one where that is in doubt. */
export function nameBox(name: string, letters: number): { width: number; height: number } {
  const scale = letters / labelSize;
  const room = widest / scale;
  const widths = linesIn(name, room * (1 + doubt));
  const lines = linesIn(name, room * (1 - doubt)).length;
  return {
    width: Math.max(...widths) * scale + between,
    height: lines * letters * 1.25,
  };
}
