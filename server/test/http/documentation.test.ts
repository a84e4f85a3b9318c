import { loadQueries } from "@chengmai/cypher/load";
import { describe, expect, it } from "vitest";
import { endpoint, endpointNames } from "../../contract/index.ts";
import { docsPage } from "../../src/http/openapi/docs-page.ts";
import { openApi, type Operation } from "../../src/http/openapi/document.ts";
import { examples } from "../../src/http/openapi/examples.ts";

const queries = loadQueries().filter(({ view }) => view !== "none");
const api = openApi(queries, "1.2.3");
const operations: Operation[] = Object.values(api.paths).flatMap((path) => Object.values(path));

const references = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" ? [String(inner)] : references(inner),
  );
};

describe("the API's documentation", () => {
  it("has an entry for every endpoint and for every query on the shelf, and no other", () => {
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
      [...endpointNames, ...queries.map(({ name }) => name)].toSorted(),
    );
  });

  it("refers to nothing that is not in it", () => {
    const names = Object.keys(api.components.schemas);
    const known = new Set(names.map((name) => `#/components/schemas/${name}`));
    expect(references(api).filter((reference) => !known.has(reference))).toEqual([]);
    expect(JSON.stringify(api)).not.toContain(`"#/$defs`);
  });

  it("names every parameter that stands in a path", () => {
    for (const [path, methods] of Object.entries(api.paths)) {
      const braced = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(methods)) {
        const inPath = parameters.filter((parameter) => parameter.in === "path");
        expect(inPath.map(({ name }) => name).toSorted()).toEqual(braced.toSorted());
      }
    }
  });

  it.each(Object.entries(examples))(
    "shows an example of %s that the contract takes",
    (name, given) => {
      const known = endpointNames.find((each) => each === name);
      expect(known && endpoint(known).input.strict().safeParse(given).error).toBeUndefined();
    },
  );

  it("is a page for people without script, with every entry and every problem", () => {
    const html = docsPage(api);
    expect(html).not.toMatch(/<script|https?:\/\//);
    for (const { operationId } of operations) expect(html).toContain(`id="${operationId}"`);
    expect(html).toContain("cypher-syntax");
  });
});
