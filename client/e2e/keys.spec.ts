import { expect, test } from "@playwright/test";
import { expectNoViolations, open, say, tap } from "./page.ts";
import { openWorkbench } from "./workbench.ts";

test("? lists every key that does something now, and Escape closes it and nothing else", async ({
  page,
}) => {
  await open(page);
  await tap(page, "苏州");
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: say("keys.title") });
  await expect(sheet).toContainText(say("header.undo"));
  await expect(sheet).toContainText(say("search.placeholder"));
  await expect(sheet).not.toContainText(say("workbench.key.run"));
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(page.locator(".card h2").first()).toHaveText("苏州");
  await openWorkbench(page);
  await page.keyboard.press("Escape");
  await page.locator(".brand").click();
  await page.getByRole("button", { name: say("keys.title") }).click();
  await expect(sheet).toContainText(say("workbench.key.run"));
});

test("Escape clears what is chosen from anywhere, then the pair", async ({ page }) => {
  await open(page, "/?pair=City%3Aid%3Acity%3Asuzhou&pair=City%3Aid%3Acity%3Ashanghai");
  await expect(page.locator(".ways > .way").first()).toBeVisible();
  await tap(page, "无锡");
  await expect(page.locator(".card h2").first()).toHaveText("无锡");
  await page.locator(".brand").click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".ways > .way").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".ways")).toHaveCount(0);
});
