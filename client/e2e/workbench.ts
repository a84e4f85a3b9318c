import { expect, type Page } from "@playwright/test";
import { say } from "./page.ts";

/** Opens the workbench with its key, and waits for the editor. */
export async function openWorkbench(page: Page): Promise<void> {
  await page.keyboard.press("Control+`");
  await expect(editor(page)).toBeVisible({ timeout: 20_000 });
}

export const workbench = (page: Page) => page.locator(".workbench");
export const editor = (page: Page) => workbench(page).locator(".cm-content");
export const tabs = (page: Page) => workbench(page).locator(".wb-tabs").getByRole("tab");
export const field = (page: Page, name: string) =>
  workbench(page).locator(`[data-parameter="${name}"]`);
export const rows = (page: Page) => workbench(page).locator(".result");
export const notice = (page: Page) => workbench(page).locator(".wb-notice");

/** Puts another text into the tab in front. */
export async function write(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
}

/** What the editor holds. */
export const written = (page: Page): Promise<string> =>
  editor(page)
    .locator(".cm-line")
    .allInnerTexts()
    .then((lines) => lines.join("\n"));

/** Runs the statement at the caret. */
export const run = async (page: Page): Promise<void> => {
  await editor(page).focus();
  await page.keyboard.press("ControlOrMeta+Enter");
};

/** Waits until so many rows are told of the result in front. */
export const expectRows = (page: Page, count: number): Promise<void> =>
  expect(rows(page)).toContainText(`${count} 行`, { timeout: 15_000 });

export const press = (page: Page, name: Parameters<typeof say>[0]): Promise<void> =>
  workbench(page)
    .getByRole("button", { name: say(name), exact: true })
    .click();

/** Points at the first mark in the text and takes the name it offers; again where new marks came between. */
export const mendByPointing = (page: Page, name: string): Promise<void> =>
  expect(async () => {
    await editor(page).hover({ position: { x: 5, y: 5 } });
    await editor(page).locator(".cm-lintRange").first().hover();
    await page
      .getByRole("button", { name: say("editor.fix", { name }), exact: true })
      .click({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
