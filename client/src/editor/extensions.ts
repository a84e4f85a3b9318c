import { closeBrackets } from "@codemirror/autocomplete";
import { history } from "@codemirror/commands";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { highlightSelectionMatches, search } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightSpecialChars,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { codemirror } from "../i18n/zh/codemirror.ts";
import type { GivenNow } from "./given.ts";
import { colours } from "./colours/colours.ts";
import { commandReader, commands } from "./commands.ts";
import { completion } from "./completion/source.ts";
import { currentLines } from "./current.ts";
import { keys } from "./keys.ts";
import { marking } from "./marks/watch.ts";
import { notices } from "./notice.ts";
import { signatureHelp } from "./completion/signature.ts";
import { statements } from "./run.ts";

/** Everything that makes a CodeMirror ours. The label and what describes it are ids and texts for screen readers. */
export const extensions = (given: GivenNow, label: string, describedBy: string): Extension => [
  lineNumbers(),
  highlightSpecialChars(),
  history(),
  drawSelection(),
  EditorState.allowMultipleSelections.of(true),
  EditorView.lineWrapping,
  EditorState.tabSize.of(2),
  indentUnit.of("  "),
  bracketMatching(),
  closeBrackets(),
  search({ top: true }),
  highlightSelectionMatches(),
  commandReader.of((text) => given.current.readCommands(text)),
  commands,
  statements,
  colours,
  currentLines,
  completion(given),
  signatureHelp,
  marking(given),
  notices,
  keys(given),
  placeholder(given.current.say("editor.placeholder")),
  given.current.language === "zh" ? EditorState.phrases.of(codemirror) : [],
  EditorView.contentAttributes.of({
    "aria-label": label,
    "aria-describedby": describedBy,
    spellcheck: "false",
    autocapitalize: "off",
    autocorrect: "off",
  }),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) given.current.onChange(state.doc.toString());
  }),
];
