import { fontFamily } from "../../ui/font.ts";

/** Pixels of a label's letters. */
export const labelSize = 12;

let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

/** Width of a label in pixels, as the canvas will draw it. */
export function measure(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * labelSize;
  context.font = `${labelSize}px ${fontFamily}`;
  const { width } = context.measureText(text);
  known.set(text, width);
  return width;
}
