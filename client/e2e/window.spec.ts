import { expect, test, type Page } from "@playwright/test";
import {
  canvas,
  count,
  drawnAs,
  expectNoViolations,
  open,
  say,
  spotOf,
  tap,
  type Spot,
} from "./page.ts";

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

const letters = async (page: Page) =>
  (await drawnAs(page, '[role = "mechanism"]'))[0]?.letters ?? 0;
/** Whether a node stands at a spot, within two pixels. */
const near = async (page: Page, name: string, { x, y }: Spot) => {
  const now = await spotOf(page, name);
  return Math.hypot(now.x - x, now.y - y) < 2;
};
const press = (page: Page, key: "zoom.in" | "zoom.out" | "zoom.fit") =>
  page
    .locator(".canvas-zoom")
    .getByRole("button", { name: say(key) })
    .click();

test.describe("a window lower than the board", () => {
  test.use({ viewport: { width: 1280, height: 480 } });

  test("a wheel scrolls it to its end and no further, and the page stands still", async ({
    page,
  }) => {
    await open(page);
    await expect(canvas(page)).toHaveAttribute("data-cut", "bottom");
    const size = await letters(page);
    const { x, y } = await spotOf(page, "生态环境共治");
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 5000);
    await expect(canvas(page)).toHaveAttribute("data-cut", "top");
    const frame = await canvas(page).boundingBox();
    const last = await spotOf(page, "差异化定位");
    expect(last.y).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
    expect(last.y).toBeGreaterThan((frame?.y ?? 0) + (frame?.height ?? 0) / 2);
    expect(await letters(page)).toBe(size);
    expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
    await page.mouse.wheel(0, -9000);
    await expect.poll(() => near(page, "生态环境共治", { x, y })).toBe(true);
  });
});

test("Ctrl and the wheel zoom where the pointer is; a wheel alone leaves a board that fits", async ({
  page,
}) => {
  await open(page);
  const size = await letters(page);
  const at = await spotOf(page, "跨区域财政协同");
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, 300);
  await page.mouse.wheel(0, -300);
  expect(await near(page, "跨区域财政协同", at)).toBe(true);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(() => letters(page)).toBeGreaterThan(size * 1.3);
  expect(await near(page, "跨区域财政协同", at)).toBe(true);
});

test("plus and minus zoom, and the third button shows all of it again", async ({ page }) => {
  await open(page);
  const size = await letters(page);
  const at = await spotOf(page, "生态环境共治");
  await press(page, "zoom.in");
  await expect.poll(() => letters(page)).toBeGreaterThan(size * 1.2);
  await expect(canvas(page)).not.toHaveAttribute("data-cut", "");
  await press(page, "zoom.fit");
  await expect(canvas(page)).toHaveAttribute("data-cut", "");
  expect(await near(page, "生态环境共治", at)).toBe(true);
  await press(page, "zoom.out");
  await expect.poll(() => letters(page)).toBeLessThan(size);
});

test("the picture cannot be dragged out of its window", async ({ page }) => {
  await open(page);
  await press(page, "zoom.in");
  const frame = await canvas(page).boundingBox();
  if (frame === null) throw new Error("There is no canvas.");
  const drag = async (by: number) => {
    await page.mouse.move(frame.x + 20, frame.y + 200);
    await page.mouse.down();
    await page.mouse.move(frame.x + 20 + by, frame.y + 200 + by, { steps: 6 });
    await page.mouse.up();
  };
  await drag(1500);
  await expect(canvas(page)).toHaveAttribute("data-cut", "right bottom");
  expect(await count(page, '[role = "mechanism"]')).toBe(20);
});

test.describe("a window narrower than 1,100 px", () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test("has its right side as a sheet that what is chosen opens over the picture, and closing it gives it back", async ({
    page,
  }) => {
    await open(page);
    const side = page.locator(".side-right");
    await expect(side).toBeHidden();
    const before = await canvas(page).boundingBox();
    await tap(page, "生态环境共治");
    await expect(side).toBeVisible();
    await expectNoViolations(page);
    expect(await canvas(page).boundingBox()).toEqual(before);
    await page.getByRole("button", { name: say("card.close") }).click();
    await expect(side).toBeHidden();
  });
});
