import { beforeEach, expect, it, test } from "vitest";
import { isBarred, noteAnswer, noteRefusal, presence } from "../../src/api/presence.ts";
import { Refusal } from "../../src/api/problem.ts";
import { nextLook } from "../../src/app/use-health.ts";

const refused = (slug: Refusal["slug"], wait: number | null = null) =>
  new Refusal(slug, "", undefined, wait);

it.each([
  ["not-signed-in", null, null],
  ["sign-in-refused", null, 15_000],
  ["damaged", null, 15_000],
  ["graph-unreachable", null, 2000],
  ["offline", null, 2000],
  ["other", null, 2000],
  ["busy", 7, 7000],
  ["sign-in-refused", 60, 60_000],
  ["sign-in-refused", 1, 15_000],
] as const)("after %s with %j to wait, the graph is asked after in %j ms", (slug, wait, millis) => {
  expect(nextLook(refused(slug, wait))).toBe(millis);
});

beforeEach(() => presence.setState({ missed: false, barred: null, returns: 0 }));

test("a refused password is no absence, and an absence no refused password", () => {
  noteRefusal(refused("sign-in-refused"));
  expect(presence.getState()).toMatchObject({ missed: false, barred: { slug: "sign-in-refused" } });
  noteRefusal(refused("offline"));
  expect(presence.getState()).toMatchObject({ missed: true, barred: null });
  noteRefusal(refused("damaged"));
  expect(presence.getState().missed).toBe(false);
});

test("the graph comes back once, whatever kept it away", () => {
  noteAnswer();
  expect(presence.getState().returns).toBe(0);
  noteRefusal(refused("sign-in-refused"));
  noteAnswer();
  noteAnswer();
  expect(presence.getState()).toEqual({ missed: false, barred: null, returns: 1 });
});

test("a refusal of what was asked keeps nothing away", () => {
  for (const slug of ["busy", "not-allowed", "not-signed-in", "other"] as const) {
    noteRefusal(refused(slug));
    expect(isBarred(refused(slug))).toBe(false);
  }
  expect(presence.getState()).toEqual({ missed: false, barred: null, returns: 0 });
});
