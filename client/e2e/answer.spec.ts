import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations, open, say } from "./page.ts";

const drawer = (page: Page) => page.locator(".answer");
const grid = (page: Page) => drawer(page).getByRole("grid");
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const cell = (page: Page, row: number, column: number) =>
  grid(page)
    .locator(`[aria-rowindex="${row + 1}"]`)
    .locator(`[role=gridcell][aria-colindex="${column}"]`);

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Asks a ready question, filled in where it must be, and waits for its rows. */
async function answer(page: Page, query: string, fill?: () => Promise<unknown>): Promise<void> {
  await open(page);
  await page.locator(`[data-query="${query}"]`).click();
  await fill?.();
  await page.getByRole("button", { name: say("shelf.run") }).click();
  const asTable = page.getByRole("button", { name: say("form.table") });
  await expect(asTable.or(cell(page, 1, 1))).toBeVisible();
  if (await asTable.isVisible()) await asTable.click();
  await expect(cell(page, 1, 1)).toBeVisible();
}

test("a filter keeps the rows that fit, by the headings' words", async ({ page }) => {
  await answer(page, "patterns/sector-roles");
  await page.getByLabel(say("result.search"), { exact: true }).fill("北京");
  await expect
    .poll(() => grid(page).getByRole("row").filter({ hasText: "北京" }).count())
    .toBeGreaterThan(0);
  await expect(grid(page).getByRole("row").filter({ hasText: "河北" })).toHaveCount(0);
  const headings = await grid(page).getByRole("columnheader").allInnerTexts();
  const offered = await page.getByLabel(say("result.search.in")).locator("option").allInnerTexts();
  expect(offered.slice(1)).toEqual(headings.map((heading) => heading.trim()));
});

test("the table is one stop of Tab; Enter chooses what stands in a cell", async ({ page }) => {
  await answer(page, "patterns/sector-roles");
  await page.getByLabel(say("result.search.in")).focus();
  await page.keyboard.press("Tab");
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await grid(page).evaluate((own) => own.contains(document.activeElement))).toBe(false);
  await grid(page).focus();
  const name = await cell(page, 1, 2).innerText();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.locator(".card h2")).toHaveText(name.trim());
});

test("Enter on a relationship opens its evidence, and Escape leads back to the table", async ({
  page,
}) => {
  await answer(page, "patterns/sector-roles");
  await grid(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(drawer(page).locator(".answer-aside .claim").first()).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(grid(page)).toBeFocused();
  await expect(cell(page, 1, 4)).toHaveAttribute("data-cursor", "true");
});

test("in a cell that holds several, arrows go from one to the next and back to the table", async ({
  page,
}) => {
  await answer(page, "patterns/evidence-of-mechanism", () =>
    page.locator(".shelf-form select").first().selectOption({ index: 3 }),
  );
  const many = grid(page)
    .getByRole("gridcell")
    .filter({ has: page.locator(".value-list > :nth-child(2)") })
    .first();
  await many.click({ position: { x: 2, y: 2 } });
  await page.keyboard.press("Enter");
  const chips = many.locator(".node-chip");
  await expect(chips.nth(0)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(chips.nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(grid(page)).toBeFocused();
  await expect(drawer(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await expect(grid(page)).toBeFocused();
});

test("cells are copied, and letters that are marked in one instead of it", async ({ page }) => {
  await answer(page, "patterns/sector-roles");
  const text = cell(page, 1, 3);
  await text.click({ position: { x: 3, y: 3 } });
  await page.keyboard.press("ControlOrMeta+c");
  await expect.poll(() => clipboard(page)).toBe(await text.innerText());
  await expect(drawer(page).getByRole("status").first()).toContainText(
    say("result.copied", { number: 1 }),
  );
  await text.evaluate((own) => {
    const range = document.createRange();
    const letters = own.firstChild ?? own;
    range.setStart(letters, 0);
    range.setEnd(letters, 1);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press("ControlOrMeta+c");
  await expect.poll(() => clipboard(page)).toBe((await text.innerText()).slice(0, 1));
});

test("of a long answer only the rows near the eye are drawn, and its end is one key away", async ({
  page,
}) => {
  await answer(page, "schema/sample", () =>
    page.locator(".shelf-form input[name=limit]").fill("300"),
  );
  const many = Number(await grid(page).getAttribute("aria-rowcount")) - 1;
  expect(many).toBeGreaterThan(60);
  expect(await grid(page).getByRole("row").count()).toBeLessThan(60);
  await grid(page).focus();
  await page.keyboard.press("Control+End");
  await expect(grid(page).locator(`[aria-rowindex="${many + 1}"]`)).toBeInViewport();
});
