import { expect, test, type Page } from "@playwright/test";
import { open, say } from "./page.ts";
import { editor, openWorkbench, tabs, workbench, write, written } from "./workbench.ts";

const parts = [
  ".shelf-form",
  ".answer",
  ".answer-aside",
  ".workbench .cm-content",
  ".wb-tab-name",
  ".wb-describe",
] as const;

/** Notes of each part of the page, when it is first there, whether it has the focus, before anything else can happen. */
const noteFocus = (page: Page): Promise<unknown> =>
  page.addInitScript(
    (wanted) => {
      const first: Record<string, boolean> = {};
      Object.assign(globalThis, { first });
      new MutationObserver(() => {
        for (const part of wanted) {
          const there = document.querySelector(part);
          if (there !== null && !(part in first))
            first[part] = there.contains(document.activeElement);
        }
      }).observe(document, { childList: true, subtree: true });
    },
    [...parts],
  );

const frames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((go) => {
        requestAnimationFrame(() => requestAnimationFrame(() => go()));
      }),
  );

test("what comes up has the focus from its first picture on", async ({ page }) => {
  await noteFocus(page);
  await open(page);
  await page.locator('[data-query="patterns/sector-roles"]').click();
  await page.getByRole("button", { name: say("shelf.run") }).click();
  await page.locator(".answer .tie-word").first().click();
  await expect(page.locator(".answer-aside .claim").first()).toBeVisible();
  await openWorkbench(page);
  await tabs(page).first().press("F2");
  await page.keyboard.press("Escape");
  await write(page, "RETURN 1");
  await page.keyboard.press("ControlOrMeta+s");
  await expect(workbench(page).locator(".wb-describe")).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, "first") as unknown)).toEqual(
    Object.fromEntries(parts.map((part) => [part, true])),
  );
});

test("who writes goes on writing in a new tab, and in the one before", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "RETURN 1");
  await page.keyboard.press("Control+Alt+t");
  await page.keyboard.insertText("RETURN 2");
  await expect(tabs(page)).toHaveCount(2);
  await expect.poll(() => written(page)).toBe("RETURN 2");
  await page.keyboard.press("Control+Alt+ArrowLeft");
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText(" AS one");
  await expect.poll(() => written(page)).toBe("RETURN 1 AS one");
});

test("arrows go along the tabs as fast as they are pressed", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  for (let more = 0; more < 3; more += 1) await page.keyboard.press("Control+Alt+t");
  await tabs(page).last().focus();
  // Three presses of one task: nothing is drawn between them.
  await page.evaluate(() => {
    for (let at = 0; at < 3; at += 1)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true }),
      );
  });
  await expect(tabs(page).first()).toBeFocused();
  await expect(tabs(page).first()).toHaveAttribute("aria-selected", "true");
});

test("a name that is left by a click keeps what was typed, and leaves the focus where the click put it", async ({
  page,
}) => {
  await open(page);
  await openWorkbench(page);
  await tabs(page).first().press("F2");
  await page.keyboard.insertText("三角");
  await editor(page).click();
  await expect(tabs(page).first()).toHaveText("三角");
  await frames(page);
  await expect(editor(page)).toBeFocused();
  await tabs(page).first().press("F2");
  await page.keyboard.insertText("四角");
  await page.keyboard.press("Escape");
  await expect(tabs(page).first()).toBeFocused();
  await expect(tabs(page).first()).toHaveText("三角");
});

test("an answer that comes late does not take the focus from who writes elsewhere", async ({
  page,
}) => {
  await open(page);
  const search = page.locator(".search").getByRole("combobox");
  await page.route("**/api/queries/**", async (route) => {
    await expect(search).toHaveValue("苏");
    await route.continue();
  });
  // It needs nothing filled in, and is asked by the click.
  await page.locator('[data-query="patterns/sector-roles"]').click();
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.insertText("苏");
  await expect(page.locator(".answer").getByRole("gridcell").first()).toBeVisible();
  await frames(page);
  await expect(search).toBeFocused();
});
