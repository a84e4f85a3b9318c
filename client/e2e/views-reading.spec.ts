import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations, open, words } from "./page.ts";
import { textsCut } from "./reading.ts";
import { column, grid, listed, map, unreadableNames } from "./views.ts";

const title = (page: Page) => page.locator(".card h2").first();

/** What is cut but for what a narrow header hides by making it nothing. */
const cut = textsCut;

const windows = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

for (const language of ["zh", "en"] as const)
  test.describe(`views (${language}) in every window`, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-GB" });

    test("the matrix is read whole: no text cut or small, and the page never scrolls", async ({
      page,
    }) => {
      await open(page, "/?view=matrix");
      test.slow();
      for (const viewport of windows) {
        await page.setViewportSize(viewport);
        await expect(grid(page)).toBeVisible();
        await expect.poll(() => cut(page)).toEqual([]);
        const boxes = await grid(page)
          .locator(".cells-name")
          .evaluateAll((all) =>
            all.map((one) => {
              const [own, cell] = [one, one.closest("th")].map((each) =>
                each?.getBoundingClientRect(),
              );
              return (
                (own?.width ?? 0) <= (cell?.width ?? 0) + 1 &&
                (own?.top ?? 0) >= (cell?.top ?? 0) - 1
              );
            }),
          );
        expect(boxes).toEqual(Array.from({ length: 20 }, () => true));
        const wide = await page
          .locator(".cells-scroll")
          .evaluate((one) => one.scrollWidth - one.clientWidth);
        if (viewport.width > 1000) expect(wide).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
          viewport.width,
        );
      }
    });

    test("no name of the map lies on another, at rest, near, and while something is looked at", async ({
      page,
    }) => {
      test.slow();
      for (const viewport of windows) {
        await page.setViewportSize(viewport);
        await open(page, "/?view=map");
        await expect(map(page).locator(".map-place").first()).toBeVisible();
        await expect.poll(() => unreadableNames(page)).toEqual([]);
        await expect.poll(() => cut(page)).toEqual([]);
        await page
          .getByRole("button", { name: words(language)("zoom.in") })
          .last()
          .click({ clickCount: 6 });
        await expect.poll(() => unreadableNames(page)).toEqual([]);
        await listed(page, language === "zh" ? "生态环境共治" : "Joint care").click();
        await expect(map(page).locator(".map-join").first()).toBeAttached();
        await expect.poll(() => unreadableNames(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
          viewport.width,
        );
      }
    });
  });

for (const view of ["matrix", "map"] as const)
  test(`the ${view} has no violation that axe knows of, in light and dark, at rest and while something is chosen`, async ({
    page,
  }) => {
    await open(page, `/?view=${view}`);
    await expect(view === "matrix" ? grid(page) : map(page)).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole("button", { name: words("zh")("header.dark") }).click();
    await expectNoViolations(page);
    await (view === "matrix" ? column(page, "产业协同分工") : listed(page, "产业协同分工")).click();
    await expect(title(page)).toHaveText("产业协同分工");
    await expectNoViolations(page);
    await page.getByRole("button", { name: words("zh")("header.light") }).click();
    await expectNoViolations(page);
  });
