import { expect, test, type Page } from "@playwright/test";
import { drawnAs, open, say, spotOf } from "./page.ts";
import { column, grid, line, show } from "./views.ts";

const title = (page: Page) => page.locator(".card h2").first();

test("the matrix has a dot for each cluster that uses a mechanism, and its margins count as the ready question does", async ({
  page,
}) => {
  await open(page, "/?view=matrix");
  const reply = await page.request.post("/api/queries/patterns/cluster-mechanism", { data: {} });
  const { rows } = (await reply.json()) as { rows: { properties: { name: string } }[][] };
  const [rowOf, columnOf] = [new Map<string, number>(), new Map<string, number>()];
  for (const [cluster, mechanism] of rows) {
    const [a = "", b = ""] = [cluster?.properties.name, mechanism?.properties.name];
    rowOf.set(a, (rowOf.get(a) ?? 0) + 1);
    columnOf.set(b, (columnOf.get(b) ?? 0) + 1);
  }
  await expect(grid(page).locator(".cells-dot")).toHaveCount(rows.length);
  for (const [name, count] of rowOf)
    await expect(line(page, name).locator("small")).toHaveText(String(count));
  for (const [name, count] of columnOf)
    await expect(column(page, name).locator("small")).toHaveText(String(count));
});

test("pointing in the matrix lights what the lines light, and a dot opens its evidence", async ({
  page,
}) => {
  await open(page, "/?view=matrix");
  await column(page, "生态环境共治").hover();
  const lit = grid(page).locator('td[data-lit="true"]');
  await expect(lit).not.toHaveCount(0);
  const cells = await lit.evaluateAll((all) => all.map((one) => one.getAttribute("data-id") ?? ""));
  await show(page, "lines");
  const { x, y } = await spotOf(page, "生态环境共治");
  await page.mouse.move(x, y);
  await expect
    .poll(async () =>
      (await drawnAs(page, 'edge.lit[role = "ribbon"]')).map(({ id }) => id).toSorted(),
    )
    .toEqual(cells.toSorted());
  await show(page, "matrix");
  await line(page, "长三角").locator("td:has(.cells-dot)").first().click();
  await expect(page.locator(".card .sentence").first()).toBeVisible();
  await expect(grid(page).locator('td[aria-selected="true"]')).toHaveCount(1);
  const card = await page.locator(".card .sentence").first().innerText();
  await page.reload();
  await expect(page.locator(".card .sentence").first()).toHaveText(card);
  await expect(grid(page).locator('td[aria-selected="true"]')).toHaveCount(1);
});

test("the matrix is gone through by arrows: Space unfolds, Enter chooses, Escape lets go", async ({
  page,
}) => {
  await open(page, "/?view=matrix");
  await grid(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press("ArrowLeft");
  await expect(line(page, "长三角").locator("th")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(line(page, "长三角").locator("th")).toHaveAttribute("aria-expanded", "true");
  await expect(line(page, "松江")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(grid(page).locator('tbody th[data-chosen="true"]')).toBeFocused();
  await expect(title(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(grid(page).locator('[data-chosen="true"]')).toHaveCount(0);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowUp");
  await expect(grid(page).locator('th[scope="col"]').first()).toBeFocused();
});

test("all clusters unfold at one click, and undo folds them again", async ({ page }) => {
  await open(page, "/?view=matrix");
  const lines = grid(page).locator("tbody tr");
  await expect(lines).toHaveCount(8);
  await page.getByRole("button", { name: say("matrix.unfold.all") }).click();
  await expect(lines).toHaveCount(8 + 37 + 8);
  await page.keyboard.press("Control+z");
  await expect(lines).toHaveCount(8);
  // What is done on lines alone is not offered where they are not seen.
  await page.keyboard.press(":");
  const acts = page.getByRole("dialog").getByRole("option");
  await expect(acts.filter({ hasText: say("see.screen") })).toHaveCount(1);
  for (const word of ["see.box", "see.lasso", "see.fit"] as const)
    await expect(acts.filter({ hasText: say(word) })).toHaveCount(0);
});
