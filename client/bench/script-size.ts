import type { Browser, Response } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { timeFirstPicture } from "./first-picture.ts";
import type { View } from "./pages.ts";

export interface Script {
  name: string;
  bytes: number;
  gzipped: number;
  /** True where the page's own document names it: without it nothing is drawn. */
  named: boolean;
}

const isScript = (response: Response): boolean =>
  new URL(response.url()).pathname.endsWith(".js") && response.ok();

/**
 * Every script that a first visit fetches by itself: what `index.html` names, and what follows until the page rests, for
 * what stands beside the picture and for what may be done next.
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
  const document = await (await context.request.get(url)).text();
  const scripts = await Promise.all(
    [...responses].map(async (response) => {
      const body = await response.body();
      const name = new URL(response.url()).pathname.slice(1);
      return {
        name,
        bytes: body.length,
        gzipped: gzipSync(body).length,
        named: document.includes(name),
      };
    }),
  );
  await context.close();
  return scripts.toSorted((a, b) => b.gzipped - a.gzipped);
};

/** Of scripts, gzipped: what the first picture waits for, and all of them, in bytes. */
export const weightOf = (scripts: readonly Script[]): { first: number; all: number } => {
  const sum = (some: readonly Script[]) => some.reduce((all, { gzipped }) => all + gzipped, 0);
  return { first: sum(scripts.filter(({ named }) => named)), all: sum(scripts) };
};
