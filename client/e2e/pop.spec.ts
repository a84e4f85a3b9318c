import { expect, test } from "@playwright/test";
import { expectNoViolations, open, say } from "./page.ts";
import { expectRows, openWorkbench, run, workbench, write } from "./workbench.ts";

const button = (page: Parameters<typeof workbench>[0], name: Parameters<typeof say>[0]) =>
  workbench(page).getByRole("button", { name: say(name), exact: true });

for (const name of ["workbench.limits", "workbench.keys", "result.export"] as const)
  test(`what hangs under "${name}" is opened and closed by its button, by Escape, and by leaving it`, async ({
    page,
  }) => {
    await open(page);
    await openWorkbench(page);
    await write(page, "MATCH (c:City) RETURN c LIMIT 2");
    await run(page);
    await expectRows(page, 2);
    const own = button(page, name);
    const pop = page.getByRole("dialog");
    for (let time = 0; time < 2; time += 1) {
      await own.click();
      await expect(pop).toBeVisible();
      await expect(own).toHaveAttribute("aria-expanded", "true");
      await own.click();
      await expect(pop).toHaveCount(0);
    }
    await own.press("Enter");
    await expect(pop).toBeVisible();
    expect(await pop.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await expectNoViolations(page);
    await page.keyboard.press("Escape");
    await expect(pop).toHaveCount(0);
    await expect(own).toBeFocused();
    await own.press("Enter");
    await expect(pop).toBeVisible();
    await own.focus();
    await expect(pop).toHaveCount(0);
    await own.press("Enter");
    // Beside what hangs, which may cover the middle of it.
    await workbench(page)
      .locator(".cm-content")
      .click({ position: { x: 20, y: 8 } });
    await expect(pop).toHaveCount(0);
    await expect(workbench(page).locator(".cm-content")).toBeFocused();
  });
