import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { blanked, parametersIn, scan } from "../../src/text/index.ts";

const letters = string({ unit: constantFrom(..."'\"`\\/*;$ \nab") });

describe("the pieces of a text", () => {
  it("are the whole of it, without gaps", () => {
    assert(
      property(letters, (text) => {
        let at = 0;
        for (const { from, to } of scan(text)) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it("find a string, a comment or a name wherever one that ends begins", () => {
    const kinds = [...scan('\'a\' "b\\"c" `d``e` /* f */ // g')].filter(
      ({ kind }) => kind !== "space",
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "string",
      "string",
      "quoted",
      "comment",
      "comment",
    ]);
  });

  it.each(["/*", "'\\", '"\\', "`a ``", "/*'", "'\"`/*"])(
    "are found in one going over, however often %j begins and never ends",
    (begins) => {
      // Looked for anew at each place, these would take minutes.
      expect([...scan(begins.repeat(200_000))].length).toBeGreaterThan(0);
    },
  );

  it("are blanked letter by letter, so that all others stay where they are", () => {
    assert(
      property(letters, (text) => {
        const plain = blanked(text, "string", "comment", "quoted");
        expect(plain).toHaveLength(text.length);
        for (const [at, letter] of [...plain].entries())
          if (letter !== " ") expect(letter).toBe(text[at]);
      }),
    );
  });
});

it("a parameter is found by name where it first stands, and none in what only looks like one", () => {
  const text = "RETURN $b, '$no', `$no`, $`a``b` // $no\n/* $no */ , $b, $城市";
  expect([...parametersIn(text)]).toEqual([
    ["b", 7],
    ["a`b", 25],
    ["城市", text.indexOf("$城市")],
  ]);
});
