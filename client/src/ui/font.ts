/** The page's and the picture's letters: what the system has for Chinese and Latin. */
export const fontFamily =
  '"Inter", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** Pixels of the letters that are drawn and not laid out by the browser. */
export const labelSize = 12;

let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

/** Width of a text in pixels, as a picture or a chart draws it. */
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
