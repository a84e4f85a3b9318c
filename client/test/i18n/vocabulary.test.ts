import { afterEach, expect, test } from "vitest";
import {
  isMutual,
  labelWord,
  mostSaying,
  typeWord,
  vocabulary,
} from "../../src/i18n/vocabulary.ts";

afterEach(() => vocabulary.setState({ ours: true }));

test("a database that calls its things as ours does has no word of ours said of them", () => {
  vocabulary.setState({ ours: false });
  expect(labelWord("Cluster", "zh")).toBe("Cluster");
  expect(labelWord("Claim", "en")).toBe("Claim");
  expect(typeWord("APPLIES", "en")).toBe("APPLIES");
  expect(typeWord("SUPPORTED_BY", "zh")).toBe("SUPPORTED_BY");
  // Nor is a relationship's direction taken from it, or one label set before another.
  expect(isMutual("COOPERATES_WITH")).toBe(false);
  expect(mostSaying(["Asset", "City"])).toBe("Asset");
});

test("the built-in graph is told in the reader's language", () => {
  expect(labelWord("Cluster", "zh")).toBe("城市群");
  expect(typeWord("APPLIES", "en")).toBe("works by");
  expect(isMutual("COOPERATES_WITH")).toBe(true);
  expect(mostSaying(["Asset", "City"])).toBe("City");
});

test("nodes without a label are so called whosever the database is", () => {
  for (const ours of [true, false]) {
    vocabulary.setState({ ours });
    expect(labelWord("", "en")).toBe("Without a label");
    expect(mostSaying([])).toBe("");
  }
});
