import { expect, test, type Page } from "@playwright/test";
import { count, expectNoViolations, labels, open, say } from "./page.ts";
import { drawnLabels, unreadable } from "./reading.ts";

const take = (page: Page, query: string) => page.locator(`[data-query="${query}"]`).click();
const run = (page: Page) => page.getByRole("button", { name: say("shelf.run") }).click();
const drawer = (page: Page) => page.locator(".answer");

test("a question that answers with a picture draws it, and undo brings the old one back", async ({
  page,
}) => {
  await open(page);
  const before = await labels(page, "node");
  await take(page, "patterns/carried-out-by");
  await page.locator(".shelf-form select").first().selectOption({ index: 3 });
  await expectNoViolations(page);
  await run(page);
  await expect(page.getByText(say("form.drawn.undo"))).toBeVisible();
  await expect.poll(() => count(page, '[role = "node"]')).toBeGreaterThan(1);
  await expectNoViolations(page);
  const field = page.locator(".shelf-form select").first();
  const asked = await field.inputValue();
  await page.getByRole("button", { name: say("header.undo") }).click();
  await expect.poll(() => labels(page, "node")).toEqual(before);
  // Names have the board's letters again, also of nodes that both pictures show.
  await expect.poll(async () => unreadable(await drawnLabels(page))).toEqual([]);
  await expect(field).toHaveCount(0);
  await page.getByRole("button", { name: say("header.redo") }).click();
  await expect(field).toHaveValue(asked);
});

test("a field that is needed and empty says so at the field", async ({ page }) => {
  await open(page);
  await take(page, "patterns/carried-out-by");
  await run(page);
  await expect(page.locator(".shelf-form").getByText(say("form.choose")).last()).toBeVisible();
  await expect(page.locator(".shelf-form select").first()).toBeFocused();
});

test("a field says what is wrong while it is typed, and Ctrl-Enter runs what is right", async ({
  page,
}) => {
  await open(page);
  await take(page, "patterns/shared-mechanisms");
  const field = page.locator(".shelf-form input[name=atLeast]");
  const fault = page.locator(".shelf-form").getByText(say("parameter.fault.integer"));
  await field.fill("x");
  await expect(fault).toBeVisible();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(say("parameter.fault.integer"));
  await expectNoViolations(page);
  await field.fill("1");
  await expect(fault).toBeHidden();
  await field.press("ControlOrMeta+Enter");
  await expect(page.getByRole("grid")).toBeVisible();
});

test("a table can be sorted, and a node in it leads to the picture", async ({ page }) => {
  await open(page);
  await take(page, "patterns/sector-roles");
  await run(page);
  await expect(drawer(page).getByRole("gridcell").first()).toBeVisible();
  await expectNoViolations(page);
  const header = drawer(page).getByRole("columnheader").first();
  await header.click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  const chip = drawer(page).locator(".node-chip").first();
  const name = await chip.innerText();
  await chip.click();
  await expect(page.locator(".card h2")).toHaveText(name);
});

test("a matrix says each cell's number, and a cell opens its evidence", async ({ page }) => {
  await open(page);
  await take(page, "patterns/cluster-mechanism");
  await run(page);
  const grid = page.getByRole("grid");
  await expect(grid).toBeVisible();
  await expectNoViolations(page);
  const cell = grid.locator("tbody td:not(:empty)").first();
  await cell.click();
  await expect(drawer(page).locator(".claim").first()).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(drawer(page)).toBeHidden();
  // Its form stays, to ask again; undo goes through its closing and its coming, and the form goes with it.
  await expect(page.locator(".shelf-form")).toBeVisible();
  const undo = page.getByRole("button", { name: say("header.undo") });
  await undo.click();
  await expect(grid).toBeVisible();
  await undo.click();
  await expect(drawer(page)).toBeHidden();
  await expect(page.locator(".shelf-form")).toHaveCount(0);
  await page.getByRole("button", { name: say("header.redo") }).click();
  await expect(grid).toBeVisible();
  await expect(page.locator(".shelf-form")).toBeVisible();
});

test("the filter finds a question by its words, and says when there is none", async ({ page }) => {
  await open(page);
  await page.getByLabel(say("shelf.search")).fill("合作");
  await expect(page.locator(".shelf-card").first()).toContainText("合作");
  await page.getByLabel(say("shelf.search")).fill("qqxx");
  await expect(page.getByText(say("shelf.none"))).toBeVisible();
});
