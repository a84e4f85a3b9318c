import { valueId } from "@chengmai/cypher/values";
import { assert, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { saidBy, valueNode } from "../../src/lens/by-value.ts";

const words = stringMatching(/^[ab |%257C国]{1,12}$/);

describe("a value that stands for all that have it", () => {
  it("is in two languages where a bar stands between two spaces, and not where its words have one", () => {
    expect(valueNode("主题 | Theme").properties).toEqual({ name: "主题", nameEn: "Theme" });
    expect(valueNode("a %7C b").properties).toEqual({ name: "a | b" });
    expect(valueNode("100% | 100%").properties).toEqual({ name: "100%", nameEn: "100%" });
  });

  it("comes back by its id as it was, whatever is in it", () => {
    assert(
      property(words, (text) => {
        const [said] = saidBy(text);
        expect(said?.properties).toEqual({ name: text });
        expect(valueNode(said?.id.slice(valueId("").length) ?? "")).toEqual(said);
      }),
    );
  });

  it("is the same from a lens's file, as its Cypher tells it", () => {
    assert(
      property(words, (text) => {
        const told = text.replaceAll("%", "%25").replaceAll("|", "%7C");
        expect(valueNode(told)).toEqual(saidBy(text)[0]);
      }),
    );
  });
});
