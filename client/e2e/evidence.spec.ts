import { expect, test, type Page } from "@playwright/test";
import {
  canvas,
  count,
  expectNoViolations,
  open,
  say,
  tap,
  type Holder,
  type Spot,
} from "./page.ts";

/** A point of the window where one ribbon, and no other line, lies under the finger. */
async function spotOnRibbon(page: Page): Promise<Spot> {
  const spot = await canvas(page).evaluate((element) => {
    const holder = element as Holder;
    const { left, top } = holder.getBoundingClientRect();
    const all = holder.drawn.all();
    const xOf = new Map(all.map(({ id, x }) => [id, x]));
    for (const { id, role, arrival, ends } of all) {
      if (role !== "ribbon" || arrival === null) continue;
      const from = (xOf.get(ends[0] ?? "") ?? 0) < (xOf.get(ends[1] ?? "") ?? 0) ? -1 : 1;
      const [x, y] = [arrival.x + from * 12, arrival.y];
      // A click falls on whole pixels, so the next ones must be the ribbon's own too.
      const near = [-1, 0, 1].map((dy) => holder.drawn.at(x, y + dy));
      if (near.every((found) => found === id)) return { x: x + left, y: y + top };
    }
    return null;
  });
  if (spot === null) throw new Error("Every ribbon lies under another.");
  return spot;
}

const card = (page: Page) => page.getByRole("complementary", { name: say("header.right") });

test("tapping a ribbon opens each sentence under it with each claim, its place in the article and its strength", async ({
  page,
}) => {
  await open(page);
  const { x, y } = await spotOnRibbon(page);
  const claims: { text: string; locator: string | null }[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/api/claims"))
      void response.json().then((own: typeof claims) => claims.push(...own));
  });
  await page.mouse.move(x, y);
  const caption = await page.locator(".caption").innerText();
  await page.mouse.click(x, y);
  const told = Number(/(\d+) 条论断/.exec(caption)?.[1]);
  expect(caption).toContain(say("board.claims", { count: told }));
  await expect(card(page).locator(".claim")).toHaveCount(told);
  for (const sentence of await card(page).locator(".sentence").all())
    await expect(sentence).toContainText(/采用|参与/);
  const shown = await card(page).locator(".claim").allInnerTexts();
  for (const text of shown) {
    const own = claims.find((claim) => text.includes(claim.text));
    if (own === undefined) throw new Error(`No claim was told for ${text}.`);
    if (own.locator !== null) expect(text).toContain(say("card.locator", { locator: own.locator }));
    expect(text).toMatch(/原文所述|常识补充/);
  }
  // A sentence is read among what is said before and after it.
  const placed = card(page)
    .locator(".claim")
    .filter({ has: page.locator(".claim-place") })
    .first();
  const said = await placed.locator("> p").first().innerText();
  await placed.locator(".claim-place").click();
  await expect(placed.locator(".around [aria-current]")).toContainText(said);
  expect(await placed.locator(".around li").count()).toBeGreaterThan(1);
  await expectNoViolations(page);
});

test("an inherited line shows each step it follows from", async ({ page }) => {
  await open(page);
  await page.locator(".header").getByText(say("strength.inherited"), { exact: true }).click();
  await tap(page, "苏州");
  await card(page).locator('.ties button:has([data-strength="inherited"])').first().click();
  await expect.poll(() => count(page, 'edge.lit[role = "tie"][line = "dashed"]')).toBe(1);
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
