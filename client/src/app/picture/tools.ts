import type { ToolsProps } from "../../canvas/canvas.tsx";
import { withWords } from "../../i18n/with-words.ts";
import { later } from "../../ui/later.tsx";

/** What a picture is looked at and laid out with, fetched when the picture stands; the page can do without. */
export const Tools = later<ToolsProps>(
  async () =>
    (await withWords(import("../../canvas/tools/tools.tsx"), "seeing", "exploring")).Tools,
  () => null,
);
