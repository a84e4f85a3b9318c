import type { Browser } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plantWide, startServer } from "./app.ts";
import type { View } from "./pages.ts";
import { costOf, drag, watchTasks } from "./scroll.ts";
import { serveFolder } from "./serve.ts";

export const size = { rows: 500, columns: 500 };

/** What one way of handling the matrix cost the page, in milliseconds. */
export interface Shown {
  what: string;
  millis: number;
  /** The longest task meanwhile on the clock, 0 where none was over 50, and by the processor's time. */
  longest: number;
  used: number;
}

/** A matrix of 500 × 500 on the page: drawn, scrolled, pointed at, walked by keys, ordered otherwise and sieved. */
export async function showMatrix(browser: Browser, built: string, view: View): Promise<Shown[]> {
  const folder = await mkdtemp(join(tmpdir(), "chengmai-wide-"));
  plantWide(join(folder, "chengmai.grafeo"));
  const server = await startServer(folder);
  const app = await serveFolder(built, server.url);
  const context = await browser.newContext({ ...view, locale: "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  const shown: Shown[] = [];
  const during = async (what: string, act: () => Promise<unknown>) => {
    shown.push({ what, ...(await costOf(browser, page, act)) });
  };
  const box = page.locator(".matrix-scroll");
  const wheel = async (x: number, y: number) => {
    for (let at = 0; at < 60; at += 1) {
      await page.mouse.wheel(x, y);
      await page.waitForTimeout(16);
    }
  };
  try {
    await page.addInitScript("globalThis.__name = (each) => each");
    await page.addInitScript(watchTasks);
    await page.goto(app.url);
    await page.getByRole("toolbar", { name: "Looking around" }).waitFor();
    await page.keyboard.press("v");
    await page.locator(".patterns-about").waitFor();
    await during("drawn, with the score of each order", async () => {
      await page.locator("#patterns-matrix").click();
      await page.locator(".matrix-paper").waitFor({ timeout: 60_000 });
      await page.waitForTimeout(1500);
    });
    await box.hover();
    await during("a wheel down, 60 steps", () => wheel(0, 300));
    await during("a wheel to the right, 60 steps", () => wheel(300, 0));
    await during("the bar, top to end", () => drag(box, 100));
    await during("the pointer across it", async () => {
      for (let at = 0; at < 30; at += 1) await page.mouse.move(500 + at * 15, 600 + at * 5);
    });
    await during("Ctrl-End, Ctrl-Home, 40 arrows", async () => {
      await page.locator('.matrix-grid [tabindex="0"]').focus();
      for (const key of ["Control+End", "Control+Home"]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(500);
      }
      for (let at = 0; at < 40; at += 1) await page.keyboard.press("ArrowDown");
    });
    await during("ordered by its trees", async () => {
      await page.getByText(/^By tree/).click();
      await page.locator(".matrix-tree").first().waitFor();
    });
    await during("sieved by a name, and not", async () => {
      const field = page.getByRole("searchbox", { name: "Rows with" });
      for (const text of ["1", ""]) {
        await field.fill(text);
        await page.waitForTimeout(500);
      }
    });
    return shown;
  } finally {
    await context.close();
    app.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
