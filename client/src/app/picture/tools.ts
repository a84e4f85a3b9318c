import { lazy, type ComponentType } from "react";
import type { ToolsProps } from "../../canvas/canvas.tsx";

/** What a picture is looked at and laid out with, fetched with its words when the picture stands. */
export const Tools = lazy<ComponentType<ToolsProps>>(() =>
  Promise.all([
    import("../../canvas/tools/tools.tsx"),
    import("../../i18n/seeing-words.ts"),
    import("../../i18n/exploring-words.ts"),
  ]).then(
    ([own, { addSeeingWords }, { addExploringWords }]) => {
      addSeeingWords();
      addExploringWords();
      return { default: own.Tools };
    },
    () => ({ default: () => null }),
  ),
);
