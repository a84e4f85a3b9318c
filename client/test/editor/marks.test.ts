import { describe, expect, it } from "vitest";
import { Text } from "@codemirror/state";
import { engineMark } from "../../src/editor/marks/engine.ts";
import type { EngineMark, Mark } from "../../src/editor/marks/mark.ts";
import { merged } from "../../src/editor/marks/merge.ts";
import type { Say } from "../../src/i18n/say.ts";
import { editor } from "../../src/i18n/zh/editor.ts";

const catalogue: Readonly<Record<string, string>> = editor;
const say: Say = (key, values = {}) =>
  (catalogue[key] ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));

const mark = (from: number, to: number, own: Partial<Mark> = {}): Mark => ({
  from,
  to,
  line: 1,
  severity: "warning",
  words: "own",
  own: null,
  by: "language",
  fixes: [],
  ...own,
});
const engine = (from: number, to: number, own: Partial<Mark> = {}) =>
  mark(from, to, { by: "engine", words: "engine", ...own });
const fix = { from: 9, to: 13, insert: "City", name: "City" };

describe("merged", () => {
  it("says once what both say of a place, as the engine weighs it, with our fixes", () => {
    const both = merged(
      [engine(9, 13, { severity: "info", own: "raw" })],
      [mark(9, 13, { fixes: [fix] })],
    );
    expect(both).toEqual([engine(9, 13, { severity: "info", own: "raw", fixes: [fix] })]);
  });

  it("takes our words where the engine speaks only its own", () => {
    const [only] = merged([engine(9, 13)], [mark(9, 13)]);
    expect(only).toMatchObject({ words: "own", own: "engine", by: "engine" });
  });

  it("says once what both say of a line in the same words, wherever each points", () => {
    const words = "A statement cannot end with MATCH.";
    const list = merged([engine(0, 5, { words, own: "raw" })], [mark(13, 14, { words })]);
    expect(list).toMatchObject([{ from: 0, by: "engine" }]);
  });

  it("keeps apart what stands apart, in the order of the text", () => {
    const list = merged([engine(40, 44, { severity: "error" })], [mark(9, 13), mark(60, 61)]);
    expect(list.map(({ from }) => from)).toEqual([9, 40, 60]);
  });

  it("does not let a note hide an error around it", () => {
    const list = merged(
      [engine(12, 14, { severity: "info" })],
      [mark(9, 20, { severity: "error" })],
    );
    expect(list).toHaveLength(2);
  });
});

describe("engineMark", () => {
  const given = {
    language: "zh" as const,
    say,
    schema: null,
    params: {},
    marks: [],
    onChange: () => undefined,
    onRun: () => undefined,
    readCommands: (text: string) => ({ rest: text, unread: [] }),
  };
  const heard = (text: string, own: Partial<EngineMark>): Mark =>
    engineMark(
      { kind: "syntax", code: "cypher-syntax", message: "", line: 1, column: 1, ...own },
      Text.of(text.split("\n")),
      given,
    );

  it("says in the reader's language what the engine says in its own, and keeps that", () => {
    const message = "Variable `d` not defined";
    const said = heard("MATCH (c)\nRETURN d", { message, line: 2, column: 8 });
    expect(said).toMatchObject({ from: 17, to: 18, line: 2, severity: "error", own: message });
    expect(said.words).toBe(say("editor.find.variable", { name: "d" }));
  });

  it("takes a text that only wants its end for no error", () => {
    const message = "Query cannot conclude with MATCH (must be a RETURN clause)";
    expect(heard("MATCH (c)", { message }).severity).toBe("info");
  });

  it("leaves alone what it does not know", () => {
    const message = "Expected end of query";
    expect(heard("RETRUN 1", { message })).toMatchObject({ words: message, own: null });
  });
});
