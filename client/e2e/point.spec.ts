import { expect, test, type Page } from "@playwright/test";
import { canvas, count, drawnAs, labels, open, say, spotOf, tap } from "./page.ts";

const mechanism = "生态环境共治";

interface Told {
  id: string;
  labels: string[];
  properties: { name: string };
}

/** What the graph itself says: for each mechanism the names of the places with a relationship to it. */
async function placesByMechanism(page: Page): Promise<Map<string, string[]>> {
  const reply = await page.request.post("/api/queries/explore/overview", { data: {} });
  const { rows } = (await reply.json()) as {
    rows: [Told[], { type: string; from: string; to: string }[]][];
  };
  const [nodes, relationships] = rows[0] ?? [[], []];
  const names = new Map(nodes.map(({ id, properties }) => [id, properties.name]));
  const found = new Map<string, Set<string>>();
  for (const { type, from, to } of relationships) {
    if (!["APPLIES", "TAKES_PART_IN"].includes(type)) continue;
    const own = found.get(names.get(to) ?? "") ?? new Set();
    found.set(names.get(to) ?? "", own.add(names.get(from) ?? ""));
  }
  return new Map([...found].map(([name, places]) => [name, [...places].toSorted()]));
}

const placesOf = async (page: Page, name: string): Promise<string[]> =>
  (await placesByMechanism(page)).get(name) ?? [];

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
  expect(await count(page, 'edge.lit[role = "tie"]')).toBe(lit.length);
  // Each of the clusters that its signs tell of has its ribbon lit: by 长三角, 京津冀 and 长江经济带.
  expect(await count(page, 'edge.lit[role = "ribbon"]')).toBe(3);
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
  const all = await placesByMechanism(page);
  for (const name of await labels(page, '[role = "mechanism"]')) {
    const { x, y } = await spotOf(page, name);
    await page.mouse.move(x, y);
    const wanted = all.get(name) ?? [];
    expect(wanted.length).toBeGreaterThan(0);
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
  // The keys that act on what is chosen are at hand after a tap.
  await expect(canvas(page)).toBeFocused();
  // A tap that expanded would have asked by the time its card is there.
  expect(asked).not.toContain("/api/expand");
  expect(await labels(page, "node")).toEqual(before);
});

test("pointing at a city lights its mechanisms, and behind them the other places these reach", async ({
  page,
}) => {
  await open(page);
  const all = await placesByMechanism(page);
  const own = [...all].filter(([, places]) => places.includes("苏州"));
  const { x, y } = await spotOf(page, "苏州");
  await page.mouse.move(x, y);
  await expect
    .poll(() => labels(page, 'node.lit[role = "mechanism"]'))
    .toEqual(own.map(([name]) => name).toSorted());
  const near = new Set(await labels(page, "node.lit"));
  const reached = new Set(own.flatMap(([, places]) => places).filter((name) => !near.has(name)));
  expect(await labels(page, "node.behind")).toEqual([...reached].toSorted());
  expect(reached.size).toBeGreaterThan(5);
});

test("pointing never outranks what is chosen", async ({ page }) => {
  await open(page);
  await tap(page, mechanism);
  const lit = await labels(page, "node.lit");
  const { x, y } = await spotOf(page, "能源保障协同");
  await page.mouse.move(x, y);
  await expect(page.locator(".caption")).toContainText("能源保障协同");
  expect(await labels(page, "node.lit")).toEqual(lit);
  await page.keyboard.press("Escape");
  await canvas(page).focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => labels(page, "node.lit")).not.toEqual(lit);
});

test("a tap on a ribbon opens what it rests on", async ({ page }) => {
  await open(page);
  const [ribbon] = (await drawnAs(page, '[role = "ribbon"]')).filter(({ ends }) =>
    ends.some((id) => id !== ""),
  );
  if (ribbon === undefined) throw new Error("There is no ribbon.");
  const frame = await canvas(page).boundingBox();
  await page.mouse.click(ribbon.x + (frame?.x ?? 0), ribbon.y + (frame?.y ?? 0));
  await expect(page.locator(".card .sentence").first()).toBeVisible();
  await expect(page.locator(".card .claim").first()).toBeVisible();
});
