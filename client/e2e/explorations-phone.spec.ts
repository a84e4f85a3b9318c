import { expect, test } from "@playwright/test";
import { expectNoViolations, labels, open, words } from "./page.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const language of ["zh", "en"] as const)
  for (const scheme of ["light", "dark"] as const)
    test.describe(`on a phone (${language}, ${scheme})`, () => {
      test.use({ locale: language === "zh" ? "zh-CN" : "en-GB", colorScheme: scheme });
      const say = words(language);

      test("the steps so far are a sheet that is walked by touch, and leaves the page as wide as it is", async ({
        page,
      }) => {
        await open(page);
        const before = await labels(page, "node");
        await page.getByText(say("strength.inherited"), { exact: true }).tap();
        await page.getByRole("button", { name: say("header.history") }).tap();
        const history = page.getByRole("complementary", { name: say("history.title") });
        await expect(
          history.getByRole("button", { name: say("step.strength.inherited"), exact: true }),
        ).toHaveAttribute("aria-current", "step");
        await expectNoViolations(page);
        await history.getByRole("button", { name: say("step.overview"), exact: true }).tap();
        await expect.poll(() => labels(page, "node")).toEqual(before);
        await history.getByRole("button", { name: say("explorations.new") }).tap();
        const tabs = page.getByRole("tablist", { name: say("explorations.title") });
        await expect(tabs.getByRole("tab")).toHaveCount(2);
        await expectNoViolations(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBe(390);
      });
    });
