import { expect, test, type Page } from "@playwright/test";
import { labels, open, say, tap } from "./page.ts";

const title = (page: Page) => page.locator(".card h2").first();
const inherited = (page: Page) =>
  page.locator(".header").getByText(say("strength.inherited"), { exact: true });
const legendRow = (page: Page, name: string) =>
  page.locator(".legend").getByRole("button", { name: new RegExp(name) });
const said = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

test("a reload and a copied address show the same: what is chosen, its strength, what is hidden", async ({
  page,
  context,
}) => {
  await open(page);
  await inherited(page).click();
  await legendRow(page, "中部城市群").click();
  await tap(page, "苏州");
  await expect(title(page)).toHaveText("苏州");
  await expect.poll(() => said(page).get("at")).toBe("City:id:city:suzhou");
  await page.reload();
  await expect(title(page)).toHaveText("苏州");
  await expect(legendRow(page, "中部城市群")).toHaveAttribute("aria-pressed", "false");

  const colleague = await context.newPage();
  await open(colleague, page.url());
  await expect(title(colleague)).toHaveText("苏州");
  expect(said(colleague).toString()).toBe(said(page).toString());
});

test("back and forth go through what was looked at", async ({ page }) => {
  await open(page);
  await tap(page, "苏州");
  await expect(title(page)).toHaveText("苏州");
  await tap(page, "深圳");
  await expect(title(page)).toHaveText("深圳");
  await page.goBack();
  await expect(title(page)).toHaveText("苏州");
  await page.goForward();
  await expect(title(page)).toHaveText("深圳");
});

test("clusters that are folded out are in the address, and Back folds them in again", async ({
  page,
}) => {
  await open(page);
  const folded = await labels(page, '[role = "place"]');
  await tap(page, "+7");
  await expect.poll(() => labels(page, '[role = "place"]')).toHaveLength(folded.length + 7);
  await expect.poll(() => said(page).getAll("open")).toHaveLength(1);
  await page.reload();
  await expect.poll(() => labels(page, '[role = "place"]')).toHaveLength(folded.length + 7);
  await page.goBack();
  await expect.poll(() => labels(page, '[role = "place"]')).toEqual(folded);
  expect(said(page).has("open")).toBe(false);
});

test("the answer about a pair is in the address, and undo takes it out of both forms", async ({
  page,
}) => {
  await open(page, "/?pair=City%3Aid%3Acity%3Asuzhou&pair=City%3Aid%3Acity%3Ashanghai");
  await expect(page.locator(".ways > .way").first()).toBeVisible();
  const a = page.getByLabel(say("pair.a"), { exact: true });
  await expect(a).toHaveValue("苏州");
  await page.keyboard.press("Control+z");
  await expect(page.locator(".ways")).toHaveCount(0);
  await expect(a).toHaveValue("");
  await expect(a).toHaveAttribute("placeholder", say("pair.choose"));
  expect(said(page).has("pair")).toBe(false);
  await page.keyboard.press("Control+Shift+z");
  await expect(a).toHaveValue("苏州");
  await expect.poll(() => said(page).getAll("pair")).toHaveLength(2);
});

test("what an address names and the graph has not is told", async ({ page }) => {
  await open(page, "/?at=City%3Aid%3Acity%3Anowhere");
  await expect(page.locator(".standing")).toContainText("city:nowhere");
});

test("an answer is in the address: a reload shows it again, with what it was asked for", async ({
  page,
}) => {
  await open(page);
  await page.locator('[data-query="patterns/city-mechanism"]').click();
  const drawer = page.locator(".answer");
  await expect(drawer).toBeVisible();
  const heading = await drawer.locator("h2").innerText();
  await expect.poll(() => said(page).getAll("ask")[0]).toBe("patterns/city-mechanism");
  await page.reload();
  await expect(drawer.locator("h2")).toHaveText(heading);
  const form = page.locator(".shelf-form h2");
  await expect(form).toContainText(heading);
  await page.goBack();
  await expect(drawer).toHaveCount(0);
  await expect(form).toHaveCount(0);
  await page.goForward();
  await expect(drawer.locator("h2")).toHaveText(heading);
  await expect(form).toContainText(heading);
});

test("a question of an address that is not there is told", async ({ page }) => {
  await open(page, "/?ask=patterns%2Fnowhere");
  await expect(page.locator(".standing")).toContainText("nowhere");
});

test("a new question takes the place of the old answer whole", async ({ page }) => {
  await open(page);
  await tap(page, "苏州");
  await page.locator('[data-query="patterns/city-mechanism"]').click();
  await expect(page.locator(".answer")).toBeVisible();
  await expect.poll(() => said(page).has("at")).toBe(false);
  await page.keyboard.press("/");
  await page.keyboard.type("深圳 香港");
  await expect(page.getByRole("option").first()).toContainText("深圳");
  await page.keyboard.press("Enter");
  await expect(page.locator(".ways > .way").first()).toBeVisible();
  await expect(page.locator(".answer")).toHaveCount(0);
});
