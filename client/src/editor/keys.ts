import { acceptCompletion, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, historyKeymap, indentWithTab } from "@codemirror/commands";
import { lintKeymap } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import { Prec, type Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { formatText } from "./format.ts";
import type { GivenNow } from "./given.ts";
import { fixHere } from "./marks/draw.ts";
import { runAll, runHere } from "./run.ts";

// Tab indents, as whoever writes code expects; Escape lets the next Tab leave the editor.
export const keys = (given: GivenNow): Extension => [
  Prec.high(
    keymap.of([
      { key: "Mod-Enter", run: runHere(given), preventDefault: true },
      { key: "Shift-Mod-Enter", run: runAll(given), preventDefault: true },
      {
        key: "Shift-Alt-f",
        run(view) {
          void formatText(view, given);
          return true;
        },
        preventDefault: true,
      },
      { key: "Mod-.", run: fixHere },
      { key: "Tab", run: acceptCompletion },
    ]),
  ),
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...searchKeymap,
    ...lintKeymap,
    ...historyKeymap,
    ...defaultKeymap,
    indentWithTab,
  ]),
];
