import { expect, type Page } from "@playwright/test";
import { say, violations } from "./page.ts";
import { editor, openWorkbench, write } from "./workbench.ts";

/** Opens the workbench, writes a query into the tab in front and runs it. */
export async function ask(page: Page, text: string): Promise<void> {
  if (!(await editor(page).isVisible())) await openWorkbench(page);
  await write(page, text);
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".workbench .result")).toBeVisible();
}

/** Looks at the result in one of its views. */
export const lookAt = (page: Page, view: "graph" | "chart" | "plan"): Promise<void> =>
  page.getByRole("tab", { name: say(`result.view.${view}`), exact: true }).click();

/** What axe finds in one part of the page, which is looked at alone. */
export async function expectSound(page: Page, part: string): Promise<void> {
  expect(await violations(page, part)).toEqual([]);
}
