import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFacts } from "../src/index.ts";
import { hasArticle, sentences } from "./article.ts";

const RUN = 12;
const bare = (text: string) => text.replaceAll(/[^\p{Script=Han}A-Za-z0-9]/gu, "");
const exempt: string[] = JSON.parse(
  readFileSync(new URL("../exempt-names.json", import.meta.url), "utf8"),
);
const article = Array.from(sentences().values(), bare);

/** The first run of 12 characters that a text shares with the article, names set aside. */
function borrowed(text: string): string | undefined {
  // A name becomes a break, so that the words on its two sides do not close up into one run.
  const rest = exempt.reduce((left, name) => left.replaceAll(name, " "), bare(text));
  for (let at = 0; at + RUN <= rest.length; at++) {
    const run = rest.slice(at, at + RUN);
    if (article.some((sentence) => sentence.includes(run))) return run;
  }
  return undefined;
}

describe("own words", () => {
  it.runIf(hasArticle)("notices a sentence of the article, whatever its punctuation", () => {
    expect(borrowed([...sentences().values()][1] ?? "")).toHaveLength(RUN);
  });

  it.runIf(hasArticle)("shares no run of 12 characters with the article", () => {
    const { nodes, relationships } = loadFacts();
    const found = [...nodes, ...relationships].flatMap(({ properties }) =>
      Object.values(properties)
        .flat()
        .filter((value) => typeof value === "string")
        .flatMap((text) => borrowed(text) ?? []),
    );
    expect(found).toEqual([]);
  });

  it("exempts no name that is not the name or alias of a node", () => {
    const names = new Set(
      loadFacts().nodes.flatMap(({ properties }) =>
        [properties["name"], properties["aliases"]].flat(),
      ),
    );
    expect(exempt.filter((name) => !names.has(name))).toEqual([]);
  });
});
