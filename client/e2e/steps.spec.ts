import { expect, test, type Page } from "@playwright/test";
import { expand, extras, find, undo } from "./finding.ts";
import { expectNoViolations, labels, open, say, spotOf, tap } from "./page.ts";

const history = (page: Page) => page.getByRole("complementary", { name: say("history.title") });
const step = (page: Page, words: string) =>
  history(page).locator(".side-panel-go").filter({ hasText: words });

test("what was done is told in words, can be walked, branched from and annotated", async ({
  page,
}) => {
  await open(page);
  const before = await labels(page, "node");
  await expand(page, "苏州");
  const grown = await labels(page, "node");
  await page.keyboard.press("l");
  await expect(history(page)).toBeVisible();
  await step(page, say("step.overview")).click();
  await expect.poll(() => labels(page, "node")).toEqual(before);
  await step(page, say("step.expand", { names: "苏州" })).click();
  await expect.poll(() => labels(page, "node")).toEqual(grown);
  // Another act after going back leaves the other line where it is.
  await step(page, say("step.overview")).click();
  await expand(page, "深圳");
  const branch = history(page).getByRole("region", { name: say("history.other") });
  const left = branch.getByRole("button", {
    name: new RegExp(say("step.expand", { names: "苏州" })),
  });
  await expect(left.first()).toBeVisible();
  await expectNoViolations(page);
  await left.first().click();
  await expect.poll(() => labels(page, "node")).toEqual(grown);
  const words = say("step.expand", { names: "苏州" });
  await history(page)
    .getByRole("button", { name: say("history.note.of", { words }) })
    .click();
  await page.keyboard.type("先看苏州");
  await page.keyboard.press("Control+Enter");
  await expect(history(page).getByText("先看苏州")).toBeVisible();
  await expect(
    history(page).getByRole("button", { name: say("history.note.of", { words }) }),
  ).toBeFocused();
  // What any step asked can be run by hand, not only the last.
  const asked = history(page).locator(".asked");
  await asked.first().locator("summary").click();
  await asked
    .first()
    .getByRole("button", { name: say("asked.open") })
    .click();
  await expect(page.locator(".cm-content")).toContainText("MATCH (n)");
});

test("what is chosen is hidden, kept or taken out by a key, counted, and shown again", async ({
  page,
}) => {
  await open(page);
  const all = await labels(page, "node");
  await tap(page, "苏州");
  await page.keyboard.press("h");
  await expect.poll(() => labels(page, "node")).not.toContain("苏州");
  await expect(page.getByText(say("away.count", { count: 1 }))).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: say("away.show") }).click();
  await expect.poll(() => labels(page, "node")).toEqual(all);
  await tap(page, "苏州");
  await page.keyboard.press("Delete");
  await expect.poll(() => labels(page, "node")).not.toContain("苏州");
  await page.keyboard.press("Control+z");
  await expect.poll(() => labels(page, "node")).toEqual(all);
  await expand(page, "苏州");
  await page.keyboard.press("c");
  await expect.poll(() => labels(page, "node")).toEqual(all);
  await page.keyboard.press("k");
  await expect.poll(() => labels(page, "node")).toEqual(["苏州"]);
  const { x } = await spotOf(page, "苏州");
  const frame = await page.getByTestId("canvas").boundingBox();
  expect(x).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
  // An empty picture is not an empty database.
  await page.keyboard.press("Delete");
  await expect(page.getByText(say("state.cleared"))).toBeVisible();
  await expect(page.getByText(say("state.empty"))).toHaveCount(0);
});

test("the palette finds an act by its words and does it, and a rule chooses nodes", async ({
  page,
}) => {
  await open(page);
  await expect(undo(page)).toBeDisabled();
  await page.getByRole("button", { name: say("header.history") }).click();
  await expect(history(page)).toBeVisible();
  await page.keyboard.press("l");
  await expect(history(page)).toHaveCount(0);
  await page.keyboard.press(":");
  await expectNoViolations(page);
  await page.keyboard.type(say("act.choose.rule"));
  await page.keyboard.press("Enter");
  const rule = page.getByRole("dialog", { name: say("act.choose.rule") });
  await expect(rule).toBeVisible();
  await expectNoViolations(page);
  await rule.getByLabel(say("rule.property")).selectOption("name");
  await rule.getByLabel(say("rule.op")).selectOption("contains");
  await rule.getByLabel(say("rule.value")).fill("苏州");
  await rule.getByRole("button", { name: say("rule.choose", { count: 1 }) }).click();
  await expect(page.locator(".card h2").first()).toHaveText("苏州");
});

test("acts wait in turn, each is listed and can be given up by itself", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: say("header.history") }).click();
  await expect(history(page)).toBeVisible();
  await page.keyboard.press("l");
  const held: (() => void)[] = [];
  await page.route("**/api/expand", async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  const ask = async (name: string) => {
    await find(page, name);
    await expect(page.locator(".card h2").first()).toHaveText(name);
    await page.getByRole("application").press("Enter");
  };
  await ask("苏州");
  await ask("深圳");
  const waiting = page.getByRole("list", { name: say("waiting.title") });
  await expect(waiting.getByRole("listitem")).toHaveCount(2);
  await expectNoViolations(page);
  const words = say("step.expand", { names: "深圳" });
  await waiting.getByRole("button", { name: say("waiting.stop", { words }) }).click();
  await expect(waiting).toHaveCount(0);
  await expect.poll(() => held.length).toBe(1);
  for (const go of held) go();
  await expect.poll(() => extras(page)).toBeGreaterThan(0);
  await page.keyboard.press("l");
  await expect(step(page, say("step.expand", { names: "苏州" }))).toHaveCount(1);
  await expect(step(page, words)).toHaveCount(0);
});
