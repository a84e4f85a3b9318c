import { describe, expect, it } from "vitest";
import { isKept, sources, type Source } from "./sources.ts";

const kept = sources().filter(isKept);

/** The text without its comments, which may speak of anything. */
const spoken = ({ text }: Source): string =>
  text.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, "").replaceAll(/\s\/\/ .*$/gm, "");

const wrong = (pattern: RegExp, may: RegExp): string[] =>
  kept
    .filter((source) => !may.test(source.path) && pattern.test(spoken(source)))
    .map(({ path }) => path)
    .toSorted();

describe("words", () => {
  it("of our graph stand only where our graph is meant", () => {
    const ours =
      /["'`:(|.[]\s*(?:MEMBER_OF|PART_OF|APPLIES|TAKES_PART_IN|SUPPORTED_BY|IMPLEMENTS|COOPERATES_WITH|Mechanism|Cluster|Claim)\b(?=["'`:)|\]*\s])/;
    const may =
      /^(?:data\/|server\/src\/facts\/|client\/src\/board\/|client\/src\/i18n\/|server\/src\/http\/openapi\/examples\.ts)/;
    expect(wrong(ours, may)).toEqual([]);
  });

  it("of Cypher's patterns stand only in queries, engines, seeding and snippets", () => {
    const may =
      /^(?:cypher\/|data\/|server\/src\/graph\/(?:neo4j\/|embedded\/|texts\/|by-label\.ts)|server\/src\/facts\/seeding\/|client\/src\/workbench\/model\/snippets\/|client\/src\/(?:editor|i18n)\/|server\/src\/http\/openapi\/examples\.ts)/;
    expect(wrong(/["'`\s(]MATCH\s*[({$]/, may)).toEqual([]);
  });

  it("that someone else chose are looked up by fieldOf, which finds no `toString` that nobody wrote", () => {
    const read =
      /\b(?:properties|fields|drafts?|faults|typed|params)\[[a-z]\w*(?:\.\w+)*\](?! =[^=])/i;
    // Names of our own, or of what was just found in the map.
    const may =
      /^(?:client\/src\/board\/model\/map\/spots|client\/src\/workbench\/(?:model\/(?:parameters\/guess|snippets\/snippets)|view\/library\/describe)|server\/src\/facts\/|server\/src\/lens\/shapes\/motifs|server\/src\/graph\/embedded\/(?:values\/to-wire|dialect\/derived)|server\/src\/explore\/recall\/by-description|cypher\/src\/naming\/called)/;
    expect(wrong(read, may)).toEqual([]);
  });

  it("measure ages in the server by a clock that nobody sets", () => {
    const dated = kept.filter(
      ({ path, text }) => path.startsWith("server/src/") && text.includes("Date.now("),
    );
    expect(dated.map(({ path }) => path)).toEqual([]);
  });
});
