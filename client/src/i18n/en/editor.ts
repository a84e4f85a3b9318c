import type { editor as zh } from "../zh/editor.ts";
import type { English } from "./words.ts";

export const editor: English<typeof zh> = {
  "editor.keys":
    "Ctrl-Enter runs the statement at the caret or the selection, Ctrl-Shift-Enter all of them, Ctrl-Space completes, Shift-Alt-F formats. Tab indents; Escape and then Tab leaves the editor.",
  "editor.placeholder": "Write Cypher here, such as MATCH (n) RETURN n LIMIT 25",
  "editor.marks": "{{count}} marks",
  "editor.marks_one": "{{count}} mark",
  "editor.marks.none": "Nothing to mark",
  "editor.mark.line": "line {{line}}",
  "editor.mark.error": "Error",
  "editor.mark.warning": "Warning",
  "editor.mark.info": "Note",
  "editor.mark.own": "In the engine's own words",
  "editor.fix": "Change to {{name}}",
};
