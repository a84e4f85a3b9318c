import { expect, test, type Page } from "@playwright/test";
import { canvas, expectNoViolations, open, say, tap, type Holder, type Spot } from "./page.ts";

/** A point of the window where one tie, and no other line, lies under the finger. */
async function spotOnTie(page: Page, line: "solid" | "dashed"): Promise<Spot & { id: string }> {
  const spot = await canvas(page).evaluate((element, wanted) => {
    const holder = element as Holder;
    const { cy } = holder;
    const { left, top } = holder.getBoundingClientRect();
    // Only Cytoscape's renderer knows which line is nearest to a point.
    const renderer = cy as unknown as {
      renderer(): {
        findNearestElement(x: number, y: number, visible: boolean, touch: boolean): unknown;
      };
    };
    const own = cy.edges(`[role = "tie"][line = "${wanted}"]`).toArray();
    // Where few ties arrive they lie apart.
    const crowd = new Map(cy.nodes().map((node) => [node.id(), node.connectedEdges().length]));
    const crowdAt = (id: string) => crowd.get(id) ?? 0;
    const quiet = own.toSorted((a, b) => crowdAt(a.target().id()) - crowdAt(b.target().id()));
    for (const edge of quiet) {
      const arrival = edge.targetEndpoint();
      const [x, y] = [arrival.x - 12, arrival.y];
      // A click falls on whole pixels, so the next ones must be the tie's own too.
      const near = [-1, 0, 1].map((dy) =>
        renderer.renderer().findNearestElement(x, y + dy, true, false),
      );
      if (near.some((found) => found !== edge)) continue;
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      return { x: x * zoom + pan.x + left, y: y * zoom + pan.y + top, id: edge.id() };
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
    await expect(shown).toContainText(/原文直述|常识补充/);
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
