import { expect, test, type Page } from "@playwright/test";
import type { Holder } from "./page.ts";
import { count, drawnAs, expectNoViolations, labels, say, spotOf, words } from "./page.ts";

const english = words("en");

/** Opens the page on the bookshop and waits for the first look at it. */
async function visit(page: Page): Promise<void> {
  await page.goto("/");
  await page.waitForFunction(
    () =>
      (document
        .querySelector<Holder>("[data-testid=canvas]")
        ?.drawn?.all()
        .filter(({ of }) => of === "node").length ?? 0) > 20,
    undefined,
    { timeout: 20_000 },
  );
  await expect(page.getByText(say("foreign.title"))).toBeVisible();
}

const extent = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);

const colours = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries((await drawnAs(page, "node")).map(({ label, colour }) => [label, colour]));

test("the first screen speaks of this database, not of cities and mechanisms", async ({ page }) => {
  await visit(page);
  const chip = page.locator(".chips .chip");
  await expect(chip.filter({ hasText: "Sales Rep" })).toContainText("8");
  await expect(chip.filter({ hasText: "出版社" })).toContainText("5");
  await expect(chip.filter({ hasText: "📚 Shelf" })).toContainText("6");
  await expect(chip.filter({ hasText: `O'Reilly "Fan"` })).toContainText("7");
  const ours = /城市群|机制|政策|mechanism|cluster|policy/i;
  await expect(page.locator("body")).not.toContainText(ours);
  await expect(page).not.toHaveTitle(ours);
  await expect(page.getByRole("combobox")).not.toHaveAttribute("placeholder", ours);
  await expectNoViolations(page);
  await page.getByRole("button", { name: say("header.language") }).click();
  await expect(page.getByText(english("foreign.title"))).toBeVisible();
  await expect(page.locator("body")).not.toContainText(ours);
  // Nor do the patterns, which look through lenses of its own schema.
  await page.getByRole("button", { name: english("header.patterns"), exact: true }).click();
  const patterns = page.getByRole("region", { name: english("patterns.title") });
  await expect(patterns.getByRole("combobox").first()).toContainText("Book");
  for (const tab of await patterns.getByRole("tab").all()) {
    await tab.click();
    await expect(patterns.locator(".patterns-going")).toHaveCount(0, { timeout: 30_000 });
    await expect(patterns.getByRole("alert")).toHaveCount(0);
    await expect(page.locator("body")).not.toContainText(ours);
  }
});

test("the shelf offers what this database can answer, and each answers", async ({ page }) => {
  await visit(page);
  const cards = page.locator(".shelf-card");
  await expect(cards).toHaveCount(7);
  expect(await cards.evaluateAll((all) => all.map((each) => each.dataset["query"]))).toEqual(
    [
      "counts",
      "labels",
      "nodes-of-label",
      "nodes-without-label",
      "sample",
      "some-nodes",
      "types",
    ].map((name) => `schema/${name}`),
  );
  await cards.filter({ hasText: "节点标签" }).click();
  await page.getByRole("button", { name: say("shelf.run") }).click();
  const answer = page.locator(".answer").getByRole("grid");
  await expect(answer).toContainText("出版社");
  await expect(answer).toContainText(`O'Reilly "Fan"`);
});

test("a label with Chinese or blanks shows its nodes, by their names", async ({ page }) => {
  await visit(page);
  await page.locator(".chips .chip").filter({ hasText: "出版社" }).click();
  await expect
    .poll(() => labels(page, "node"))
    .toEqual(["Penguin", "三联书店", "人民文学出版社", "商务印书馆", "دار الشروق"].toSorted());
  // Nodes without a label have a chip too.
  await page.locator(".chips .chip").filter({ hasText: "没有标签" }).click();
  await expect.poll(() => labels(page, "node")).toContain("has no label");
  await page.locator(".chips .chip").filter({ hasText: "Sales Rep" }).click();
  await expect.poll(() => labels(page, "node")).toContain("Dörte");
  expect((await labels(page, "node")).filter((name) => name.startsWith("+86"))).toEqual([]);
});

test("a label keeps its colour when another is switched off in the legend", async ({ page }) => {
  await visit(page);
  const before = await colours(page);
  const row = page.locator(".legend button").filter({ hasText: "Author" });
  await row.click();
  await expect.poll(() => labels(page, "node")).not.toContain("Umberto Eco");
  const after = await colours(page);
  for (const [name, colour] of Object.entries(after))
    expect([name, colour]).toEqual([name, before[name]]);
});

test("search finds a name in any script, and its card tells every value", async ({ page }) => {
  await visit(page);
  for (const [typed, name] of [
    ["slsd", "三联书店"],
    ["نجيب", "نجيب محفوظ"],
    ["every kind", "Every Kind of Value"],
  ] as const) {
    await page.keyboard.press("/");
    await page.keyboard.type(typed);
    await expect(page.getByRole("option").first()).toContainText(name);
    await page.keyboard.press("Enter");
    await expect(page.locator(".card h2")).toContainText(name);
  }
  const properties = page.locator(".properties");
  await expect(properties).toContainText("9007199254740993");
  await expect(properties).toContainText("-9223372036854775808");
  await expect(properties).toContainText("[1, 2, 9007199254740993]");
  await expect(properties).toContainText("q`t");
  await expect(properties.locator("[data-long]")).toContainText("没完没了");
  await expectNoViolations(page);
});

test("double-click brings a node's neighbours, loops and parallel lines with them", async ({
  page,
}) => {
  await visit(page);
  await page.locator(".chips .chip").filter({ hasText: "Sales Rep" }).click();
  await expect.poll(() => count(page, "node")).toBe(8);
  await expect.poll(() => count(page, "edge")).toBe(1);
  const { x, y } = await spotOf(page, "Bob");
  await page.mouse.dblclick(x, y);
  await expect.poll(() => labels(page, "node")).toContain("Invisible Cities");
  const named = new Map((await drawnAs(page, "node")).map(({ id, label }) => [id, label]));
  const edges = (await drawnAs(page, "edge")).map(({ label, ends: [from = "", to = ""] }) => [
    named.get(from),
    label,
    named.get(to),
  ]);
  expect(edges.filter(([from, , to]) => from === "Invisible Cities" && to === "Bob")).toHaveLength(
    4,
  );
  expect(edges).toContainEqual(["Ann", "👍", "Ann"]);
});

test("on a phone the labels are in the sheet, and the picture fills the tall window", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await expect.poll(() => count(page, "node"), { timeout: 20_000 }).toBeGreaterThan(20);
  const nodes = await drawnAs(page, "node");
  expect(extent(nodes.map(({ y }) => y))).toBeGreaterThan(extent(nodes.map(({ x }) => x)));
  await page.getByRole("button", { name: say("header.left") }).click();
  await expect(page.locator(".chips .chip").filter({ hasText: "Sales Rep" })).toBeVisible();
  await expectNoViolations(page);
});
