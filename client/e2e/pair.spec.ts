import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations, labels, open, say } from "./page.ts";

async function choose(page: Page, a: string, b: string): Promise<void> {
  await page.getByLabel(say("pair.a"), { exact: true }).selectOption({ label: a });
  await page.getByLabel(say("pair.b"), { exact: true }).selectOption({ label: b });
}
const ways = (page: Page) => page.locator(".ways > .way");

test("two cities: what connects them is listed, and lit in the picture", async ({ page }) => {
  await open(page);
  await page.locator(".header").getByText(say("strength.inherited"), { exact: true }).click();
  await choose(page, "深圳", "香港");
  const count = await ways(page)
    .count()
    .then(async () => {
      await expect(ways(page).first()).toBeVisible();
      return ways(page).count();
    });
  await expect(page.locator(".card h2")).toHaveText(
    say("pair.found", { count, a: "深圳", b: "香港" }),
  );
  const lit = await labels(page, "node.lit");
  expect(lit).toEqual(expect.arrayContaining(["深圳", "香港"]));
  const listed = await page.locator(".ways > .way > .link").allInnerTexts();
  const names = listed.map((text) => text.replace(/^\d+ /, "")).toSorted();
  expect(await labels(page, 'node.lit[role = "mechanism"]')).toEqual(names);
  await expectNoViolations(page);
});

test("each step between two cities opens its evidence", async ({ page }) => {
  await open(page);
  await page.locator(".header").getByText(say("strength.inherited"), { exact: true }).click();
  await choose(page, "深圳", "香港");
  await ways(page).first().locator(".step").first().click();
  await expect(page.locator(".card .claim").first()).toBeVisible();
});

test("two cities with nothing stated between them: the page says so, and how to look on", async ({
  page,
}) => {
  await open(page);
  await choose(page, "苏州", "重庆");
  const none = say("pair.none", { strength: say("strength.stated"), a: "苏州", b: "重庆" });
  await expect(page.getByText(none)).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: say("pair.none.more") }).click();
  await expect(page.getByText(none)).toBeHidden();
});

test("clearing the pair brings the first picture back", async ({ page }) => {
  await open(page);
  const before = await labels(page, "node");
  await choose(page, "深圳", "香港");
  await expect(page.locator(".card .kicker")).toHaveText(say("pair.title"));
  await page
    .getByRole("navigation")
    .getByRole("button", { name: say("pair.clear") })
    .click();
  await expect.poll(() => labels(page, "node")).toEqual(before);
  await expect(page.getByRole("heading", { name: say("intro.title") })).toBeVisible();
});
