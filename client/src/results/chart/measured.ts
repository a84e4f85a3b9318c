import { fontFamily } from "../../ui/font.ts";

let context: CanvasRenderingContext2D | null = null;

/** Width of a text in pixels, in the letters of a chart. */
export function measured(text: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * 12;
  context.font = `12px ${fontFamily}`;
  return context.measureText(text).width;
}
