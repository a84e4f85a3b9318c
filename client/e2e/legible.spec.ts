import { expect, test, type Page } from "@playwright/test";
import { canvas, count, labels, open, violations, words } from "./page.ts";
import { drawnLabels, textsCut, unreadable } from "./reading.ts";

const windows = [
  { width: 2560, height: 1440 },
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  // 1440 × 900 at 200 %.
  { width: 720, height: 450 },
  { width: 390, height: 844 },
];

const named = {
  zh: { mechanism: "产业协同分工", city: "苏州", opened: ["苏州", "深圳", "创新资源共享"] },
  en: {
    mechanism: "Industrial division",
    city: "Suzhou",
    opened: ["Suzhou", "Shenzhen", "Shared innovation"],
  },
};

/** Finds it by the keyboard alone: it is chosen, and the picture has the focus. */
async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await expect(page.getByRole("option").first()).toContainText(name);
  await page.keyboard.press("Enter");
  await expect(canvas(page)).toBeFocused();
}

/** What cannot be read as the page stands; a sheet may lie over the picture where the page is close. */
async function faults(page: Page, where: string, whole: boolean): Promise<string[]> {
  const close = (page.viewportSize()?.width ?? 0) < 1100;
  const drawn = await drawnLabels(page);
  const outside = drawn.flatMap(({ text, beyond }) =>
    (whole ? beyond : []).map((side) => `${text} is cut off at the ${side}`),
  );
  const scrolls = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return scrollWidth > clientWidth || scrollHeight > clientHeight ? ["the page scrolls"] : [];
  });
  return [
    ...unreadable(drawn).filter((fault) => !close || !fault.endsWith("is covered")),
    ...outside,
    ...scrolls,
    ...(await textsCut(page)),
  ].map((fault) => `${where}: ${fault}`);
}

for (const language of ["zh", "en"] as const)
  test.describe(`every window (${language})`, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-GB" });

    test("is read whole at rest, with a mechanism, with a city, and after three expansions, by keys alone", async ({
      page,
    }) => {
      test.slow();
      const say = words(language);
      const { mechanism, city, opened } = named[language];
      await open(page);
      for (const [at, viewport] of windows.entries()) {
        await page.setViewportSize(viewport);
        const where = `${viewport.width}×${viewport.height}`;
        const whole = viewport.height > 700 && viewport.width > 600;
        // axe takes longest of all: it sees each state in some of the windows, and each window in two states.
        let states = 0;
        const shown = async (what: string, entire = false) => {
          await expect.poll(() => faults(page, `${where}, ${what}`, entire)).toEqual([]);
          if (states === 0 || states === 1 + (at % 3))
            expect.soft(await violations(page), `${where}, ${what}`).toEqual([]);
          states += 1;
        };
        await shown("at rest", whole);
        await choose(page, mechanism);
        await shown("a mechanism");
        // Light and dark by turns, so that each is met in each kind of window.
        await page
          .getByRole("button", { name: say(at % 2 === 0 ? "header.dark" : "header.light") })
          .press("Enter");
        await choose(page, city);
        await shown("a city");
        for (const name of opened) {
          const extras = await count(page, '[role = "extra"]');
          await choose(page, name);
          await page.keyboard.press("Enter");
          await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(extras);
        }
        await shown("three expansions");
        for (const _ of opened) await page.keyboard.press("Control+z");
        await page.keyboard.press("Escape");
        await expect.poll(() => count(page, '[role = "extra"]')).toBe(0);
        expect(await labels(page, '[role = "mechanism"]')).toHaveLength(20);
      }
    });
  });
