import { expect, test } from "@playwright/test";
import {
  canvas,
  count,
  drawnAs,
  expectNoViolations,
  labels,
  open,
  say,
  tap,
  words,
} from "./page.ts";
import { drawnLabels, textsCut, unreadable } from "./reading.ts";

const windows = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];

for (const language of ["zh", "en"] as const)
  test.describe(`first screen (${language}) in every window`, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-GB" });

    test("reads without zooming: all is there, no two labels overlap, none is cut off, none is under 11 px", async ({
      page,
    }) => {
      for (const viewport of windows) {
        await page.setViewportSize(viewport);
        await open(page);
        const drawn = await drawnLabels(page);
        const where = `${viewport.width}×${viewport.height}`;
        expect(await labels(page, '[role = "mechanism"]'), where).toHaveLength(20);
        expect(drawn.length, where).toBeGreaterThan(80);
        expect(unreadable(drawn), where).toEqual([]);
        const outside = drawn.filter(({ beyond }) => beyond.length > 0);
        expect(
          outside.map(({ text }) => text),
          where,
        ).toEqual([]);
        expect(await textsCut(page), where).toEqual([]);
      }
    });
  });

test("letters grow with the window", async ({ page }) => {
  const sizes: number[] = [];
  const around: number[] = [];
  for (const viewport of [windows[0], windows[1], windows[2]]) {
    await page.setViewportSize(viewport ?? { width: 1440, height: 900 });
    await open(page);
    const [name] = (await drawnAs(page, '[role = "mechanism"]')).map(({ letters }) => letters);
    sizes.push(name ?? 0);
    const finding = page.locator(".finding span").first();
    around.push(
      await finding.evaluate(
        (one) => Number.parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom,
      ),
    );
  }
  const [desk = 0, large = 0, huge = 0] = sizes;
  expect(large).toBeGreaterThan(desk * 1.1);
  expect(huge).toBeGreaterThan(large * 1.1);
  const [own = 0, grown = 0, most = 0] = around;
  expect(grown).toBeGreaterThan(own * 1.1);
  expect(most).toBeGreaterThan(grown * 1.1);
});

for (const language of ["zh", "en"] as const)
  test.describe(`first screen (${language})`, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-GB" });

    test("says what the picture shows, and how to go on", async ({ page }) => {
      await open(page);
      const told = words(language);
      await expect(page.getByRole("heading", { name: told("intro.title") })).toBeVisible();
      await expect(page.getByText(told("intro.hint"))).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(told("app.tagline")));
      await expect(page.locator("html")).toHaveAttribute(
        "lang",
        language === "zh" ? "zh-CN" : "en",
      );
    });
  });

test("shows twenty mechanisms and one ribbon for each cluster that uses one, as the ready question counts them", async ({
  page,
}) => {
  await open(page);
  const reply = await page.request.post("/api/queries/patterns/cluster-mechanism", { data: {} });
  const { rows } = (await reply.json()) as { rows: { id: string }[][] };
  const used = rows.map(([cluster, mechanism]) => `${cluster?.id} ${mechanism?.id}`);
  const ribbons = await drawnAs(page, 'edge[role = "ribbon"]');
  expect(ribbons.map(({ ends }) => ends.join(" ")).toSorted()).toEqual(used.toSorted());
  expect(await labels(page, '[role = "mechanism"]')).toHaveLength(20);
  expect(await count(page, "edge")).toBe(used.length);
  expect(await count(page, 'edge[line = "dashed"]')).toBe(0);
  await expect(canvas(page)).toHaveAccessibleName(say("canvas.label"));
});

test("places that the article gives no mechanism of their own are folded, and a click unfolds them", async ({
  page,
}) => {
  await open(page);
  const before = await labels(page, '[role = "place"]');
  expect(before).not.toContain("松江");
  await tap(page, "+7");
  await expect.poll(() => labels(page, '[role = "place"]')).toHaveLength(before.length + 7);
  expect(await labels(page, '[role = "place"]')).toContain("松江");
  expect(unreadable(await drawnLabels(page))).toEqual([]);
  await page.getByRole("button", { name: say("header.undo") }).click();
  await expect.poll(() => labels(page, '[role = "place"]')).toEqual(before);
});

test("a folded place that is found stands on the picture while it is chosen", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("重庆");
  await expect(page.getByRole("option").first()).toContainText("重庆");
  await page.keyboard.press("Enter");
  await expect.poll(() => labels(page, '[role = "place"]')).toContain("重庆");
  await page.keyboard.press("Escape");
  await expect.poll(() => labels(page, '[role = "place"]')).not.toContain("重庆");
});

for (const scheme of ["light", "dark"] as const)
  for (const locale of ["zh-CN", "en-GB"])
    test.describe(`first screen in ${scheme}, ${locale}`, () => {
      test.use({ colorScheme: scheme, locale });
      test("has no violation that axe knows of", async ({ page }) => {
        await open(page);
        await expectNoViolations(page);
      });
    });
