import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { keepAsBefore, keptRows, keptTexts } from "./kept.ts";
import { open, say } from "./page.ts";
import {
  editor,
  expectRows,
  notice,
  openWorkbench,
  press,
  rows,
  run,
  tabs,
  workbench,
  write,
  written,
} from "./workbench.ts";

test("tabs, their text and their last result are there after a reload", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "MATCH (c:Cluster) RETURN c.name AS name");
  await run(page);
  await expectRows(page, 8);
  await page.keyboard.press("Control+Alt+t");
  await expect(tabs(page)).toHaveCount(2);
  await write(page, "RETURN 1 AS half");
  await expect.poll(() => keptTexts(page)).toContain("RETURN 1 AS half");
  await expect.poll(() => keptRows(page)).toEqual([8]);
  await page.reload();
  await expect(editor(page)).toBeVisible({ timeout: 20_000 });
  await expect(tabs(page)).toHaveCount(2);
  expect(await written(page)).toBe("RETURN 1 AS half");
  await tabs(page).first().click();
  await expectRows(page, 8);
});

test("a page that dies without a word loses nothing that stood for a moment", async ({
  browser,
}) => {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await open(page, test.info().project.use.baseURL);
  await openWorkbench(page);
  await write(page, "RETURN '没有丢' AS kept");
  await expect.poll(() => keptTexts(page)).toEqual(["RETURN '没有丢' AS kept"]);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await open(next, test.info().project.use.baseURL);
  await expect(editor(next)).toBeVisible({ timeout: 20_000 });
  expect(await written(next)).toBe("RETURN '没有丢' AS kept");
  await context.close();
});

test("two windows keep their own tabs", async ({ browser }) => {
  test.slow();
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
  });
  const base = test.info().project.use.baseURL;
  const first = await context.newPage();
  await open(first, base);
  await openWorkbench(first);
  await write(first, "RETURN 'first'");
  const second = await context.newPage();
  await open(second, base);
  await expect(editor(second)).toBeVisible({ timeout: 20_000 });
  expect(await written(second)).not.toContain("first");
  await write(second, "RETURN 'second'");
  await expect.poll(() => keptTexts(second)).toContain("RETURN 'second'");
  for (const [page, text] of [
    [first, "RETURN 'first'"],
    [second, "RETURN 'second'"],
  ] as const) {
    await page.reload();
    await expect(editor(page)).toBeVisible({ timeout: 20_000 });
    expect(await written(page)).toBe(text);
    await expect(tabs(page)).toHaveCount(1);
  }
  await context.close();
});

test("a window that may keep nothing says so once and goes on", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "InvalidStateError");
    };
  });
  await open(page);
  await openWorkbench(page);
  await expect(notice(page)).toContainText("不能保存");
  await write(page, "RETURN 1 AS one");
  await run(page);
  await expectRows(page, 1);
});

const golden = async (name: string): Promise<unknown> => {
  const text = await readFile(new URL(`../test/storage/golden/${name}-1.json`, import.meta.url));
  return (JSON.parse(text.toString()) as { value: unknown }).value;
};

test("what an earlier page kept bare is there", async ({ page }) => {
  // The same origin, but no page that would keep anything.
  await page.goto("/api/health");
  await keepAsBefore(page, {
    tabs: [await golden("tabs")],
    results: [await golden("results")],
    saved: [await golden("saved")],
    history: [await golden("history")],
  });
  await open(page);
  await openWorkbench(page);
  await expect(tabs(page)).toHaveText(["城市"]);
  expect(await written(page)).toBe("MATCH (c:City)\nRETURN c LIMIT $many");
  await expect(rows(page)).toContainText(say("problem.timed-out"));
  await press(page, "workbench.saved");
  await expect(workbench(page)).toContainText("五座城市");
  await press(page, "workbench.history");
  await expect(workbench(page)).toContainText("RETURN 1");
  await expect.poll(() => keptTexts(page)).toEqual(["MATCH (c:City)\nRETURN c LIMIT $many"]);
});

test("what finds no room in the browser is told, and kept once there is room", async ({ page }) => {
  test.slow();
  const origin = new URL(test.info().project.use.baseURL ?? "").origin;
  const browser = await page.context().newCDPSession(page);
  // Before the page has written anything: Chromium remembers for a while how much room there was.
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await open(page);
  await openWorkbench(page);
  await write(page, "RETURN 1 AS one");
  await expect(notice(page)).toContainText("没能保存", { timeout: 20_000 });
  expect(await keptTexts(page)).toEqual([]);
  await browser.send("Storage.overrideQuotaForOrigin", { origin });
  await expect(notice(page)).toContainText(say("workbench.told.kept-again"), { timeout: 60_000 });
  expect(await keptTexts(page)).toEqual(["RETURN 1 AS one"]);
});

test("a closed tab can be had back, and Escape loses nothing", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "RETURN 'back'");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Alt+w");
  expect(await written(page)).not.toContain("back");
  await press(page, "workbench.undo");
  await expect.poll(() => written(page)).toBe("RETURN 'back'");
});

test("a tab is renamed with F2 and moved with Alt and an arrow", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await page.keyboard.press("Control+Alt+t");
  await tabs(page).nth(1).focus();
  await page.keyboard.press("F2");
  await page.keyboard.insertText("我的标签");
  await page.keyboard.press("Enter");
  await expect(tabs(page).nth(1)).toHaveText("我的标签");
  await expect(tabs(page).nth(1)).toBeFocused();
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(tabs(page).first()).toHaveText("我的标签");
  await expect(workbench(page)).toBeVisible();
});
