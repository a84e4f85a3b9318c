import { anyEmbeddedValue, anyValue } from "@chengmai/cypher/any-value";
import type { Value } from "@chengmai/cypher";
import { array, assert, asyncProperty } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../seed/engines.ts";
import { serve, type Served } from "./served.ts";

const text = "RETURN $v AS v";
type Ask = (served: Served, params: string) => Promise<{ status: number; body: unknown }>;

/** Every way in that a value has; the parameters are JSON, for an object would have lost some of them. */
const ways: [string, Ask][] = [
  ...["/cypher", "/cypher/plan", "/cypher/check"].map((path): [string, Ask] => [
    path,
    (served, params) => served.post(path, `{"text":"${text}","params":${params}}`),
  ]),
  [
    "/cypher/exports",
    (served, params) =>
      served.post("/cypher/exports", `{"text":"${text}","format":"csv","params":${params}}`),
  ],
  ["/queries", (served, params) => served.post("/queries/patterns/shared-mechanisms", params)],
];

const nested = "[".repeat(3000) + "]".repeat(3000);

const refused: [string, string, string, RegExp][] = [
  [
    "an integer of letters",
    `{"v":{"kind":"integer","value":"abc"}}`,
    "invalid-request",
    /v: integer: "abc" is no integer/,
  ],
  [
    "an integer beyond 64 bits",
    `{"v":{"kind":"integer","value":"18446744073709551617"}}`,
    "invalid-request",
    /beyond 64 bits/,
  ],
  [
    "an empty float",
    `{"v":{"kind":"float","value":""}}`,
    "invalid-request",
    /v: float: "" is no float/,
  ],
  [
    "bytes that are no base64",
    `{"v":{"kind":"bytes","value":"!!!"}}`,
    "invalid-request",
    /is no base64/,
  ],
  [
    "a day that there is not, in a list",
    `{"v":[{"kind":"date","value":"2023-02-30"}]}`,
    "invalid-request",
    /v\.0: date: /,
  ],
  [
    "a JSON number that was rounded",
    `{"v":9007199254740993}`,
    "invalid-request",
    /"kind":"integer"/,
  ],
  ["a JSON number that became infinite", `{"v":1e400}`, "invalid-request", /"kind":"float"/],
  ["a parameter named __proto__", `{"__proto__":1}`, "invalid-request", /__proto__/],
  ["a key named __proto__", `{"v":{"__proto__":1}}`, "invalid-request", /__proto__/],
  ["a parameter without a name", `{"":1}`, "invalid-request", /name/],
  ["half a character", `{"v":"\\ud800"}`, "invalid-request", /lone surrogate/],
  [
    "a node",
    `{"v":{"kind":"node","id":"1","labels":[],"properties":{}}}`,
    "invalid-request",
    /its key/,
  ],
  ["what is nested 3,000 deep", `{"v":${nested}}`, "too-deep", /deeper than 100/],
];

/** Asks for some values back, each in a column of its own. */
const asking = (some: readonly Value[]) => {
  const params = Object.fromEntries(some.map((value, at) => [`v${at}`, value]));
  return { params, text: `RETURN ${some.map((_, at) => `$v${at} AS v${at}`).join(", ")}` };
};

describe.each(engines())("values that come in › %s", (engine, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(open);
  });
  afterAll(() => served.close());

  describe.each(ways)("%s refuses", (_, ask) => {
    it.each(refused)("%s", async (_what, params, slug, detail) => {
      const { status, body } = await ask(served, params);
      expect({ status, body }).toMatchObject({
        status: slug === "too-deep" ? 422 : 400,
        body: { type: `/problems/${slug}`, detail: expect.stringMatching(detail) as string },
      });
    });
  });

  it("refuses them in the filter of an expansion too", async () => {
    const ids = [await served.idOf("city:suzhou")];
    for (const value of [9007199254740992, { kind: "integer", value: "abc" }]) {
      const where = [{ property: "id", op: "=", value }];
      expect(await served.post("/expand", { ids, where })).toMatchObject({
        status: 400,
        body: { errors: [{ path: expect.stringContaining("where.0.value") as string }] },
      });
    }
  });

  it("takes names that every object has, and misses them when they are not given", async () => {
    const given = { text: "RETURN $constructor AS v", params: { constructor: 7 } };
    expect((await served.post("/cypher", given)).body).toMatchObject({ rows: [[7]] });
  });

  const values = array(engine === "embedded" ? anyEmbeddedValue : anyValue, {
    minLength: 1,
    maxLength: 8,
  });

  const file = async (some: readonly Value[], format: string): Promise<string> => {
    const { body } = await served.post("/cypher/exports", { ...asking(some), format });
    return (await fetch(served.url + (body as { address: string }).address)).text();
  };

  it("gives any values back as they came, collected and in files", async () => {
    const unchanged = asyncProperty(values, async (some) => {
      const { body } = await served.post("/cypher", asking(some));
      expect(body).toMatchObject({ rows: [some] });
      expect(JSON.parse(await file(some, "json"))).toMatchObject({ rows: [some] });
      expect(Object.values(JSON.parse(await file(some, "ndjson")) as object)).toEqual(some);
    });
    await assert(unchanged, { numRuns: 25 });
  });

  it("tells nothing from an empty text in a sheet", async () => {
    expect(await file([null, "", " "], "csv")).toBe('v0,v1,v2\r\n,""," "\r\n');
  });

  it.skipIf(engine === "embedded")("divides a whole float as a float", async () => {
    const asked = { text: "RETURN $v / 4 AS v", params: { v: { kind: "float", value: "10" } } };
    expect((await served.post("/cypher", asked)).body).toMatchObject({ rows: [[2.5]] });
  });
});
