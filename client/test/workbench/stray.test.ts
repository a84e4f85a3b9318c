import { beforeEach, expect, it } from "vitest";
import { draftsFor, prepared } from "../../src/workbench/model/prepare.ts";
import { workbench } from "../../src/workbench/model/store.ts";
import { blankTab } from "../../src/workbench/model/tab.ts";
import { dismiss, notice } from "../../src/workbench/model/undo.ts";

const texts = (text: string, own = { text, from: 0 }) => {
  workbench.setState({ tabs: [blankTab({ id: "a", text })], front: "a" });
  return prepared("a", [own])?.map((each) => each.text) ?? null;
};

beforeEach(dismiss);

it.each([
  [":use other\nMATCH (n) RETURN n", 1, ":use other"],
  ["RETURN 1;\n:param x => 2\nRETURN $x", 2, ":param x => 2"],
])("a command that is not read runs nothing, and is told: %j", (text, line, shown) => {
  const from = text.lastIndexOf(":");
  expect(texts(text, { text: text.slice(from), from })).toBeNull();
  expect(notice.getState().now).toMatchObject({
    kind: "command-stray",
    values: { line, text: shown },
  });
});

it("what stands before or after such a line is still run alone", () => {
  expect(texts("RETURN 1;\n:param x => 2\nRETURN $x", { text: "RETURN 1", from: 0 })).toEqual([
    "RETURN 1",
  ]);
});

it("a selection that holds the lines above it is run without them", () => {
  expect(texts(":param x => 1\nRETURN $x")).toEqual(["RETURN $x"]);
});

it("what the lines say goes over the form, and is known before a run", () => {
  const drafts = { x: { kind: "integer", text: "7" }, y: { kind: "integer", text: "8" } } as const;
  expect(draftsFor({ text: ":param x => 1\nRETURN $x", drafts })).toMatchObject({
    x: { kind: "integer", text: "1" },
    y: drafts.y,
  });
  expect(draftsFor({ text: "RETURN $x", drafts })).toBe(drafts);
});
