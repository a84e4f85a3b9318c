import { EditorState } from "@codemirror/state";
import { CypherLanguageService } from "@neo4j-cypher/language-support";
import { statementsOf } from "@chengmai/cypher/text";
import { describe, expect, it } from "vitest";
import { commandReader, commands, headOf } from "../../src/editor/commands.ts";
import { placeAt } from "../../src/editor/completion/place.ts";
import { commandMarks } from "../../src/editor/marks/command-marks.ts";
import { chosenStatements, statements } from "../../src/editor/run.ts";
import { formatted } from "../../src/editor/worker/formatted.ts";
import { commandsOf } from "../../src/workbench/model/parameters/commands.ts";

const stateOf = (doc: string) =>
  EditorState.create({ doc, extensions: [commandReader.of(commandsOf), commands, statements] });
const marksOf = (doc: string) =>
  commandMarks(stateOf(doc), (key) => key).map(({ from, to, line, words }) => [
    line,
    doc.slice(from, to),
    words,
  ]);
const wrong = "editor.find.command";

describe("a line that begins with a colon › is marked", () => {
  it.each([
    [":use neo4j\nRETURN 1", 1, ":use neo4j"],
    ["// first\n  :help me\n", 2, ":help me"],
    ["RETURN 1;\n:param x => 2\nRETURN $x", 2, ":param x => 2"],
    [":param a => 1\nRETURN $a; :param b => 2", 2, "RETURN $a; :param b => 2"],
    [":param a => 1\n:use neo4j", 2, ":use neo4j"],
  ])("where it is not read: %j", (text, line, shown) => {
    expect(marksOf(text)).toEqual([[line, shown, wrong]]);
  });

  it("where it is a :param that cannot be read", () => {
    expect(marksOf(":param n => count(*)\nRETURN $n")).toEqual([
      [1, ":param n => count(*)", "editor.find.param"],
    ]);
  });
});

describe("a line that begins with a colon", () => {
  it.each([
    ":param x => 1\nRETURN $x",
    "// why\n:param x => ';'\n\n:params {y: 'a // b'}\nMATCH (n) RETURN n",
    "MATCH (n\n:City) RETURN n",
    "RETURN ':param x'",
    "",
  ])("is not marked where nothing is wrong with it: %j", (text) => {
    expect(marksOf(text)).toEqual([]);
  });

  it("is no statement, and moves none", () => {
    const text = ":param x => 1\n// and\nRETURN $x;\nRETURN 2";
    const found = stateOf(text).field(statements);
    expect(found.map((each) => each.text)).toEqual(["RETURN $x", "RETURN 2"]);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(["RETURN $x", "RETURN 2"]);
  });

  it("is followed as it is typed", () => {
    const before = stateOf("RETURN 1");
    const { state } = before.update({ changes: { from: 0, insert: ":param x => 1\n" } });
    expect(state.field(statements)).toMatchObject([{ text: "RETURN 1", from: 14 }]);
  });

  it("is never completed as Cypher, and does not stand before what is", () => {
    expect(placeAt(stateOf(":par"), 4)).toBeNull();
    expect(placeAt(stateOf(":param x => 1"), 13)).toBeNull();
    const text = ":param x => 1\nMATCH (n:Ci";
    expect(placeAt(stateOf(text), text.length)?.before.trim()).toBe("MATCH (n:");
  });

  it.each([":param x => 1", ":use neo4j", "return 1;\n:param x => 'a  b'\nreturn $x"])(
    "is never laid out as Cypher: %j",
    (text) => {
      const service = new CypherLanguageService({ consoleCommandsEnabled: false });
      expect(formatted(service, text, 0)).toBeNull();
    },
  );
});

describe("what is chosen to run", () => {
  const doc = "RETURN 1; RETURN ';';\nRETURN 3";
  it.each([
    [
      0,
      20,
      [
        { text: "RETURN 1", from: 0 },
        { text: "RETURN ';'", from: 10 },
      ],
    ],
    [9, 20, [{ text: "RETURN ';'", from: 10 }]],
    [0, 0, [{ text: "RETURN 1", from: 0 }]],
    [30, 30, [{ text: "RETURN 3", from: 22 }]],
  ])(
    "is each statement of a selection, or the one at the caret: %i to %i",
    (anchor, head, chosen) => {
      const { state } = stateOf(doc).update({ selection: { anchor, head } });
      expect(chosenStatements(state)).toEqual(chosen);
    },
  );

  const twice = [
    "MATCH (n) RETURN n LIMIT 5;\nMATCH (n) RETURN n",
    "RETURN 1;\n// RETURN 1\n/* RETURN 1; */ RETURN 1",
    ":param x => 'RETURN $x'\nRETURN $x;\nRETURN $x",
    "RETURN 'RETURN 1';RETURN 1",
  ];
  it.each(twice)("is told by its own place where its text stands before it too: %j", (text) => {
    const { state } = stateOf(text).update({ selection: { anchor: text.length } });
    const [chosen] = chosenStatements(state);
    expect(chosen?.from).toBe(text.lastIndexOf(chosen?.text ?? ""));
    expect(chosen?.from).toBeGreaterThan(text.indexOf(chosen?.text ?? ""));
  });

  it.each(twice)("is told by its own place in a selection: %j", (text) => {
    const { state } = stateOf(text).update({
      selection: { anchor: text.length, head: text.lastIndexOf("\n", text.lastIndexOf(";")) + 1 },
    });
    for (const { text: own, from } of chosenStatements(state))
      expect(text.slice(from, from + own.length)).toBe(own);
    expect(chosenStatements(state).at(-1)?.from).toBe(statementsOf(text).at(-1)?.from);
  });
});

describe("the head of a text", () => {
  it.each([
    ["RETURN 1", ""],
    [":param x => 1", ":param x => 1"],
    [
      "// a\n:param x =>  'b'\n\n\n:params {c: 1}\n// d\nreturn 1",
      "// a\n:param x =>  'b'\n\n\n:params {c: 1}\n",
    ],
    ["return ':param x => 1'", ""],
    [
      "/* a\n:param x => 1\nb */ // c\n:param y => 2\nreturn 1",
      "/* a\n:param x => 1\nb */ // c\n:param y => 2\n",
    ],
  ])("ends behind the last line that is read: %j", (text, head) => {
    expect(text.slice(0, headOf(text, commandsOf(text).rest))).toBe(head);
  });
});
