import { describe, expect, it } from "vitest";
import { compose } from "../../src/board/model/compose.ts";
import { reachOf } from "../../src/board/model/reach.ts";
import { usesOf } from "../../src/board/model/uses.ts";
import { begun } from "@chengmai/cypher/in-sentence";
import { inSentence } from "../../src/board/view/in-sentence.ts";
import { reachWords } from "../../src/board/view/reach-words.ts";
import { boardStepWords } from "../../src/board/view/step-words.ts";
import { withWords } from "../../src/i18n/with-words.ts";
import { say, speak } from "../../src/i18n/say.ts";
import type { Names } from "../../src/exploration/model/walking/told.ts";
import { labelOf } from "../../src/values/name.ts";
import { allNodes, firstScreen } from "../exploration/real-facts.ts";

await withWords(Promise.resolve(), "story");
await speak("en");

const placed = (label: string) =>
  allNodes.filter((node) => labelOf(node) === label).map((node) => inSentence(node, "en"));

describe("a name in an English sentence", () => {
  it("has an article where it is named by its kind, and none where by its cities", () => {
    expect(placed("Cluster").toSorted()).toEqual(
      [
        "Beijing–Tianjin–Hebei",
        "Chengdu–Chongqing",
        "the Central clusters",
        "the Greater Bay Area",
        "the Northeast clusters",
        "the Northwest clusters",
        "the Yangtze Economic Belt",
        "the Yangtze River Delta",
      ].toSorted(),
    );
    expect(placed("Area")).toEqual(
      expect.arrayContaining(["the Taihu Basin", "the five cities of southern Jiangsu"]),
    );
    expect(placed("Area")).toContain("Hangzhou, Ningbo and Wenzhou");
  });

  it("has none of a city, even of a new area, nor in Chinese", () => {
    expect(placed("City").filter((name) => name.startsWith("the "))).toEqual([]);
    const all = allNodes.map((node) => inSentence(node, "zh"));
    expect(all.filter((name) => name.startsWith("the "))).toEqual([]);
  });

  it("begins with a capital where the sentence does", () => {
    expect(begun("the Greater Bay Area and Suzhou")).toBe("The Greater Bay Area and Suzhou");
    expect(begun("then")).toBe("then");
  });

  it("stands so in the steps too", () => {
    const names = { nodes: ([key]: readonly string[]) => key?.split("|")[1] ?? "" } as Names;
    const pair = ["Cluster:id:x|Greater Bay Area", "City:id:y|Suzhou"] as const;
    expect(
      boardStepWords["between"]?.({ step: { kind: "between", pair } } as never, names),
    ).toEqual(["step.between", { a: "the Greater Bay Area", b: "Suzhou" }]);
  });
});

describe("how many a mechanism is used by", () => {
  const labour = "mechanism:division-of-labour";
  const words = (strength: "stated" | "inherited", id: string, language: "zh" | "en") => {
    const composed = compose(firstScreen(strength));
    const clusters = id === labour ? (usesOf(composed.state).get(id)?.size ?? 0) : null;
    return reachWords(reachOf(id, composed), clusters, say(language));
  };

  it("keeps those that take part themselves apart from those that only share it", () => {
    const stated = words("stated", labour, "zh");
    expect(words("inherited", labour, "zh").startsWith(`${stated}；另有 `)).toBe(true);
    expect(stated).not.toContain("另有");
    expect(words("inherited", labour, "en")).toMatch(/through their cluster or area: \d+$/);
  });

  it("says of a place how many come through its cluster", () => {
    expect(words("stated", "city:suzhou", "zh")).toBe("3 项机制");
    expect(words("inherited", "city:suzhou", "zh")).toBe(
      "18 项机制，其中 15 项经由所属的城市群或片区",
    );
    expect(words("inherited", "cluster:greater-bay-area", "en")).toBe("8 mechanisms");
  });
});
