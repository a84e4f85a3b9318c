import { describe, expect, it } from "vitest";
import { createLooking } from "../../src/exploration/model/looking.ts";

const chosen = (looking: ReturnType<typeof createLooking>) => {
  const { selected, chosen: nodes } = looking.getState();
  return { selected, chosen: nodes };
};

describe("several things that are chosen", () => {
  it("has nothing chosen once nothing is selected", () => {
    const looking = createLooking();
    looking.choose(["a", "b"]);
    looking.select(null);
    expect(chosen(looking)).toEqual({ selected: null, chosen: [] });
  });

  it("opens the card of a node that is chosen alone", () => {
    const looking = createLooking();
    looking.choose(["a"]);
    expect(chosen(looking)).toEqual({ selected: "a", chosen: ["a"] });
  });

  it("keeps the card while its node is among the chosen, and closes it when it is not", () => {
    const looking = createLooking();
    looking.select("a");
    looking.also("b");
    expect(chosen(looking)).toEqual({ selected: "a", chosen: ["a", "b"] });
    looking.choose(["b", "c"]);
    expect(chosen(looking)).toEqual({ selected: null, chosen: ["b", "c"] });
  });

  it("takes a node that is chosen already from the others", () => {
    const looking = createLooking();
    looking.choose(["a", "b", "b", "c"]);
    looking.also("b");
    expect(chosen(looking)).toEqual({ selected: null, chosen: ["a", "c"] });
  });
});
