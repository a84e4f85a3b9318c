import { expect, test } from "@playwright/test";
import { expectNoViolations, labels, open, say, tap, words } from "./page.ts";

const english = words("en");

test("the language switch turns page and picture into English, is kept, and turns back", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: say("header.language") }).click();
  await expect(page.getByRole("heading", { name: english("intro.title") })).toBeVisible();
  await expect.poll(() => labels(page, "node")).toContain("Suzhou");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.reload();
  await expect(page.getByRole("heading", { name: english("intro.title") })).toBeVisible();
  await page.getByRole("button", { name: english("header.language") }).click();
  await expect.poll(() => labels(page, "node")).toContain("苏州");
});

test("nothing Chinese is left on the English first screen but the way back", async ({
  browser,
}) => {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await open(page, test.info().project.use.baseURL);
  const chinese = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (/\p{Script=Han}/u.test(textContent ?? "") && parentElement?.closest("script") === null)
        found.push(textContent ?? "");
    }
    return found;
  });
  expect(chinese).toEqual([english("header.language")]);
  expect((await labels(page, "node")).filter((label) => /\p{Script=Han}/u.test(label))).toEqual([]);
  await tap(page, "Suzhou");
  await expect(page.locator(".card h2")).toHaveText("Suzhou");
  await expect(page.locator(".card .kicker")).toHaveText("City");
  await expectNoViolations(page);
  await context.close();
});

test("the light switch turns the page dark, and is kept", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: say("header.dark") }).click();
  await expect(page.locator(".screen")).toHaveAttribute("data-scheme", "dark");
  await tap(page, "苏州");
  await expect(page.locator(".card .claim").first()).toBeVisible();
  await expectNoViolations(page);
  await page.reload();
  await expect(page.locator(".screen")).toHaveAttribute("data-scheme", "dark");
});

test("a browser that keeps nothing still turns the page dark and English", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("Storage is barred.", "SecurityError");
      },
    }),
  );
  await open(page);
  await page.getByRole("button", { name: say("header.dark") }).click();
  await page.getByRole("button", { name: say("header.language") }).click();
  await expect(page.locator(".screen")).toHaveAttribute("data-scheme", "dark");
  await expect(page.getByRole("heading", { name: english("intro.title") })).toBeVisible();
});

test.describe("where the reader wishes for dark", () => {
  test.use({ colorScheme: "dark" });

  test("nothing of the page is ever light", async ({ page }) => {
    await page.addInitScript(() => {
      const grounds = new Set<string>();
      Object.assign(globalThis, { grounds });
      const look = () => {
        if (document.body !== null) grounds.add(getComputedStyle(document.body).backgroundColor);
        requestAnimationFrame(look);
      };
      look();
    });
    await open(page);
    const grounds = await page.evaluate(() => [
      ...(globalThis as unknown as { grounds: Set<string> }).grounds,
    ]);
    const own = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(grounds.filter((ground) => ground !== "rgba(0, 0, 0, 0)")).toEqual([own]);
  });
});
