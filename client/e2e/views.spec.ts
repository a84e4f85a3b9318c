import { expect, test, type Page } from "@playwright/test";
import { canvas, drawnAs, expectNoViolations, open, say, tap } from "./page.ts";
import { grid, line, listed, map, place, show } from "./views.ts";

const said = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const title = (page: Page) => page.locator(".card h2").first();
const strength = (page: Page, own: "stated" | "inherited") =>
  page
    .locator(".header")
    .getByText(say(`strength.${own}`), { exact: true })
    .click();

test("what is chosen stays chosen as lines, in the matrix and on the map, and in the address", async ({
  page,
}) => {
  await open(page);
  await tap(page, "苏州");
  await expect(title(page)).toHaveText("苏州");
  await show(page, "matrix");
  await expect(line(page, "苏州").locator("th")).toHaveAttribute("data-chosen", "true");
  await expect.poll(() => said(page).get("view")).toBe("matrix");
  await expect(canvas(page)).toBeHidden();
  await show(page, "map");
  await expect(place(page, "苏州")).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(place(page, "苏州")).toHaveAttribute("aria-pressed", "true");
  await expect(title(page)).toHaveText("苏州");
  expect(said(page).get("view")).toBe("map");
  await show(page, "lines");
  await expect(canvas(page)).toBeVisible();
  expect(said(page).has("view")).toBe(false);
  expect((await drawnAs(page, "node.lit")).map(({ label }) => label)).toContain("苏州");
});

test("undo takes the view back, redo brings it again, and so do back and forth", async ({
  page,
}) => {
  await open(page);
  await show(page, "matrix");
  await expect(grid(page)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(grid(page)).toHaveCount(0);
  await expect(canvas(page)).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(grid(page)).toBeVisible();
  await page.goBack();
  await expect(grid(page)).toHaveCount(0);
  await page.goForward();
  await expect(grid(page)).toBeVisible();
});

test("with inherited, the matrix has hollow dots and the map dashed lines; as stated neither", async ({
  page,
}) => {
  await open(page, "/?view=matrix");
  const hollow = grid(page).locator('.cells-dot[data-hollow="true"]');
  await page
    .getByRole("button", { name: say("matrix.unfold", { name: "长三角", count: 22 }) })
    .click();
  await expect(line(page, "松江")).toBeVisible();
  await expect(hollow).toHaveCount(0);
  await strength(page, "inherited");
  await expect(hollow).not.toHaveCount(0);
  await show(page, "map");
  await listed(page, "生态环境共治").click();
  await expect(map(page).locator('[data-strength="inherited"]')).not.toHaveCount(0);
  await strength(page, "stated");
  await expect(map(page).locator('[data-strength="inherited"]')).toHaveCount(0);
  await expect(map(page).locator(".map-join")).not.toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the switch is there, and what is tapped in either view opens its card as a sheet", async ({
    page,
  }) => {
    await open(page);
    await show(page, "matrix");
    await line(page, "京津冀").locator("th .cells-place span").tap();
    await expect(title(page)).toHaveText("京津冀");
    await page.getByRole("button", { name: say("card.close") }).click();
    await show(page, "map");
    await listed(page, "产业协同分工").tap();
    await expect(map(page).locator(".map-join")).not.toHaveCount(0);
    await expectNoViolations(page);
  });
});
