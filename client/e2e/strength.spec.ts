import { expect, test, type Page } from "@playwright/test";
import { count, drawnAs, expectNoViolations, open, say } from "./page.ts";

const dashed = 'edge[role = "tie"][line = "dashed"]';
const solid = 'edge[role = "tie"][line = "solid"]';
const choose = (page: Page, strength: "stated" | "inherited") =>
  page
    .locator(".header")
    .getByText(say(`strength.${strength}`), { exact: true })
    .click();
const counted = (page: Page) =>
  page
    .locator(".card article")
    .getByText(/条连接$/)
    .innerText();

test("the switch shows what is inherited, dashed, and changes the counts with the picture", async ({
  page,
}) => {
  await open(page);
  const stated = await count(page, solid);
  expect(await counted(page)).toContain(`${stated} 条连接`);
  const legend = await page.locator(".legend b").allInnerTexts();
  await choose(page, "inherited");
  await expect.poll(() => count(page, dashed)).toBeGreaterThan(50);
  expect(await count(page, solid)).toBe(stated);
  expect(await counted(page)).toContain(`${stated + (await count(page, dashed))} 条连接`);
  expect(await page.locator(".legend b").allInnerTexts()).not.toEqual(legend);
  await expect(page.getByText(say("legend.dashed"))).toBeVisible();
  await expectNoViolations(page);

  await choose(page, "stated");
  await expect.poll(() => count(page, dashed)).toBe(0);
  expect(await page.locator(".legend b").allInnerTexts()).toEqual(legend);
});

test("showing what is inherited moves nothing", async ({ page }) => {
  await open(page);
  const before = await places(page);
  await choose(page, "inherited");
  await expect.poll(() => count(page, dashed)).toBeGreaterThan(50);
  expect(await places(page)).toEqual(before);
});

const places = async (page: Page) =>
  (await drawnAs(page, "node")).map(({ id, x, y }) => `${id} ${x} ${y}`).toSorted();
