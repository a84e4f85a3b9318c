import { canvasPicture } from "./canvas-picture.ts";
import { elementPicture } from "./element-picture.ts";

/** What stands in the middle of the page as PNG: what is marked as shown over the canvas, else the canvas. */
export function shownPicture(): Promise<Blob> {
  const shown = document.querySelector<HTMLElement>("[data-shown]");
  return shown === null ? canvasPicture() : elementPicture(shown);
}
