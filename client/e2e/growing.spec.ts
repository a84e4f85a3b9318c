import { expect, test, type Page } from "@playwright/test";
import { canvas, count, expectNoViolations, labels, open, words } from "./page.ts";

const cases = [
  { language: "zh", width: 1440, height: 900, scheme: "light" },
  { language: "en", width: 390, height: 844, scheme: "dark" },
] as const;

const choose = (page: Page, name: string, value: string) =>
  page.getByRole("combobox", { name, exact: true }).selectOption(value);

for (const { language, width, height, scheme } of cases)
  test.describe(`growing (${language}) at ${width}×${height}`, () => {
    test.use({
      locale: language === "zh" ? "zh-CN" : "en-GB",
      viewport: { width, height },
      colorScheme: scheme,
    });
    const say = words(language);

    /** Opens the card of 苏州 with all that it can be grown by. */
    const openMore = async (page: Page) => {
      await open(page, "/?at=City:id:city:suzhou");
      const more = page.getByText(say("expand.more"));
      await expect(more).toBeVisible();
      await more.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("combobox", { name: say("expand.type") })).toBeVisible();
    };
    test("neighbours come by type, condition, order and number; the rest is told", async ({
      page,
    }) => {
      await openMore(page);
      const type = page.getByRole("combobox", { name: say("expand.type") });
      await expect(type.getByRole("option")).not.toHaveCount(1);
      await choose(page, say("expand.direction"), "out");
      await page.getByRole("button", { name: say("expand.where.more") }).click();
      await choose(page, say("expand.property"), "name");
      await page.getByRole("spinbutton", { name: say("expand.limit") }).fill("2");
      await page.getByRole("button", { name: say("expand.do") }).click();
      const told = page.locator(".remainder");
      await expect(told).toBeVisible();
      const left = async () => Number(/\d+/.exec((await told.textContent()) ?? "")?.[0]);
      const before = await left();
      await told.getByRole("button").focus();
      await page.keyboard.press("Enter");
      await expect.poll(left).toBe(before - 2);
      // It went while that was asked, and has the focus again for the next.
      await expect(told.getByRole("button")).toBeFocused();
      await expectNoViolations(page);
    });

    test("the Cypher of a step can be read, opened in the workbench and kept", async ({ page }) => {
      await openMore(page);
      await page.getByRole("spinbutton", { name: say("expand.limit") }).fill("3");
      await page.getByRole("button", { name: say("expand.do") }).click();
      await expect(page.locator(".remainder")).toBeVisible();
      await page.locator(".asked > summary").click();
      await expect(page.locator(".asked pre")).toContainText("MATCH (n:City {id: $id})-[r]-(m)");
      await expect(page.locator(".asked-params")).toContainText("city:suzhou");
      await expectNoViolations(page);
      await page.getByRole("button", { name: say("asked.keep") }).click();
      await expect(page.getByRole("button", { name: say("asked.kept") })).toBeVisible();
      await page.getByRole("button", { name: say("asked.open") }).click();
      await expect(page.locator(".cm-content")).toContainText("ORDER BY COUNT { (m)--() } DESC");
    });

    test("paths to any node of a label are stepped through, each lighting up", async ({ page }) => {
      await openMore(page);
      await choose(page, say("paths.to"), "l:Policy");
      await choose(page, say("paths.hops"), "3");
      await page.getByRole("button", { name: say("paths.find") }).click();
      const paths = page.locator(".paths-found button");
      await expect(paths.first()).toBeVisible();
      await paths.first().focus();
      await expect.poll(() => count(page, "node.lit")).toBe(2);
      await page.keyboard.press("ArrowDown");
      await expect(paths.nth(1)).toBeFocused();
      await expect(paths.nth(1)).toHaveAttribute("aria-current", "true");
      await expect.poll(() => count(page, "node.lit")).toBe(3);
      await expectNoViolations(page);
      // A list that is gone lights nothing any more.
      await page.keyboard.press("Control+z");
      await expect(paths).toHaveCount(0);
      await expect.poll(() => count(page, "node.lit")).not.toBe(3);
    });

    test("of several that are chosen, what touches some of them and what joins them comes", async ({
      page,
    }) => {
      await openMore(page);
      await page.getByRole("button", { name: say("chosen.near") }).click();
      await expect(page.getByRole("combobox", { name: say("chosen.common") })).toBeVisible();
      await expectNoViolations(page);
      const before = await labels(page, "node");
      await page
        .getByRole("button", { name: say("expand.do") })
        .first()
        .click();
      await expect.poll(() => labels(page, "node")).not.toEqual(before);
      await expect(canvas(page)).toBeVisible();
      await page.getByRole("button", { name: say("chosen.steiner") }).click();
      await expect(page.getByText(say("steiner.exact"))).toBeVisible();
    });
  });
