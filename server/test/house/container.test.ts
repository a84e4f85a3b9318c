import { loadShelves } from "@chengmai/cypher/load";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("puts every shelf into the container, where the server reads them when it starts", () => {
  const recipe = readFileSync(new URL("../../Dockerfile", import.meta.url), "utf8");
  const copied = [...recipe.matchAll(/^COPY cypher\/(\w+) cypher\/\1$/gm)].map(([, name]) => name);
  expect(copied.toSorted()).toEqual(
    loadShelves()
      .map(({ name }) => name)
      .toSorted(),
  );
});
