import { expect, test, type Page } from "@playwright/test";
import { canvas, drawnAs, expectNoViolations, open, say, spotOf } from "./page.ts";

const box = (page: Page) => page.getByRole("combobox", { name: say("search.placeholder") });
const options = (page: Page) => page.getByRole("listbox").getByRole("option");

/** A picture that is made for its window moves no more than it must: what was found is in sight, and so is the rest. */
async function expectInSight(page: Page, name: string): Promise<void> {
  const frame = await canvas(page).boundingBox();
  if (frame === null) throw new Error("The canvas has no box.");
  await expect(async () => {
    const spot = await spotOf(page, name);
    expect(spot.x).toBeGreaterThan(frame.x + 20);
    expect(spot.x).toBeLessThan(frame.x + frame.width - 20);
    expect(spot.y).toBeGreaterThan(frame.y + 20);
    expect(spot.y).toBeLessThan(frame.y + frame.height - 20);
    const seen = (await drawnAs(page, 'node[role = "mechanism"]')).filter(
      ({ x, y }) => x > 20 && x < frame.width - 20 && y > 0 && y < frame.height,
    );
    expect(seen).toHaveLength(20);
  }).toPass({ timeout: 10_000 });
}

const spellings = ["苏州", "suzhou", "sz", "Suzhou", "蘇州", "suzhuo", "苏洲"];
test("search finds 苏州 by every spelling and leaves the mechanisms where they are", async ({
  page,
}) => {
  await open(page);
  for (const spelling of spellings) {
    await page.keyboard.press("/");
    await expect(box(page)).toBeFocused();
    await box(page).fill("");
    await page.keyboard.type(spelling);
    const found = options(page).filter({ has: page.locator("b", { hasText: /^苏州$/ }) });
    await expect(found, spelling).toBeVisible();
    await found.click();
    await expect(page.locator(".card h2")).toHaveText("苏州");
    await expectInSight(page, "苏州");
    await page.keyboard.press("Escape");
    await expect(page.locator(".card h2")).not.toHaveText("苏州");
  }
});

test("Ctrl-K opens the search, arrows choose, Enter goes there", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("苏州");
  await expect(options(page).first()).toContainText("苏州");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.locator(".card h2")).toHaveText("苏州");
  await expect(canvas(page)).toBeFocused();
});

test("the open list of the search has no violation that axe knows of", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("s");
  await expect(options(page).first()).toBeVisible();
  await expectNoViolations(page);
});

test("what is not there is said, with what to try instead", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("qqxxqq");
  await expect(page.getByText(say("search.none", { q: "qqxxqq" }))).toBeVisible();
  // Words of the graph that ask nothing: why.
  await page.keyboard.press("Control+a");
  await page.keyboard.type("城市采用机制");
  const joins = "城市群 → 机制，片区 → 机制";
  await expect(
    page.getByText(say("phrase.apart.joins", { a: "城市", b: "机制", type: "采用", joins })),
  ).toBeVisible();
  await expectNoViolations(page);
});

test("a found policy that is not on the picture is brought to it", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("断头路");
  const name = await options(page).first().locator("b").innerText();
  await options(page).first().click();
  await expect(page.locator(".card h2")).toHaveText(name);
  await expectInSight(page, name);
});

test("two places in the search are a question about what connects them, however it is put", async ({
  page,
}) => {
  await open(page);
  for (const asked of [
    "深圳 香港",
    "what connects Shenzhen and Hong Kong?",
    "Shenzhen Hong Kong",
  ]) {
    await page.keyboard.press("/");
    await box(page).fill(asked);
    const pair = say("search.pair", { a: "深圳", b: "香港" });
    await expect(options(page).first(), asked).toHaveText(pair);
    await page.keyboard.press("Enter");
    await expect(page.locator(".ways > .way").first()).toBeVisible();
  }
});

test("two words that name no two places are no question about a pair", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("基础 设施");
  const told = page.locator(".search-list");
  await expect(told).toBeVisible();
  await expect(told).not.toContainText("什么连接");
});

test("a text that is too long to find is told so, and nothing is asked", async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await box(page).fill("城".repeat(10_000));
  await expect(page.locator(".search-none")).toHaveText(
    say("search.long", { count: 10_000, most: 200 }),
  );
  expect(asked.filter((url) => url.includes("/api/search"))).toEqual([]);
});
