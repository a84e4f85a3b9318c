import { EditorState } from "@codemirror/state";
import { history, undoDepth } from "@codemirror/commands";
import { expect, it } from "vitest";
import { keepDocument, keepOnly, openDocument } from "../../src/editor/documents.ts";

const typed = () =>
  EditorState.create({ doc: "RETURN", extensions: history() }).update({
    changes: { from: 6, insert: " 1" },
  }).state;

const undoable = (key: string) => undoDepth(openDocument(key, "RETURN 1", history()));

it("a document is opened as it was left, with what can be undone", () => {
  keepDocument("left", typed());
  expect(undoable("left")).toBe(1);
});

it("a document of a tab that is closed for good is let go, and no other", () => {
  keepDocument("open", typed());
  keepDocument("closed", typed());
  keepOnly(new Set(["open"]));
  expect(undoable("open")).toBe(1);
  expect(undoable("closed")).toBe(0);
});
