import { devices, expect, test, type Locator, type Page } from "@playwright/test";
import {
  canvas,
  count,
  drawnAs,
  expectNoViolations,
  labels,
  open,
  say,
  spotOf,
  type Spot,
} from "./page.ts";
import { drawnLabels, unreadable } from "./reading.ts";

const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
test.use({ ...phone, viewport: { width: 390, height: 844 }, locale: "zh-CN" });

/** Puts a finger down, leaves it there until what it asks for has come, and moves it on before it is lifted. */
async function hold(page: Page, { x, y }: Spot, by?: Spot, asked?: Locator): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await expect(asked ?? page.getByRole("menu", { name: say("see.menu") })).toBeVisible();
  for (const part of by === undefined ? [] : [0.5, 1]) {
    const touchPoints = [{ x: x + (by?.x ?? 0) * part, y: y + (by?.y ?? 0) * part }];
    await cdp.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
  }
  await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Where a place stands on the map. */
async function placeOf(page: Page, name: string): Promise<Spot> {
  const sign = page.locator(`.map-place[aria-label^="${name}"] .map-hit`);
  await expect(sign).toBeVisible();
  const { x = 0, y = 0, width = 0, height = 0 } = (await sign.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

test("a phone shows the picture first, no wider than the screen", async ({ page }) => {
  await open(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await expect(page.getByRole("navigation", { name: say("header.left") })).toBeHidden();
  expect(await labels(page, '[role = "mechanism"]')).toHaveLength(20);
  await expectNoViolations(page);
});

for (const locale of ["zh-CN", "en-GB"])
  test.describe(`a phone's lists (${locale})`, () => {
    test.use({ locale });
    test("can be read: no line at rest, no words on each other, none cut off at the sides", async ({
      page,
    }) => {
      await open(page);
      expect(await count(page, "edge")).toBe(0);
      const drawn = await drawnLabels(page);
      expect(unreadable(drawn)).toEqual([]);
      const cut = drawn.filter(({ beyond }) => beyond.some((side) => side !== "bottom"));
      expect(cut.map(({ text }) => text)).toEqual([]);
    });
  });

test("a tap on a phone marks what it is tied to, with lines for that alone, above its sheet", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const { x, y } = await spotOf(page, "产业协同分工");
  await page.touchscreen.tap(x, y);
  await expect(page.locator(".card h2")).toHaveText("产业协同分工");
  const ribbons = await drawnAs(page, 'edge[role = "ribbon"]');
  expect(ribbons).toHaveLength(2);
  const places = (await drawnAs(page, "node.lit")).filter(({ role }) => role === "place");
  expect(places.length).toBeGreaterThan(4);
  const sheet = (await page.locator(".side-right").boundingBox())?.y ?? 0;
  expect((await spotOf(page, "产业协同分工")).y).toBeLessThan(sheet);
  await page.getByRole("button", { name: say("card.close") }).click();
  await expect.poll(() => count(page, "edge")).toBe(0);
});

test("a phone's picture scrolls down and never sideways", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const before = await spotOf(page, "生态环境共治");
  await page.mouse.move(200, 400);
  await page.mouse.wheel(90, 300);
  await expect
    .poll(async () => (await spotOf(page, "生态环境共治")).y)
    .toBeLessThan(before.y - 100);
  expect((await spotOf(page, "生态环境共治")).x).toBeCloseTo(before.x, 0);
  await page.mouse.wheel(0, 9000);
  await expect(canvas(page)).toHaveAttribute("data-cut", "top");
});

test("a phone is known before anything is drawn", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector(".screen") === null) return;
      observer.disconnect();
      const { clientHeight } = document.querySelector(".side-left") ?? { clientHeight: null };
      const narrow = document.documentElement.hasAttribute("data-narrow");
      Object.assign(globalThis, { first: { narrow, clientHeight } });
    }).observe(document, { childList: true, subtree: true });
  });
  await open(page);
  expect(await page.evaluate(() => Reflect.get(globalThis, "first") as unknown)).toEqual({
    narrow: true,
    clientHeight: 0,
  });
});

