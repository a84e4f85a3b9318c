import type { Browser, Response } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { timeFirstPicture } from "./first-picture.ts";
import type { View } from "./pages.ts";

export interface Script {
  name: string;
  bytes: number;
  gzipped: number;
}

const isScript = (response: Response): boolean =>
  new URL(response.url()).pathname.endsWith(".js") && response.ok();

/**
 * Every script that a first visit fetches by itself: what `index.html` names, and what follows until the page rests. It
 * would be fewer where the first picture stands, but by how many is a matter of chance.
 */
export const scriptsOfFirstScreen = async (
  browser: Browser,
  url: string,
  view: View,
): Promise<Script[]> => {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on("response", (response) => void (isScript(response) && responses.push(response)));
  await timeFirstPicture(page, url);
  // What stands beside the picture begins to come when that is drawn: a network that rests may be too early.
  for (const beside of [".questions", ".card h2"]) await page.waitForSelector(beside);
  await page.waitForLoadState("networkidle");
  const scripts = await Promise.all(
    [...responses].map(async (response) => {
      const body = await response.body();
      const name = new URL(response.url()).pathname.slice(1);
      return { name, bytes: body.length, gzipped: gzipSync(body).length };
    }),
  );
  await context.close();
  return scripts.toSorted((a, b) => b.gzipped - a.gzipped);
};
