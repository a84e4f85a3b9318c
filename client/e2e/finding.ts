import { expect, type Page } from "@playwright/test";
import { count, say } from "./page.ts";

/** How many nodes stand beside the board. */
export const extras = (page: Page): Promise<number> => count(page, '[role = "extra"]');

export const undo = (page: Page) =>
  page.getByRole("button", { name: say("header.undo"), exact: true });

/** Finds a node by its name, by keys alone. */
export async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
}

/** The same, and expands it. */
export async function expand(page: Page, name: string): Promise<void> {
  const before = await extras(page);
  await find(page, name);
  await page.keyboard.press("Enter");
  await expect.poll(() => extras(page)).toBeGreaterThan(before);
}
