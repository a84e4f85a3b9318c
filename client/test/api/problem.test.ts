import { describe, expect, it } from "vitest";
import { knownSlug, refusalOf, waitIn } from "../../src/api/problem.ts";
import { fromKept, toKept } from "../../src/workbench/model/kept/result.ts";
import { begun } from "../../src/workbench/model/statement.ts";

const answer = (status: number, body: string, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers });
const problem = (slug: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({ type: `/problems/${slug}`, title: "No", status: 400, detail: "Why.", ...more });

describe("an answer that is not ok", () => {
  it.each(["some-newer-slug", "constructor", "__proto__", "toString", "offline/x", ""])(
    "whose slug is %j is still said, in the server's words",
    async (slug) => {
      const refusal = await refusalOf(answer(418, problem(slug)));
      expect([refusal.slug, refusal.message]).toEqual(["other", "Why."]);
    },
  );

  it("without a detail is said by its title", async () => {
    const refusal = await refusalOf(answer(422, problem("too-deep", { detail: undefined })));
    expect([refusal.slug, refusal.message]).toEqual(["too-deep", "No"]);
  });

  it.each([
    [502, "offline"],
    [503, "offline"],
    [504, "offline"],
    [500, "internal"],
    [401, "other"],
    [413, "other"],
  ])("of a proxy, %i without a problem, is %s", async (status, slug) => {
    const refusal = await refusalOf(answer(status, "<html>no</html>"));
    expect(refusal.slug).toBe(slug);
    expect(refusal.message).toContain(String(status));
  });

  it("keeps how long the server asks to wait", async () => {
    const refusal = await refusalOf(answer(429, problem("busy"), { "retry-after": "7" }));
    expect(refusal.wait).toBe(7);
  });
});

describe("how long to wait", () => {
  const now = Date.parse("2026-11-26T10:00:00Z");
  it.each([
    [null, null],
    ["", null],
    ["soon", null],
    ["-1", 0],
    ["30", 30],
    ["Thu, 26 Nov 2026 10:00:05 GMT", 5],
    ["Thu, 26 Nov 2026 09:00:00 GMT", 0],
  ])("is read of %j as %j", (header, seconds) => {
    expect(waitIn(header, now)).toBe(seconds);
  });
});

it("a slug that another version of the page kept is still one that can be said", () => {
  expect(knownSlug("offline")).toBe("offline");
  expect(knownSlug("too-deep")).toBe("too-deep");
  const kept = toKept(begun({ text: "RETURN 1", params: {}, database: null }));
  const refusal = { slug: "gone-since" as "busy", detail: "Why.", problem: undefined };
  expect(fromKept({ ...kept, refusal }).refusal?.slug).toBe("other");
});
