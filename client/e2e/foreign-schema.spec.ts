import { expect, test, type Page } from "@playwright/test";
import { drawnAs, expectNoViolations, labels, say, words } from "./page.ts";

const english = words("en");

async function visit(page: Page): Promise<void> {
  await page.goto("/");
  await expect.poll(async () => (await drawnAs(page, "node")).length).toBeGreaterThan(15);
  await expect(page.getByRole("heading", { name: say("schema.title") })).toBeVisible();
}

const mark = (page: Page, label: string, count: number) =>
  page.getByRole("button", { name: say("schema.label", { label, count }), exact: true });

test("the first screen shows the schema beside a first look that hangs together", async ({
  page,
}) => {
  await visit(page);
  await expect(mark(page, "Book", 25)).toBeVisible();
  const ends = (await drawnAs(page, "edge")).map((each) => each.ends);
  const reached = new Set(ends[0]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const pair of ends)
      if (pair.some((id) => reached.has(id))) for (const id of pair) reached.add(id);
  }
  expect((await drawnAs(page, "node")).filter(({ id }) => !reached.has(id))).toEqual([]);
  await page.screenshot({ path: "/tmp/see-schema.png" });
  await expectNoViolations(page);
  await page.getByRole("button", { name: say("header.language") }).click();
  await expect(page.getByRole("heading", { name: english("schema.title") })).toBeVisible();
  await page.getByRole("button", { name: english("header.dark") }).click();
  await page.screenshot({ path: "/tmp/see-schema-dark.png" });
  await expectNoViolations(page);
});

test("a label that is put somewhere stands there at the next visit; a click begins with its nodes", async ({
  page,
}) => {
  await visit(page);
  const shelf = mark(page, "Author", 7);
  const before = await shelf.getAttribute("transform");
  await shelf.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const put = await shelf.getAttribute("transform");
  expect(put).not.toBe(before);
  await page.reload();
  await expect(shelf).toHaveAttribute("transform", put ?? "");
  await shelf.click();
  await expect.poll(() => labels(page, "node")).toContain("Umberto Eco");
  await expect.poll(async () => (await drawnAs(page, "node")).length).toBe(7);
});

test("the list says the same as the picture: shares of properties and what leads on", async ({
  page,
}) => {
  await visit(page);
  const row = page
    .locator(".schema-labels > li")
    .filter({ has: page.locator("summary", { hasText: "Sales Rep" }) });
  await row.locator("summary").click();
  await expect(row.locator("dl")).toContainText("first.name");
  await expect(row.locator("dl")).toContainText("100%");
  await expect(row).toContainText("SOLD BY");
  await row.getByRole("checkbox").uncheck();
  await expect(mark(page, "Sales Rep", 8)).toBeHidden();
  await page.reload();
  await expect(mark(page, "Book", 25)).toBeVisible();
  await expect(mark(page, "Sales Rep", 8)).toBeHidden();
});
