import { expect, test, type Page } from "@playwright/test";
import { place, show } from "./views.ts";
import { choosePlace, expectNoViolations, labels, open, say, tap } from "./page.ts";

async function choose(page: Page, a: string, b: string): Promise<void> {
  await choosePlace(page, "pair.a", a);
  await choosePlace(page, "pair.b", b);
}
const ways = (page: Page) => page.locator(".ways > .way");
const inherited = (page: Page) =>
  page.locator(".header").getByText(say("strength.inherited"), { exact: true });

test("two cities: what connects them is summed up, listed the most direct first, and lit in the picture", async ({
  page,
}) => {
  await open(page);
  await inherited(page).click();
  await choose(page, "深圳", "香港");
  await expect(ways(page).first()).toBeVisible();
  const listed = await ways(page).locator("> .link").allInnerTexts();
  const groups = page.locator(".pair-card section");
  await expect(groups).toHaveCount(2);
  const [connecting, shared] = [
    await groups.nth(0).locator(".way").count(),
    await groups.nth(1).locator(".way").count(),
  ];
  await expect(page.locator(".card h2")).toHaveText(
    say("pair.sum", {
      a: "深圳",
      b: "香港",
      counts: `${say("pair.connects", { count: connecting })}，${say("pair.shares", { count: shared })}`,
    }),
  );
  expect(connecting + shared).toBe(listed.length);
  await expect(groups.nth(0).getByRole("heading")).toHaveText(say("pair.connects.about"));
  // The two cooperate, and nothing ties them more directly.
  await expect(groups.nth(0).locator(".way").first()).toContainText("两地合作");
  const lit = await labels(page, "node.lit");
  expect(lit).toEqual(expect.arrayContaining(["深圳", "香港"]));
  const names = listed.map((text) => text.replace(/^\d+ /, "")).toSorted();
  expect(await labels(page, 'node.lit[role = "mechanism"]')).toEqual(names);
  await expectNoViolations(page);
});

test("each mechanism has its claims beside it, with their places in the article, and no more than three paths unfolded", async ({
  page,
}) => {
  await open(page);
  await inherited(page).click();
  await choose(page, "苏州", "上海");
  await expect(ways(page).first().locator(".claim").first()).toContainText("原文");
  for (const way of await ways(page).all()) {
    expect(await way.locator("> ul > li").count()).toBeLessThanOrEqual(3);
    expect(await way.locator(".claim").count()).toBeGreaterThan(0);
  }
});

test("a second city that is chosen is told with the first, and with Shift asks at once what joins them", async ({
  page,
}) => {
  await open(page);
  await tap(page, "北京");
  await expect(page.locator(".card h2")).toHaveText("北京");
  await expect(page.locator(".together")).toHaveCount(0);
  await tap(page, "天津");
  const own = page.locator(".together");
  await expect(own).toContainText("北京与天津都有");
  await expect(own.getByRole("button")).toBeVisible();
  await page.keyboard.press("Escape");
  await tap(page, "北京");
  await page.keyboard.down("Shift");
  await tap(page, "天津");
  await page.keyboard.up("Shift");
  await expect(ways(page).first()).toBeVisible();
  await expect(page.getByTestId("live")).toContainText("北京与天津");
  const pair = new URL(page.url()).searchParams.getAll("pair");
  expect(pair).toEqual(["City:id:city:beijing", "City:id:city:tianjin"]);
  await page.goBack();
  await expect(page.locator(".card h2")).toHaveText("北京");
  // By keys: one place is kept, and the next one that is asks.
  await page.getByTestId("canvas").press("Shift+Enter");
  await expect(page.getByTestId("live")).toContainText(say("canvas.live.first", { name: "北京" }));
  await tap(page, "上海");
  await page.getByTestId("canvas").press("Shift+Enter");
  await expect(ways(page).first()).toBeVisible();
  await expect(page.getByTestId("live")).toContainText("北京与上海");
  await page.keyboard.press("Escape");
  await expect(ways(page)).toHaveCount(0);
  await show(page, "map");
  await place(page, "北京").press("Enter");
  await expect(page.locator(".card h2")).toHaveText("北京");
  await place(page, "天津").press("Shift+Enter");
  await expect(ways(page).first()).toBeVisible();
});

