import { expect, test } from "@playwright/test";
import { ask, expectSound, lookAt } from "./ask.ts";
import { open, say } from "./page.ts";

const city = "MATCH (c:City) WHERE c.nameEn = 'Suzhou' RETURN c";

test("a query's plan is a picture of operators, walked by arrows, with its text beside it", async ({
  page,
}) => {
  await open(page);
  await ask(page, city);
  await lookAt(page, "plan");
  const cards = page.locator(".plan-card");
  await expect(cards).toHaveCount(3);
  await expect(cards.first()).toContainText(/Scan/);
  await expectSound(page, ".plan");
  await cards.first().getByRole("button").focus();
  await page.keyboard.press("ArrowDown");
  await expect(cards.nth(1).getByRole("button")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(cards.nth(1).getByRole("button")).toHaveAttribute("aria-expanded", "true");
  await page.getByText(say("plan.astext")).click();
  await expect(page.locator(".plan-text pre")).toContainText("+Filter");
});

test("a text that begins with EXPLAIN or PROFILE opens its plan, and the next text its rows", async ({
  page,
}) => {
  await open(page);
  await ask(page, `EXPLAIN ${city}`);
  await expect(page.locator(".plan-card")).toHaveCount(3);
  await page.getByRole("tab", { name: say("result.view.table"), exact: true }).click();
  await expect(page.locator(".result-empty")).toHaveText(say("result.planned"));
  await ask(page, `PROFILE ${city}`);
  await expect(page.locator(".plan-card")).not.toHaveCount(0);
  const counts = page.getByRole("radio", { name: say("plan.profile") });
  const uncounted = page.getByText(say("plan.profile.none"));
  // The radio button itself is hidden behind its label.
  await expect(counts.or(uncounted).first()).toBeAttached();
  if (!(await uncounted.isVisible())) await expect(counts).toBeChecked();
  await ask(page, city);
  await expect(page.locator(".result")).toContainText("1 行");
});

test("an engine that does not count says so, and what it can look up", async ({ page }, {
  project,
}) => {
  test.skip(project.name !== "embedded");
  await open(page);
  await ask(page, city);
  await lookAt(page, "plan");
  await expect(page.getByText(say("plan.profile.none"))).toBeVisible();
  const values = { name: "City", property: "nameEn" };
  await expect(page.getByText(say("advice.no-index", values))).toBeVisible();
});

test("a profile counts rows and hits, and the text of an index can be copied", async ({
  page,
  context,
}, { project }) => {
  test.skip(project.name !== "neo4j");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await ask(page, city);
  await lookAt(page, "plan");
  await page.getByText(say("plan.profile"), { exact: true }).click();
  const dearest = page.locator('.plan-card[data-dearest="true"]');
  await expect(dearest).toContainText(say("plan.mark.hits"));
  await expect(dearest).toContainText("38");
  await page
    .locator(".advice-text")
    .getByRole("button", { name: say("advice.copy") })
    .click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "CREATE INDEX FOR (n:City) ON (n.nameEn)",
  );
  await expectSound(page, ".plan");
});
