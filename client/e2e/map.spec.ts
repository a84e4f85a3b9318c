import { expect, test, type Page } from "@playwright/test";
import { open, say } from "./page.ts";
import { underNotices } from "./reading.ts";
import { listed, map, place, show, unreadableNames } from "./views.ts";

const title = (page: Page) => page.locator(".card h2").first();

test("the map has no line at rest; a mechanism draws one between those that have it, and a city to those that share", async ({
  page,
}) => {
  await open(page, "/?view=map");
  const joins = map(page).locator(".map-join");
  await expect(map(page).locator(".map-place")).toHaveCount(53);
  await expect(joins).toHaveCount(0);
  await listed(page, "生态环境共治").hover();
  const lit = map(page).locator('.map-place[data-lit="true"]');
  await expect(joins).not.toHaveCount(0);
  await expect(joins).toHaveCount((await lit.count()) - 1);
  await page.mouse.move(5, 5);
  await expect(joins).toHaveCount(0);
  await place(page, "成都").locator(".map-hit").click();
  await expect(title(page)).toHaveText("成都");
  await expect(joins).not.toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(joins).toHaveCount(0);
});

test("a pair is joined on the map by one line that says how many mechanisms they share", async ({
  page,
}) => {
  await open(page, "/?view=map&pair=City%3Aid%3Acity%3Asuzhou&pair=City%3Aid%3Acity%3Ashanghai");
  await expect(page.locator(".ways > .way").first()).toBeVisible();
  const count = await page.locator(".ways > .way").count();
  await expect(map(page).getByText(say("count.mechanisms", { count }))).toBeVisible();
  expect(await unreadableNames(page)).toEqual([]);
  await expect(place(page, "苏州")).toHaveAttribute("data-lit", "true");
  await expect(place(page, "上海")).toHaveAttribute("data-lit", "true");
});

test("the map is enlarged and moved, and never lost; all of it comes back at one click", async ({
  page,
}) => {
  await open(page, "/?view=map");
  const names = map(page).locator(".map-place .map-name");
  await expect(names).not.toHaveCount(0);
  const before = await names.count();
  const paper = page.locator(".map-paper");
  await paper.hover({ position: { x: 300, y: 400 } });
  await page.mouse.wheel(0, -900);
  await expect
    .poll(async () => Number(await map(page).getAttribute("data-zoom")))
    .toBeGreaterThan(4);
  await page.mouse.down();
  await page.mouse.move(2000, 2000, { steps: 6 });
  await page.mouse.up();
  const { x, y } = (await place(page, "成都").boundingBox()) ?? { x: 0, y: 0 };
  await expect(title(page)).toHaveText(say("intro.title"));
  await page
    .getByRole("button", { name: say("zoom.fit") })
    .last()
    .click();
  await expect(map(page)).toHaveAttribute("data-zoom", "1.00");
  await expect(names).toHaveCount(before);
  const rest = (await place(page, "成都").boundingBox()) ?? { x: 0, y: 0 };
  expect([rest.x, rest.y]).not.toEqual([x, y]);
});

test("the map is gone through by arrows, and a place that is found is brought near", async ({
  page,
}) => {
  await open(page, "/?view=map");
  await place(page, "北京").focus();
  await page.keyboard.press("ArrowDown");
  const next = map(page).locator(".map-place:focus");
  await expect(next).toHaveCount(1);
  await expect(next).not.toHaveAttribute("aria-label", /^北京,/);
  await page.keyboard.press("Enter");
  await expect(map(page).locator('.map-place[aria-pressed="true"]')).toHaveCount(1);
  await page.keyboard.press("/");
  await page.keyboard.type("横琴");
  await expect(page.getByRole("option").first()).toContainText("横琴");
  await page.keyboard.press("Enter");
  await expect
    .poll(async () => Number(await map(page).getAttribute("data-zoom")))
    .toBeGreaterThan(3);
  await expect(place(page, "横琴").locator(".map-name")).toHaveText("横琴");
});

test("what is told covers nothing that can be used, however the board is shown and at any size", async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("长三角");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+E");
  const left = page.locator(".remainder");
  await expect(left).toBeVisible();
  // An exploration that was closed can be had back.
  await page.keyboard.press("Alt+t");
  await page.keyboard.press("Alt+w");
  const closed = page.locator(".explorations-told > p");
  await expect(closed).toBeVisible();
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.locator("[data-narrow]")).toHaveCount(width < 700 ? 1 : 0);
    // On a phone the sides lie over what is told, until they are closed.
    for (const close of await page.getByRole("button", { name: say("sheet.close") }).all())
      if (await close.isVisible()) await close.click();
    for (const view of ["matrix", "map", "lines"] as const) {
      await show(page, view);
      await expect(left).toBeInViewport();
      await expect(closed).toBeInViewport();
      expect([width, view, await underNotices(page)]).toEqual([width, view, []]);
    }
  }
});
