import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { open, words } from "./page.ts";

const pair =
  "/?strength=inherited&pair=City%3Aid%3Acity%3Ashenzhen&pair=City%3Aid%3Acity%3Ahong-kong";

/** What a button of the answer has the browser save, and as what. */
async function taken(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const button = page.locator(".pair-take").getByRole("button", { name, exact: true });
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What a PNG holds, as the browser reads it. */
const looked = (page: Page, bytes: Buffer) =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const sheet = document.createElement("canvas");
    Object.assign(sheet, { width: image.width, height: image.height });
    const context = sheet.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data: dots } = context?.getImageData(0, 0, image.width, image.height) ?? {
      data: [],
    };
    const colours = new Set<number>();
    for (let at = 0; at < dots.length; at += 4)
      colours.add(((dots[at] ?? 0) << 16) | ((dots[at + 1] ?? 0) << 8) | (dots[at + 2] ?? 0));
    return { width: image.width, height: image.height, colours: colours.size, clear: dots[3] };
  }, bytes.toString("base64"));

for (const language of ["zh", "en"] as const)
  test.describe(`a pair's answer (${language})`, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-GB" });
    const say = words(language);

    test("is taken along as a brief that cites every claim it shows", async ({ page }) => {
      await open(page, pair);
      await expect(page.locator(".way .claim").first()).toBeAttached();
      const { file, bytes } = await taken(page, say("pair.take.brief"));
      expect(file).toMatch(/\.md$/);
      const brief = bytes.toString("utf8");
      expect(brief).toContain(`# ${await page.locator(".card h2").innerText()}`);
      const shown = await page.locator(".way .claim > p:first-child").allTextContents();
      expect(shown.length).toBeGreaterThan(3);
      const bare = brief.replaceAll(/\\([\\`*_[\]<>#|~])/g, "$1");
      for (const text of shown) expect(bare).toContain(text);
      expect(bare).toContain("促进城市群协调发展的方式");
      expect(bare).toContain(page.url());
    });

    test("is taken along as a table of its claims", async ({ page }) => {
      await open(page, pair);
      const { file, bytes } = await taken(page, say("pair.take.table"));
      expect(file).toMatch(/\.csv$/);
      const text = bytes.toString("utf8");
      expect(
        text.startsWith(`\uFEFF${say("pair.column.number")},${say("pair.column.mechanism")},`),
      ).toBe(true);
      const shown = await page.locator(".way .claim > p:first-child").allTextContents();
      for (const claim of shown) expect(text.replaceAll('""', '"')).toContain(claim);
    });

    test("is taken along as a picture", async ({ page }) => {
      await open(page, pair);
      await expect(page.locator(".ways > .way").first()).toBeVisible();
      const { file, bytes } = await taken(page, say("pair.take.picture"));
      expect(file).toMatch(/\.png$/);
      const drawn = await looked(page, bytes);
      const box = await page.getByTestId("canvas").boundingBox();
      expect(drawn.width).toBeGreaterThanOrEqual(Math.floor(box?.width ?? Infinity));
      expect(drawn.colours).toBeGreaterThan(50);
      expect(drawn.clear).toBe(255);
    });

    for (const view of ["matrix", "map"] as const)
      test(`is taken along as the ${view} where that is what is shown, whole`, async ({ page }) => {
        await open(
          page,
          `${pair}&view=${view}${"&open=Cluster%3Aid%3Acluster%3Ayangtze-river-delta"}`,
        );
        await expect(page.locator(".ways > .way").first()).toBeVisible();
        const shown = page.locator("[data-shown]");
        await expect(shown).toBeVisible();
        const { bytes } = await taken(page, say("pair.take.picture"));
        const drawn = await looked(page, bytes);
        const whole = await page.evaluate(() => {
          const all = [...document.querySelectorAll<HTMLElement>(".cells-grid, .map-window")];
          return { width: all[0]?.offsetWidth ?? 0, height: all[0]?.offsetHeight ?? 0 };
        });
        expect(drawn.width).toBeGreaterThanOrEqual(whole.width * 2);
        expect(drawn.height).toBeGreaterThanOrEqual(whole.height * 2);
        expect(drawn.colours).toBeGreaterThan(50);
        expect(drawn.clear).toBe(255);
      });
  });

test.describe("a dark page on paper", () => {
  test.use({ colorScheme: "dark" });
  test("is the answer with its sources in dark ink, all unfolded, and nothing of the page", async ({
    page,
  }) => {
    await open(page, pair);
    await expect(page.locator(".way .claim").first()).toBeAttached();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".card h2")).toBeVisible();
    await expect(page.locator(".evidence-source")).toBeVisible();
    for (const gone of [
      ".header",
      ".side-left",
      "[data-testid=canvas]",
      ".pair-take",
      ".sheet-head",
    ])
      await expect(page.locator(gone)).toBeHidden();
    for (const claim of await page.locator(".way .claim").all()) await expect(claim).toBeVisible();
    const ink = await page
      .locator(".card h2")
      .evaluate((element) => getComputedStyle(element).color);
    expect(Math.max(...[...ink.matchAll(/\d+/g)].map(Number))).toBeLessThan(90);
  });
});
