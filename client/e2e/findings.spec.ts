import { expect, test, type Page } from "@playwright/test";
import { choosePlace, count, expectNoViolations, labels, open, say } from "./page.ts";

interface Named {
  id: string;
  properties: { name: string };
}
const finding = (page: Page, kind: string) => page.locator(`[data-finding="${kind}"]`);
const question = (page: Page, text: string | RegExp) =>
  page.getByRole("navigation").getByRole("button", { name: text });

/** Rows of a ready question, asked as anybody asks the API. */
async function rows(page: Page, query: string, params: Record<string, unknown> = {}) {
  const reply = await page.request.post(`/api/queries/patterns/${query}`, { data: params });
  return ((await reply.json()) as { rows: unknown[][] }).rows as [Named, Named, number][];
}

/** Clusters that use each mechanism, by names, as the API counts. */
async function users(page: Page): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const [cluster, mechanism] of await rows(page, "cluster-mechanism")) {
    const name = mechanism.properties.name;
    found.set(name, (found.get(name) ?? new Set()).add(cluster.properties.name));
  }
  return found;
}

test("what strikes first is what the ready questions answer, whatever is switched off", async ({
  page,
}) => {
  await open(page);
  const used = await users(page);
  const sizes = [...used.values()].map(({ size }) => size);
  const most = Math.max(...sizes);
  const widest = [...used].flatMap(([name, by]) => (by.size === most ? [name] : []));
  const alone = [...used].flatMap(([name, by]) => (by.size === 1 ? [name] : []));
  await expect(finding(page, "widest")).toContainText(String(most));
  for (const name of widest) await expect(finding(page, "widest")).toContainText(name);
  await expect(finding(page, "single").locator("b")).toHaveText(String(alone.length));
  for (const name of alone) await expect(finding(page, "single")).toContainText(name);

  const shared = (await rows(page, "shared-mechanisms")).filter(([a, b]) => a.id < b.id);
  const top = Math.max(...shared.map(([, , number]) => number));
  await expect(finding(page, "closest").locator("b")).toHaveText(String(top));
  for (const [a, b, number] of shared)
    if (number === top)
      for (const { properties } of [a, b])
        await expect(finding(page, "closest")).toContainText(properties.name);
  const sole = shared.filter(([, , number]) => number === 1);
  await expect(finding(page, "sole").locator("b")).toHaveText(String(sole.length));

  const named = new Set((await rows(page, "city-mechanism")).map(([city]) => city.id));
  await expect(finding(page, "named").locator("b")).toContainText(`${named.size}/`);

  const before = await page.locator(".finding").allInnerTexts();
  expect(before).toHaveLength(7);
  await page.locator(".legend button").first().click();
  await expect(page.getByText(say("intro.hidden"))).toBeVisible();
  expect(await page.locator(".finding").allInnerTexts()).toEqual(before);
  // With what is inherited more places take part; clusters use the same.
  await page.locator(".header").getByText(say("strength.inherited"), { exact: true }).click();
  await expect(page.getByText(say("intro.inherited"))).toBeVisible();
  const after = await page.locator(".finding").allInnerTexts();
  expect(after.filter((each, at) => each !== before[at])).toEqual([
    await finding(page, "named").innerText(),
  ]);
});

test("a finding lights what it is about while it is pointed at, and no longer", async ({
  page,
}) => {
  await open(page);
  await finding(page, "single").hover();
  const used = await users(page);
  const alone = [...used].flatMap(([name, by]) => (by.size === 1 ? [name] : []));
  await expect.poll(() => labels(page, 'node.lit[role = "mechanism"]')).toEqual(alone.toSorted());
  await page.mouse.move(700, 5);
  await expect.poll(() => count(page, ".dim")).toBe(0);
  await expectNoViolations(page);
});

test("a finding opens what proves it: a card, a matrix or a picture", async ({ page }) => {
  await open(page);
  await finding(page, "fullest").click();
  const figure = page.locator(".card h3").first();
  await expect(figure).toContainText("19");
  await expect(page.locator(".ties li")).toHaveCount(19);
  await page.keyboard.press("Escape");
  await finding(page, "closest").click();
  await expect(page.getByRole("grid")).toBeVisible();
  await expect(page.locator(".answer .answer-facts")).toContainText("7");
  await finding(page, "single").click();
  await expect(page.locator(".answer")).toHaveCount(0);
  await expect
    .poll(async () => (await labels(page, "node")).filter((name) => name === "考核评价调整").length)
    .toBe(1);
});

test("the first four questions are each asked at one click", async ({ page }) => {
  await open(page);
  await expect(page.locator(".question")).toHaveCount(4);
  await page.locator(".question").nth(0).click();
  await expect(page.locator(".ways > .way").first()).toBeVisible();
  await page.locator(".question").nth(1).click();
  await expect(page.getByRole("grid")).toBeVisible();
  await expect(page.locator(".ways")).toHaveCount(0);
  await page.locator(".question").nth(2).click();
  await expect(page.locator(".answer")).toHaveCount(0);
  await expect(page.getByText(say("form.drawn.undo"))).toBeVisible();
});

test("which cities cooperate is drawn with the mechanism between them", async ({ page }) => {
  await open(page);
  await question(page, say("question.together")).click();
  await expect(page.getByText(say("form.drawn.undo"))).toBeVisible();
  await expect.poll(() => labels(page, "node")).toContain("基础设施互联互通");
  const joined = await page.request.post("/api/queries/patterns/cooperation-by-mechanism", {
    data: {},
  });
  const { rows: told } = (await joined.json()) as { rows: ({ id: string } | null)[][] };
  const lines = new Set(told.flatMap((row) => row.slice(3).flatMap((each) => each?.id ?? [])));
  await expect.poll(() => count(page, "edge")).toBe(lines.size);
  expect(told.every((row) => row.every((each) => each !== null))).toBe(true);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("findings and questions are sheets that make way for what they open", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: say("header.right") }).tap();
    await expectNoViolations(page);
    await finding(page, "closest").tap();
    await expect(page.getByRole("grid")).toBeVisible();
    await expect(page.locator(".side-right")).toBeHidden();
    await page.getByRole("button", { name: say("answer.close") }).tap();
    await page.getByRole("button", { name: say("header.left") }).tap();
    await expectNoViolations(page);
    await page.locator(".question").nth(0).tap();
    await expect(page.locator(".ways > .way").first()).toBeVisible();
    await expect(page.locator(".side-left")).toBeHidden();
  });

  test("two places are chosen in their boxes, by pinyin", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: say("header.left") }).tap();
    await choosePlace(page, "pair.a", "深圳", "shenzhen");
    await choosePlace(page, "pair.b", "香港", "xianggang");
    await expect(page.locator(".ways > .way").first()).toBeVisible();
  });
});
