import { expect, test, type Locator, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { ask } from "./ask.ts";
import { expectNoViolations, open, say } from "./page.ts";

const grid = (page: Page) => page.getByRole("grid", { name: say("result.table") });
const line = (page: Page, at: number) => grid(page).locator(`[aria-rowindex="${at + 1}"]`);
const cell = (page: Page, row: number, column: number): Locator =>
  line(page, row).locator(`[aria-colindex="${column + 1}"]`);
const column = (page: Page, at: number): Promise<string[]> =>
  grid(page)
    .locator(`[role=gridcell][aria-colindex="${at + 1}"]`)
    .allInnerTexts();
const view = (page: Page, name: "table" | "json") =>
  page.getByRole("tab", { name: say(`result.view.${name}`), exact: true }).click();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const types = `MATCH p = (c:City {id: 'city:suzhou'})-[r:MEMBER_OF]->(x:Cluster)
RETURN null AS none, '' AS empty, 'null' AS text, true AS yes, 9007199254740993 AS big, 0.5 AS half,
  [1, null, 'a'] AS list, {a: 1, b: {c: 2}} AS map, c, r, p LIMIT 1`;

test.use({ permissions: ["clipboard-read", "clipboard-write"] });
// What axe looks through takes its time where the machine is busy.
test.describe.configure({ timeout: 120_000 });

test("every type is drawn as what it is, and nothing told from the empty text", async ({
  page,
}) => {
  await open(page);
  await ask(page, types);
  await expect(line(page, 1)).toBeVisible();
  await expect(cell(page, 1, 1)).toContainText("—");
  await expect(cell(page, 1, 2)).toHaveText('""');
  await expect(cell(page, 1, 3)).toHaveText("null");
  await expect(cell(page, 1, 5)).toHaveText("9007199254740993");
  await expect(cell(page, 1, 5)).toHaveAttribute("data-number", "true");
  await expectNoViolations(page);
  const box = grid(page);
  await box.focus();
  await page.keyboard.press("Control+End");
  await expect(cell(page, 1, 11)).toContainText("苏州");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(cell(page, 1, 9).locator("img")).toBeVisible();
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog", { name: say("result.kind.node") });
  await expect(card).toContainText("city:suzhou");
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(box).toBeFocused();
});

test("a heading sorts up, down and not at all; numbers and texts each their way", async ({
  page,
}) => {
  await open(page);
  await ask(page, "UNWIND [3, null, 10, 1] AS n RETURN n, 'row ' + toString(n) AS text");
  const heading = grid(page).getByRole("columnheader").nth(1);
  await heading.click();
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  await expect.poll(() => column(page, 1)).toEqual(["1", "3", "10", expect.stringContaining("—")]);
  await heading.click();
  await expect.poll(() => column(page, 1)).toEqual(["10", "3", "1", expect.stringContaining("—")]);
  await heading.click();
  await expect.poll(async () => (await column(page, 1))[0]).toBe("3");
  await grid(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(grid(page).getByRole("columnheader").nth(2)).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
});

test("a filter keeps what fits, as text, as a number, or as this very value", async ({ page }) => {
  await open(page);
  await ask(
    page,
    "UNWIND range(1, 200) AS n RETURN n, CASE n % 2 WHEN 0 THEN '苏州' ELSE 'Wuxi' END AS city",
  );
  const field = page.getByLabel(say("result.search"));
  await field.fill("wux");
  await expect(page.getByText(say("result.search.found", { shown: 100, all: 200 }))).toBeVisible();
  await field.fill("> 198");
  await expect.poll(() => column(page, 1)).toEqual(["199", "200"]);
  await field.fill("qqxx");
  await expect(page.getByText(say("result.search.none"))).toBeVisible();
  await field.fill("");
  await cell(page, 2, 2).click({ button: "right" });
  await expectNoViolations(page);
  await page.getByRole("menuitem", { name: say("result.cell.filter") }).click();
  await expect.poll(async () => new Set(await column(page, 2))).toEqual(new Set(["苏州"]));
});

test("cells, rows and blocks are copied, by keys and by the menu", async ({ page }) => {
  await open(page);
  await ask(page, "UNWIND [['a', 1], ['=b', 2]] AS x RETURN x[0] AS text, x[1] AS n");
  await cell(page, 2, 1).click();
  await page.keyboard.press("Control+C");
  await expect.poll(() => clipboard(page)).toBe("=b");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await expect.poll(() => clipboard(page)).toBe("a\t1\n'=b\t2");
  await cell(page, 1, 2).click({ button: "right" });
  await page.getByRole("menuitem", { name: say("result.row.copy") }).click();
  await expect.poll(() => clipboard(page)).toBe("a\t1");
});

const saved = async (
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
};

test("a CSV holds what the table shows, in its order, and no formula", async ({ page }) => {
  await open(page);
  await ask(
    page,
    "UNWIND [['b', 9007199254740993], ['=1+1', 2], ['a', 3]] AS x RETURN x[0] AS text, x[1] AS n",
  );
  await grid(page).getByRole("columnheader").nth(1).click();
  await expect.poll(async () => (await column(page, 2))[0]).not.toBe("9007199254740993");
  await page.getByRole("button", { name: say("result.export") }).click();
  await expectNoViolations(page);
  const { name, text } = await saved(page, () =>
    page.getByRole("button", { name: say("result.export.save") }).click(),
  );
  expect(name).toMatch(/^UNWIND-.*\.csv$/);
  expect(text.startsWith("\uFEFFtext,n\r\n")).toBe(true);
  const lines = text.slice(1).trimEnd().split("\r\n").slice(1);
  expect(lines.toSorted()).toEqual(["'=1+1,2", "a,3", "b,'9007199254740993"].toSorted());
  expect(lines.at(-1)).toMatch(/^b/);
});

test("a cut answer says so and gives all rows as CSV", async ({ page }) => {
  await open(page);
  await ask(page, "UNWIND range(1, 10050) AS n RETURN n");
  await expect(page.locator(".result-remark")).toContainText(
    say("result.cut.rows", { number: "10,000" }),
  );
  await expectNoViolations(page);
  const { name, text } = await saved(page, () =>
    page.getByRole("button", { name: say("result.cut.all") }).click(),
  );
  expect(name).toMatch(/\.csv$/);
  const lines = text.trimEnd().split(/\r?\n/);
  expect(lines).toHaveLength(10_051);
  expect(lines.at(-1)).toBe("10050");
});

test("the end of ten thousand rows is one key away, and told by its number", async ({ page }) => {
  await open(page);
  await ask(page, "UNWIND range(1, 9000) AS n RETURN n");
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "9001");
  await grid(page).focus();
  await page.keyboard.press("Control+End");
  await expect(cell(page, 9000, 1)).toHaveText("9000");
  await expect(cell(page, 9000, 1)).toHaveAttribute("data-cursor", "true");
  expect(await grid(page).locator("[role=row]").count()).toBeLessThan(80);
});

test("JSON folds, and shows more on demand", async ({ page }) => {
  await open(page);
  await ask(page, "UNWIND range(1, 250) AS n RETURN n, {deep: {x: [n]}} AS map");
  await page.keyboard.press("Alt+3");
  const tree = page.getByRole("tree");
  await expect(tree).toContainText("map");
  await expect(tree).not.toContainText("deep");
  await tree
    .getByRole("button", { name: say("result.json.expand") })
    .first()
    .click();
  await expect(tree).toContainText("deep");
  await expectNoViolations(page);
  await page.getByRole("button", { name: say("result.json.more", { count: 50 }) }).click();
  await expect(
    page.getByRole("button", { name: say("result.json.more", { count: 50 }) }),
  ).toBeHidden();
  await view(page, "table");
  await expect(line(page, 1)).toBeVisible();
});

test("two runs stand side by side, and only what differs", async ({ page }) => {
  await open(page);
  await ask(page, "UNWIND range(1, 50) AS id RETURN id, id * 2 AS n");
  await expect(line(page, 1)).toBeVisible();
  await ask(
    page,
    "UNWIND range(2, 51) AS id RETURN id, CASE id WHEN 7 THEN 0 ELSE id * 2 END AS n",
  );
  await expect(cell(page, 1, 1)).toHaveText("2");
  await page.getByRole("button", { name: say("result.compare"), exact: true }).click();
  await page.getByLabel(say("result.compare.by")).selectOption("column:id");
  await expect(page.getByText(say("result.compare.changed", { number: "1" }))).toBeVisible();
  await expect(page.getByText(say("result.compare.same", { number: "48" }))).toBeVisible();
  await page.getByLabel(say("result.compare.differences")).check();
  const left = page.getByRole("grid", { name: say("result.compare.this") });
  await expect(left).toHaveAttribute("aria-rowcount", "4");
  await expect(left.locator('[data-changed="true"]')).toHaveText("0");
  await expectNoViolations(page);
});

test("no rows: says that it ran, and which label is not there", async ({ page }) => {
  await open(page);
  await ask(page, "MATCH (n:Citty) RETURN n");
  await expect(page.getByText(say("result.none"), { exact: true })).toBeVisible();
  await expect(page.getByText(say("result.none.label", { name: "Citty" }))).toBeVisible();
  await expectNoViolations(page);
});