test("each step between two cities opens its evidence", async ({ page }) => {
  await open(page);
  await inherited(page).click();
  await choose(page, "深圳", "香港");
  await ways(page).first().locator(".step").first().click();
  await expect(page.locator(".card .sentence").first()).toBeVisible();
  await expect(page.locator(".card .claim").first()).toBeVisible();
});

test("two cities with nothing stated between them: the page says so, and how to look on", async ({
  page,
}) => {
  await open(page);
  await choose(page, "苏州", "重庆");
  const none = say("pair.none", { strength: say("strength.stated"), a: "苏州", b: "重庆" });
  await expect(page.getByText(none)).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: say("pair.none.more") }).click();
  await expect(page.getByText(none)).toBeHidden();
});

test("clearing the pair brings the first picture back", async ({ page }) => {
  await open(page);
  const before = await labels(page, "node");
  await choose(page, "深圳", "香港");
  await expect(page.locator(".card .kicker")).toContainText(say("pair.title"));
  await page
    .getByRole("navigation")
    .getByRole("button", { name: say("pair.clear") })
    .click();
  await expect.poll(() => labels(page, "node")).toEqual(before);
  await expect(page.getByRole("heading", { name: say("intro.title") })).toBeVisible();
});

test("an answer says which of it the legend has switched off", async ({ page }) => {
  await open(page, "/?pair=City%3Aid%3Acity%3Ashenzhen&pair=City%3Aid%3Acity%3Ahong-kong");
  await expect(ways(page).first()).toBeVisible();
  await page
    .locator(".legend")
    .getByRole("button", { name: /大湾区/ })
    .click();
  const told = say("pair.unseen", { names: "" });
  await expect(page.locator(".pair-card > .quiet").first()).toContainText(told);
  await expect(page.locator(".pair-card > .quiet").first()).toContainText("深圳");
});

const box = (page: Page) => page.getByRole("combobox", { name: say("pair.a"), exact: true });
const list = (page: Page) => page.getByRole("listbox", { name: say("pair.a"), exact: true });

test.describe("the boxes of a pair", () => {
  test("know 苏州 by every spelling", async ({ page }) => {
    await open(page);
    for (const typed of ["苏州", "suzhou", "sz", "Suzhou", "蘇州", "苏洲"]) {
      await choosePlace(page, "pair.a", "苏州", typed);
      await box(page).fill("");
      await box(page).press("Escape");
    }
  });

  test("offer every place under its cluster, and are worked by keys alone", async ({ page }) => {
    await open(page);
    await box(page).focus();
    await page.keyboard.press("ArrowDown");
    await expect(list(page).getByRole("group", { name: "长三角" })).toBeVisible();
    expect(await list(page).getByRole("group").count()).toBeGreaterThan(5);
    await expectNoViolations(page);
    await page.keyboard.type("shenzhen");
    await expect(list(page).getByRole("option").first()).toContainText("深圳");
    await page.keyboard.press("Enter");
    await expect(box(page)).toHaveValue("深圳");
    await expect(list(page)).toBeHidden();
    await page.keyboard.press("Tab");
    await page.keyboard.type("xianggang");
    const other = page.getByRole("listbox", { name: say("pair.b"), exact: true });
    await expect(other.getByRole("option").first()).toContainText("香港");
    await page.keyboard.press("Enter");
    await expect(page.locator(".ways > .way").first()).toBeVisible();
  });

  test("say what is not there, and Escape leaves what was chosen", async ({ page }) => {
    await open(page);
    await choosePlace(page, "pair.a", "深圳");
    await box(page).fill("qqxxqq");
    await expect(page.getByText(say("pair.unknown", { q: "qqxxqq" }))).toBeVisible();
    await box(page).press("Escape");
    await expect(box(page)).toHaveValue("深圳");
    await box(page).fill("");
    await box(page).press("Escape");
    await expect(box(page)).toHaveValue("");
  });
});