test("a window that is made narrow has its sides as sheets, and one made wide as columns", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: say("header.left") }).click();
  const side = page.getByRole("navigation", { name: say("header.left") });
  const { y: below = 0 } = (await side.boundingBox()) ?? {};
  expect(below).toBeGreaterThan(300);
  await page.setViewportSize({ width: 1200, height: 844 });
  await expect.poll(async () => (await side.boundingBox())?.y).toBeLessThan(100);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(async () => (await side.boundingBox())?.y).toBe(below);
});

test("a tap on a phone opens the card as a sheet, and closing it shows the picture", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const { x, y } = await spotOf(page, "苏州");
  await page.touchscreen.tap(x, y);
  await expect(page.locator(".card h2")).toHaveText("苏州");
  await expectNoViolations(page);
  await page.getByRole("button", { name: say("card.close") }).click();
  await expect(page.locator(".card")).toBeHidden();
  // A second place that is held is chosen with the first: what joins the two.
  const first = await spotOf(page, "北京");
  await page.touchscreen.tap(first.x, first.y);
  await expect(page.locator(".card h2")).toHaveText("北京");
  await hold(page, await spotOf(page, "天津"));
  await page.getByRole("menuitem", { name: say("see.also", { count: 1 }) }).click();
  await expect(page.locator(".ways > .way").first()).toBeVisible();
  await page
    .getByRole("button", { name: say("pair.clear") })
    .first()
    .click();
  await expect(page.locator(".card")).toBeHidden();
  // One that moves while it is held is dragged, and stays.
  const from = await spotOf(page, "天津");
  await hold(page, from, { x: 40, y: 30 });
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect.poll(async () => (await spotOf(page, "天津")).x).toBeCloseTo(from.x + 40, 0);
  // On the map as on the lines: a second place that is held asks at once.
  await page.goto("/?view=map");
  const place = await placeOf(page, "河北");
  await page.touchscreen.tap(place.x, place.y);
  await expect(page.locator(".card h2")).toHaveText("河北");
  await hold(
    page,
    await placeOf(page, "东北城市群"),
    undefined,
    page.locator(".ways > .way").first(),
  );
});

test("questions open as a sheet on a phone, and one can be asked", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: say("header.left") }).click();
  await expect(page.getByRole("navigation", { name: say("header.left") })).toBeVisible();
  await expectNoViolations(page);
  // It needs nothing filled in, so the click asks it, and the sheet makes way for its answer.
  await page.locator('[data-query="patterns/sector-roles"]').click();
  await expect(page.locator(".answer").getByRole("gridcell").first()).toBeVisible();
  await expect(page.getByRole("navigation", { name: say("header.left") })).toBeHidden();
  await expectNoViolations(page);
});

test("every button of a phone's first screen is at least 24 px wide and tall", async ({ page }) => {
  await open(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, input, a[href]")]
      .filter((element) => element.checkVisibility() && element.closest(".skip") === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
});

test("the bar under a phone's picture says in words what it opens, and shares the address", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  for (const word of ["left", "overview", "right", "share"] as const)
    await expect(page.locator(".sides")).toContainText(say(`header.${word}.word`));
  await page.getByRole("button", { name: say("header.share") }).click();
  await expect(page.locator(".sides")).toContainText(say("header.share.copied"));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("a sheet goes by its cross, its handle, and a tap beside it", async ({ page }) => {
  await open(page);
  const sheet = page.locator(".side-left");
  const ask = page.getByRole("button", { name: say("header.left") });
  const ways = [
    () => sheet.getByRole("button", { name: say("sheet.close") }).click(),
    () => sheet.locator(".sheet-handle").click(),
    () => page.locator(".scrim").click({ position: { x: 190, y: 60 } }),
  ];
  for (const away of ways) {
    await ask.click();
    await expect(sheet).toBeVisible();
    await expectNoViolations(page);
    await away();
    await expect(sheet).toBeHidden();
  }
});
