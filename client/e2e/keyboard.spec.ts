import { expect, test, type Page } from "@playwright/test";
import { canvas, count, expectNoViolations, open, say } from "./page.ts";

const live = (page: Page) => page.getByTestId("live");

/** Presses Tab until the canvas has the focus; the story fails where it never comes. */
async function tabToCanvas(page: Page): Promise<number> {
  for (let presses = 1; presses <= 80; presses += 1) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
    if (there === "canvas") return presses;
  }
  throw new Error("Eighty presses of Tab do not reach the canvas.");
}

test("the first Tab offers to skip to the picture, and Enter does it", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: say("app.skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(canvas(page)).toBeFocused();
});

test("Tab alone reaches the canvas, and leaves it again", async ({ page }) => {
  await open(page);
  await tabToCanvas(page);
  await page.keyboard.press("Tab");
  await expect(canvas(page)).not.toBeFocused();
});

test("arrows walk along relationships, and a live region says where one is", async ({ page }) => {
  await open(page);
  await canvas(page).focus();
  await page.keyboard.press("ArrowRight");
  const first = await live(page).innerText();
  expect(first).not.toBe("");
  await page.keyboard.press("ArrowRight");
  await expect(live(page)).not.toHaveText(first);
  const next = await live(page).innerText();
  await page.keyboard.press("ArrowDown");
  await expect(live(page)).not.toHaveText(next);
  await page.keyboard.press("ArrowLeft");
  await expect(live(page)).toHaveText(first);
  await page.keyboard.press("Escape");
  await expect(live(page)).toHaveText("");
});

test("an arrow follows a tie: the next stop is joined with the last", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("苏州");
  await expect(page.getByRole("option").first()).toContainText("苏州");
  await page.keyboard.press("Enter");
  await expect(live(page)).toContainText("苏州");
  await page.keyboard.press("ArrowRight");
  await expect(live(page)).not.toContainText("苏州");
  await expect(page.locator(".card")).toContainText("苏州");
});

test("Enter expands what is chosen, and Ctrl-Z takes it back", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("苏州");
  await expect(page.getByRole("option").first()).toContainText("苏州");
  await page.keyboard.press("Enter");
  await expect(canvas(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
  await expectNoViolations(page);
  await page.keyboard.press("Control+z");
  await expect.poll(() => count(page, '[role = "extra"]')).toBe(0);
});

test("a shelf query runs by the keyboard alone, and gives the focus back", async ({ page }) => {
  await open(page);
  await page.getByLabel(say("shelf.search")).focus();
  await page.keyboard.type("城市群 × 机制");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator(".shelf-form")).toBeVisible();
  // The card that needs nothing filled in has asked already.
  await expect(page.getByRole("grid")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".answer")).toBeHidden();
  await page.locator(".form-run").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("grid")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".answer")).toBeHidden();
  await expect(page.locator(".form-run")).toBeFocused();
});
