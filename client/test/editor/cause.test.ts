import { describe, expect, it } from "vitest";
import { causeOf } from "../../src/editor/marks/cause.ts";
import { say } from "../../src/i18n/say.ts";
import { withWords } from "../../src/i18n/with-words.ts";

await withWords(Promise.resolve(), "workbench");

const cause = (message: string) => causeOf(message, say("zh"));

describe("what an engine says", () => {
  it.each([
    ["Variable `m` not defined", "变量 m 没有定义。"],
    ["division by zero: 1 / 0", "整数除以了零。"],
    ["A whole number is divided by zero.", "整数除以了零。"],
    ["numeric value out of range: 9223372036854775807 + 1", "整数超出了 64 位的范围。"],
    ["A whole number becomes larger than 64 bits can hold.", "整数超出了 64 位的范围。"],
    ["integer is too large", "整数超出了 64 位的范围。"],
    ["Unknown function 'no.such'", "没有函数 no.such。"],
    [
      "The embedded engine cannot answer this: Unknown function 'nosuch'. Other words may do; Neo4j itself can.",
      "没有函数 nosuch。",
    ],
    ["Expected parameter(s): missing", "参数 $missing 还没有值。"],
    [
      "negative limit value: SKIP/LIMIT must be non-negative, got -1",
      "SKIP 和 LIMIT 后面不能是负数。",
    ],
    ["Expected end of query", "读到这里断了，接下来应是 end of query。"],
    ["Text cannot be parsed to a Date", "这段文字读不成 Date。"],
    [
      "Variable `a` is not a relationship here, but it was bound before; use another name",
      "这里的名字已经用过，换一个。",
    ],
    [
      "Type mismatch: a already defined with conflicting type Node (expected Relationship)",
      "这里的名字已经用过，换一个。",
    ],
    [
      "Invalid input for function 'toInteger()': Expected a String, Float, Integer or Boolean, got: List{Long(1)}",
      "toInteger 收到了它不认的值；先转换。",
    ],
    [
      "Invalid input. '-1' is not a valid value. Must be a non-negative integer.",
      "SKIP 和 LIMIT 后面不能是负数。",
    ],
  ])("%s is told in the reader's language", (message, words) => {
    expect(cause(message)).toBe(words);
  });

  it("and the page does not know stays the engine's", () => {
    expect(cause("Something quite new happened")).toBeNull();
    expect(cause("")).toBeNull();
  });
});
