import { parseParameters, parseStatementsStrs } from "@neo4j-cypher/language-support";
import { describe, expect, it } from "vitest";
import { parametersOf, statementAt, statementsOf } from "@chengmai/cypher/text";

const texts = [
  "",
  "  \n",
  "RETURN 1",
  "RETURN 1;",
  "RETURN 1; RETURN 2",
  "RETURN ';' AS a; RETURN \";\" AS b",
  String.raw`RETURN 'it\'s; fine'; RETURN "\\"; RETURN 3`,
  "MATCH (n:`a;b`) RETURN n; RETURN `c``;d`",
  "// first; not yet\nRETURN 1; /* ; */ RETURN 2; // end;",
  "RETURN 1 /* never; closed",
  "RETURN 'never; closed",
  "RETURN 8 / 2; RETURN 'a//b;'; RETURN 1 // c",
  "MATCH (城市:`工业 园`) RETURN 城市;\r\nRETURN '苏州；';",
  ";;;RETURN 1;;",
  "RETURN '🚀;' AS `🚀;`; RETURN 2",
];

const bare = (each: string) => each.replaceAll(/^(?:\s|\/\/.*|\/\*[^]*?\*\/)+/gm, "").trim();

describe("statementsOf", () => {
  it.each(texts)("parts %j where the grammar does", (text) => {
    const byGrammar = parseStatementsStrs(text)
      .map((each) => bare(each.replace(/;$/, "")))
      .filter((each) => each !== "");
    expect(statementsOf(text).map((each) => bare(each.text.replace(/\s*\/\/.*$/, "")))).toEqual(
      byGrammar.map((each) => each.replace(/\s*\/\/.*$/, "")),
    );
  });

  it("says where each stands, without what stands around it", () => {
    const text = "// a\nRETURN 1 ;\n\n  RETURN 2 // b";
    expect(statementsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      "RETURN 1",
      "RETURN 2",
    ]);
  });
});

describe("statementAt", () => {
  const text = "RETURN 1;\n\nRETURN 2;\n";
  const at = (caret: number) => statementAt(statementsOf(text), caret)?.text;

  it("is the one the caret stands in, or right behind its semicolon", () => {
    expect([0, 8, 9].map(at)).toEqual(["RETURN 1", "RETURN 1", "RETURN 1"]);
    expect([10, 11, 20].map(at)).toEqual(["RETURN 2", "RETURN 2", "RETURN 2"]);
  });

  it("is the last one behind all of them, and none in an empty text", () => {
    expect(at(text.length)).toBe("RETURN 2");
    expect(statementAt([], 0)).toBeNull();
  });
});

describe("parametersOf", () => {
  it.each([
    "RETURN $a, $b, $a",
    "RETURN $`有 空格`, $城市, $0",
    "RETURN '$no', \"$no\", `$no` // $no",
    "MATCH (n {name: $name}) WHERE n.x IN $list RETURN n LIMIT $limit",
  ])("finds in %j what the grammar finds", (text) => {
    expect(parametersOf(text)).toEqual(parseParameters(text, false));
  });

  it("undoubles back-quotes in a name", () => {
    expect(parametersOf("RETURN $`a``b`")).toEqual(["a`b"]);
  });
});
