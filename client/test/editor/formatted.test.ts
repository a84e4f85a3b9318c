import { CypherLanguageService } from "@neo4j-cypher/language-support";
import { describe, expect, it } from "vitest";
import { formatted } from "../../src/editor/worker/formatted.ts";

const service = new CypherLanguageService({ consoleCommandsEnabled: false });
const format = (text: string) => formatted(service, text, 0)?.text ?? null;

describe("formatted", () => {
  it.each(["MATCH (n) RETRN n", "MATCH (n RETURN n", "RETURN 1 ORDER ()", "RETURN 'open"])(
    "leaves %j alone, which does not parse",
    (text) => expect(format(text)).toBeNull(),
  );

  it("lays out several statements and keeps their comments", () => {
    expect(format("return 1; match (n) return n; // end")).toBe(
      "RETURN 1;\nMATCH (n)\nRETURN n; // end",
    );
  });

  it("keeps characters beyond the first plane", () => {
    expect(format("match (n:`🚀`) return '한글 🚀'")).toBe("MATCH (n:`🚀`)\nRETURN '한글 🚀'");
  });
});
