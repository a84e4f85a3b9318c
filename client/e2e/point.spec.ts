import { expect, test } from "@playwright/test";
import { bare, canvas, count, drawnAs, labels, open, say, spotOf, tap } from "./page.ts";

const mechanism = "生态环境共治";

/** What the graph itself says of a mechanism: names of the places with a relationship to it. */
async function placesOf(page: Parameters<typeof open>[0], name: string): Promise<string[]> {
  const nodes = new Map((await drawnAs(page, "node")).map((node) => [node.id, node]));
  const own = [...nodes.values()].find(({ label }) => bare(label) === name);
  const ties = (await drawnAs(page, '[role = "tie"]')).filter(({ ends }) =>
    ends.includes(own?.id ?? ""),
  );
  const places = new Set(ties.flatMap(({ ends }) => ends).filter((id) => id !== own?.id));
  return [...places].map((id) => nodes.get(id)?.label ?? "").toSorted();
}

test("pointing at a mechanism lights exactly the places it connects, and pointing away ends it", async ({
  page,
}) => {
  await open(page);
  const { x, y } = await spotOf(page, mechanism);
  await page.mouse.move(x, y);
  await expect.poll(() => count(page, "node.lit")).toBeGreaterThan(1);
  const lit = await labels(page, 'node.lit[role != "mechanism"]');
  expect(lit).toEqual(await placesOf(page, mechanism));
  expect(await labels(page, 'node.lit[role = "mechanism"]')).toEqual([mechanism]);
  expect(await count(page, "edge.lit")).toBe(lit.length);
  await expect(page.locator(".caption")).toContainText(mechanism);
  const frame = await canvas(page).boundingBox();
  await page.mouse.move((frame?.x ?? 0) + 3, (frame?.y ?? 0) + 3);
  await expect.poll(() => count(page, ".dim")).toBe(0);
});

test("leaving the canvas in one move ends the light too", async ({ page }) => {
  await open(page);
  const { x, y } = await spotOf(page, mechanism);
  await page.mouse.move(x, y);
  await expect.poll(() => count(page, ".dim")).toBeGreaterThan(0);
  await page.mouse.move(x, 10);
  await expect.poll(() => count(page, ".dim")).toBe(0);
});

test("tapping a mechanism keeps what it connects lit and lists it on its card", async ({
  page,
}) => {
  await open(page);
  await tap(page, mechanism);
  await page.mouse.move(700, 20);
  const card = page.getByRole("complementary", { name: say("header.right") });
  await expect(card.getByRole("heading", { name: mechanism })).toBeVisible();
  const lit = await labels(page, 'node.lit[role != "mechanism"]');
  expect(lit).toEqual(await placesOf(page, mechanism));
  const listed = await card.locator(".ties li").count();
  expect(listed).toBe(lit.length);
  for (const name of lit) await expect(card.locator(".ties")).toContainText(name);
});

test("every mechanism lights what the graph ties to it, and nothing else", async ({ page }) => {
  await open(page);
  for (const name of await labels(page, '[role = "mechanism"]')) {
    const { x, y } = await spotOf(page, name);
    await page.mouse.move(x, y);
    const wanted = await placesOf(page, name);
    await expect.poll(() => labels(page, 'node.lit[role != "mechanism"]')).toEqual(wanted);
  }
});

test("taps on two mechanisms in a row choose the second, and expand nothing", async ({ page }) => {
  await open(page);
  const before = await labels(page, "node");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await tap(page, mechanism);
  await tap(page, "能源保障协同");
  await expect(page.locator(".card h2")).toHaveText("能源保障协同");
  // A tap that expanded would have asked by the time its card is there.
  expect(asked).not.toContain("/api/expand");
  expect(await labels(page, "node")).toEqual(before);
});
