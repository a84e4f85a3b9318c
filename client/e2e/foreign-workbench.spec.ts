import { expect, test, type Page } from "@playwright/test";
import { ask, lookAt } from "./ask.ts";
import { count, expectNoViolations, labels, say } from "./page.ts";
import { editor, mendByPointing, openWorkbench, press, run, write as put } from "./workbench.ts";

const table = (page: Page) => page.locator(".workbench .table-window");

/** Opens the workbench on the bookshop, with an empty text. */
async function write(page: Page, text = ""): Promise<void> {
  await page.goto("/");
  await expect.poll(() => count(page, "node"), { timeout: 20_000 }).toBeGreaterThan(20);
  await openWorkbench(page);
  await put(page, "");
  await editor(page).pressSequentially(text);
}

/** Asks for completion until the schema has come, as somebody would who types early. */
async function complete(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Control+Space");
    await expect(option(page, name)).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
}

const option = (page: Page, name: string) =>
  page.locator(".cm-tooltip-autocomplete li").filter({ hasText: name }).first();

/** Takes an option by a click; a list that has just come lets itself be looked at for a moment before that means it. */
async function choose(page: Page, name: string, written: string): Promise<void> {
  await expect(async () => {
    if (await option(page, name).isVisible()) await option(page, name).click();
    await expect(editor(page)).toContainText(written, { timeout: 1000 });
  }).toPass({ timeout: 10_000 });
}

test("completion offers a Chinese label, and puts one with a blank in back-quotes", async ({
  page,
}) => {
  await write(page, "MATCH (n:");
  await complete(page, "出版社");
  await expect(option(page, `O'Reilly "Fan"`)).toBeVisible();
  await choose(page, "Sales Rep", "(n:`Sales Rep`");
  await put(page, "");
  await editor(page).pressSequentially("MATCH (a)-[r:");
  await complete(page, "SOLD BY");
  await choose(page, "SOLD BY", "[r:`SOLD BY`");
});

test("a misspelt label is marked, and one click writes the right one", async ({ page }) => {
  await write(page);
  await put(page, "MATCH (n:`Sales Rap`) RETURN n.`first.name` AS name");
  await expect(page.locator(".marks")).toContainText("Sales Rap");
  await mendByPointing(page, "Sales Rep");
  await expect(editor(page)).toContainText("MATCH (n:`Sales Rep`)");
  await expect(page.locator(".marks li")).toHaveCount(0);
  await run(page);
  await expect(table(page)).toContainText("Dörte");
});

test("a table shows every value truly", async ({ page }) => {
  await write(page);
  await ask(
    page,
    "MATCH (b:Book {isbn: '978-7-9999'}) RETURN b.sold AS `big int`, b.owed AS owed, b.rtl AS rtl, b.nothing AS 空, b.counts AS counts, b AS book",
  );
  const row = table(page);
  for (const told of [
    "9007199254740993",
    "-9223372036854775808",
    "مرحبا بالعالم",
    "Every Kind of Value",
  ])
    await expect(row).toContainText(told);
  await expect(page.locator(".workbench .table-head")).toContainText("big int");
  await expectNoViolations(page);
});

test("dates, times, durations and points are told as they are", async ({ page }, { project }) => {
  test.skip(project.name !== "foreign-neo4j", "only Neo4j has them");
  await write(page);
  await ask(
    page,
    "MATCH (b:Book {isbn: '978-7-9999'}) RETURN b.day AS day, b.moment AS moment, b.span AS span, b.spot AS spot",
  );
  for (const told of ["2024-02-29", "23:59:59.123456789", "P1Y2M3DT4.5S", "120.585316"])
    await expect(table(page)).toContainText(told);
});

test("an answer is drawn on the canvas by its names, with its labels in the legend", async ({
  page,
}) => {
  await write(page);
  await ask(page, "MATCH p = (:`出版社`)-[:`位于`]->(:`📚 Shelf`) RETURN p");
  await lookAt(page, "graph");
  await page.getByRole("button", { name: say("graph.replace") }).click();
  await expect.poll(() => labels(page, "node")).toContain("商务印书馆");
  await expect.poll(() => count(page, "edge")).toBe(5);
  await expect(page.locator(".legend")).toContainText("出版社");
  await expect(page.locator(".legend")).toContainText("📚 Shelf");
});

test("a plan of odd names opens", async ({ page }) => {
  await write(page);
  await ask(page, "MATCH (b:Book)-[:`SOLD BY`]->(r:`Sales Rep`) RETURN b.`list price` AS price");
  await lookAt(page, "plan");
  await expect(page.locator(".plan-card").first()).toBeVisible();
  await expect(page.locator(".plan")).toContainText("SOLD BY");
});

test("a write hidden in an odd name is refused, and says why", async ({ page }) => {
  await write(page);
  await put(page, "MATCH (n:`Sales Rep`) SET n.`first.name` = 'x' RETURN n");
  await run(page);
  await expect(page.locator(".wb-refused")).toContainText(say("problem.not-allowed"));
});

test("every lesson about this database runs", async ({ page }) => {
  test.setTimeout(120_000);
  await write(page);
  await press(page, "workbench.snippets");
  const lessons = page.locator(".wb-library [data-lesson] button");
  await expect(lessons.first()).toBeVisible();
  const many = await lessons.count();
  expect(many).toBeGreaterThan(3);
  for (let at = 0; at < many; at += 1) {
    await lessons.nth(at).click();
    await run(page);
    await expect(page.locator(".workbench .result")).toBeVisible();
    await expect(page.locator(".wb-refused")).toHaveCount(0);
  }
});
