import { expect, test } from "@playwright/test";
import { open, say, tap } from "./page.ts";

const right = ".side-right";

test.describe("a window of 1,000 pixels", () => {
  test.use({ viewport: { width: 1000, height: 760 } });

  test("has a scrim under what the picture says, which closes it; under a card the picture stays in use", async ({
    page,
  }) => {
    await open(page);
    const scrim = page.locator(".scrim-right");
    await expect(scrim).toHaveCount(0);
    await page.getByRole("button", { name: say("header.right"), exact: true }).click();
    await expect(page.locator(right)).toBeVisible();
    await expect(scrim).toBeVisible();
    await scrim.click({ position: { x: 300, y: 300 } });
    await expect(page.locator(right)).toBeHidden();
    await tap(page, "产业协同分工");
    await expect(page.locator(".card h2").first()).toHaveText("产业协同分工");
    await expect(scrim).toHaveCount(0);
  });

  for (const locale of ["zh-CN", "en-GB"])
    test.describe(locale, () => {
      test.use({ locale });
      test("has nothing of its header beyond its edge", async ({ page }) => {
        await open(page);
        const header = page.locator(".header");
        expect(await header.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      });
    });
});

test.describe("a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("keeps the bar at its foot in use while an answer is open", async ({ page }) => {
    await open(page, "/?ask=patterns%2Fcluster-mechanism");
    await expect(page.locator(".answer")).toBeVisible();
    const foot = page.getByRole("button", { name: say("header.left"), exact: true });
    await foot.click();
    await expect(page.getByRole("navigation", { name: say("header.left") })).toBeVisible();
  });
});

test.describe("a matrix larger than its window", () => {
  test.use({ viewport: { width: 640, height: 420 } });

  test("fades away where it goes on", async ({ page }) => {
    await open(page, "/?view=matrix");
    const scroll = page.locator(".cells-scroll");
    await expect(scroll).toHaveAttribute("data-cut", "right bottom");
    for (const edge of ["right", "bottom"])
      await expect(page.locator(`.cells > .cut[data-edge="${edge}"]`)).toHaveCSS("opacity", "1");
    await scroll.evaluate((one) => one.scrollTo(one.scrollWidth, one.scrollHeight));
    await expect(scroll).toHaveAttribute("data-cut", "left top");
    await expect(page.locator('.cells > .cut[data-edge="right"]')).toHaveCSS("opacity", "0");
  });
});
