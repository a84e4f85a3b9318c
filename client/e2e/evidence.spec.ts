import { expect, test, type Page } from "@playwright/test";
import { canvas, expectNoViolations, open, say, tap, type Holder, type Spot } from "./page.ts";

/** A point of the window where one tie, and no other line, lies under the finger. */
async function spotOnTie(page: Page, line: "solid" | "dashed"): Promise<Spot & { id: string }> {
  const spot = await canvas(page).evaluate((element, wanted) => {
    const holder = element as Holder;
    const { left, top } = holder.getBoundingClientRect();
    const all = holder.drawn.all();
    const own = all.filter(({ role, line: drawn }) => role === "tie" && drawn === wanted);
    // Where few ties arrive they lie apart.
    const crowdAt = (id: string | undefined) =>
      all.filter(({ ends }) => ends.includes(id ?? "")).length;
    const quiet = own.toSorted((a, b) => crowdAt(a.ends[1]) - crowdAt(b.ends[1]));
    for (const { id, arrival } of quiet) {
      if (arrival === null) continue;
      const [x, y] = [arrival.x - 12, arrival.y];
      // A click falls on whole pixels, so the next ones must be the tie's own too.
      const near = [-1, 0, 1].map((dy) => holder.drawn.at(x, y + dy));
      if (near.every((found) => found === id)) return { x: x + left, y: y + top, id };
    }
    return null;
  }, line);
  if (spot === null) throw new Error("Every tie lies under another.");
  return spot;
}

const card = (page: Page) => page.getByRole("complementary", { name: say("header.right") });

test("tapping a relationship opens its sentence with each claim, its place in the article and its strength", async ({
  page,
}) => {
  await open(page);
  const { x, y, id } = await spotOnTie(page, "solid");
  const asked = page.waitForResponse((response) => response.url().includes("/api/claims"));
  await page.mouse.click(x, y);
  expect(new URL((await asked).url()).searchParams.get("for")).toBe(id);
  const claims = (await (await asked).json()) as { text: string; locator: string | null }[];
  expect(claims.length).toBeGreaterThan(0);
  await expect(card(page).locator(".sentence")).toContainText(/采用|参与/);
  await expect(card(page).locator(".claim")).toHaveCount(claims.length);
  for (const [index, { text, locator }] of claims.entries()) {
    const shown = card(page).locator(".claim").nth(index);
    await expect(shown).toContainText(text);
    if (locator !== null) await expect(shown).toContainText(say("card.locator", { locator }));
    await expect(shown).toContainText(/原文所述|常识补充/);
  }
  await expectNoViolations(page);
});

test("an inherited line shows each step it follows from", async ({ page }) => {
  await open(page);
  await page.locator(".header").getByText(say("strength.inherited"), { exact: true }).click();
  await expect.poll(() => spotOnTie(page, "dashed").then(Boolean, () => false)).toBe(true);
  const { x, y } = await spotOnTie(page, "dashed");
  await page.mouse.click(x, y);
  await expect(card(page).locator(".kicker")).toHaveText(say("strength.inherited"));
  expect(await card(page).locator(".sentence").count()).toBeGreaterThan(1);
  await expect(card(page).locator(".sentence").first()).toContainText("属于");
  await expect(card(page).locator(".claim").first()).toBeVisible();
  await expectNoViolations(page);
});

test("a city's card leads from each of its ties to the evidence", async ({ page }) => {
  await open(page);
  await tap(page, "苏州");
  await expect(card(page).getByRole("heading", { name: "苏州" })).toBeVisible();
  await expectNoViolations(page);
  await card(page).locator(".ties button").first().click();
  await expect(card(page).locator(".claim").first()).toContainText("原文");
  await card(page)
    .getByRole("button", { name: say("card.close") })
    .click();
  await expect(card(page).getByRole("heading", { name: say("intro.title") })).toBeVisible();
});
