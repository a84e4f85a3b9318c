import { expect, test, type Page } from "@playwright/test";
import { count, drawnAs, expectNoViolations, labels, open, say, spotOf, tap } from "./page.ts";

const shared = 'edge[role = "share"]';
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
const numbers = async (page: Page) =>
  (await drawnAs(page, '[role = "number"]')).map(({ id, label }) => `${id} ${label}`).toSorted();

test("the switch shows what is inherited, dashed, and changes the counts with the picture", async ({
  page,
}) => {
  await open(page);
  const stated = await count(page, 'edge[role = "ribbon"]');
  expect(await counted(page)).toContain(`${stated} 条带，合 96 条连接`);
  expect(await count(page, shared)).toBe(0);
  const before = await numbers(page);
  await choose(page, "inherited");
  await expect.poll(() => count(page, shared)).toBeGreaterThan(30);
  expect(await drawnAs(page, `${shared}[line = "dashed"]`)).toHaveLength(await count(page, shared));
  expect(await count(page, 'edge[role = "ribbon"]')).toBe(stated);
  expect(await counted(page)).not.toContain("合 96 条连接");
  expect(await numbers(page)).not.toEqual(before);
  await expect(page.getByText(say("legend.dashed"))).toBeVisible();
  await expectNoViolations(page);

  await choose(page, "stated");
  await expect.poll(() => count(page, shared)).toBe(0);
  expect(await numbers(page)).toEqual(before);
});

test("a mechanism's number is how many places it lights, stated and inherited", async ({
  page,
}) => {
  await open(page);
  for (const more of ["+7", "+2", "+3"]) {
    await tap(page, more);
    await expect.poll(() => labels(page, '[role = "more"]')).not.toContain(more);
  }
  for (const strength of ["stated", "inherited"] as const) {
    await choose(page, strength);
    await expect.poll(async () => (await count(page, shared)) > 0).toBe(strength === "inherited");
    const named = await drawnAs(page, '[role = "mechanism"]');
    const own = named.find(({ label }) => label === "生态环境共治");
    const number = (await drawnAs(page, '[role = "number"]')).find(
      ({ id }) => id === `count ${own?.id}`,
    );
    const { x, y } = await spotOf(page, "生态环境共治");
    await page.mouse.move(x, y);
    await expect.poll(() => count(page, 'edge.lit[role = "tie"]')).toBeGreaterThan(0);
    const places = (await drawnAs(page, "node.lit")).filter(({ role }) =>
      ["place", "area"].includes(role),
    );
    const hollow = places.filter((place) => place.hollow);
    expect(hollow.length > 0).toBe(strength === "inherited");
    expect(places).toHaveLength(Number(number?.label));
    const dashed = await drawnAs(page, 'edge.lit[role = "tie"][line = "dashed"]');
    expect(dashed).toHaveLength(hollow.length);
    await page.mouse.move(x, 10);
    await expect.poll(() => count(page, ".dim")).toBe(0);
  }
});

test("showing what is inherited moves nothing", async ({ page }) => {
  await open(page);
  const before = await places(page);
  const names = await labels(page, '[role = "place"]');
  await choose(page, "inherited");
  await expect.poll(() => count(page, shared)).toBeGreaterThan(30);
  expect(await places(page)).toEqual(before);
  expect(await labels(page, '[role = "place"]')).toEqual(names);
});

const places = async (page: Page) =>
  (await drawnAs(page, "node")).map(({ id, x, y }) => `${id} ${x} ${y}`).toSorted();
