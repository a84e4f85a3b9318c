import { expect, test } from "@playwright/test";
import { canvas, count, expectNoViolations, labels, open, say, words } from "./page.ts";
import { drawnLabels, overlaps, textsCut } from "./reading.ts";

for (const language of ["zh", "en"] as const)
  test.describe(`first screen (${language}) at 1440×900`, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-GB" });

    test("reads without zooming: no two labels overlap, none is cut off, none is under 11 px", async ({
      page,
    }) => {
      await open(page);
      const drawn = await drawnLabels(page);
      expect(drawn.length).toBeGreaterThan(60);
      expect(overlaps(drawn)).toEqual([]);
      expect(drawn.filter(({ outside }) => outside).map(({ text }) => text)).toEqual([]);
      expect(drawn.filter(({ covered }) => covered).map(({ text }) => text)).toEqual([]);
      expect(drawn.filter(({ pixels }) => pixels < 11).map(({ text }) => text)).toEqual([]);
      expect(await textsCut(page)).toEqual([]);
    });

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

test("shows twenty mechanisms, and only solid lines while inherited ones are off", async ({
  page,
}) => {
  await open(page);
  expect(await labels(page, '[role = "mechanism"]')).toHaveLength(20);
  expect(await count(page, 'edge[role = "tie"][line = "dashed"]')).toBe(0);
  expect(await count(page, 'edge[role = "tie"]')).toBeGreaterThan(50);
  await expect(canvas(page)).toHaveAccessibleName(say("canvas.label"));
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
