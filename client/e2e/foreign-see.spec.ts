import { expect, test, type Page } from "@playwright/test";
import type { Drawn } from "../src/canvas/door.ts";
import { canvas, drawnAs, expectNoViolations, say } from "./page.ts";
import { overlaps } from "./reading.ts";

async function visit(page: Page): Promise<Drawn[]> {
  await page.goto("/");
  await expect.poll(async () => (await drawnAs(page, "node")).length).toBeGreaterThan(20);
  await expect(page.getByRole("toolbar", { name: say("see.tools") })).toBeVisible();
  return drawnAs(page, "node");
}

/** Where a point of the canvas is on the page. */
async function onPage(page: Page, { x, y }: { x: number; y: number }) {
  const box = await canvas(page).boundingBox();
  return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
}

const chosen = async (page: Page): Promise<string[]> =>
  (await drawnAs(page, "node")).filter((each) => each.chosen).map(({ id }) => id);

const menu = (page: Page) => page.getByRole("menu", { name: say("see.menu") });

test("names that are shown lie on no other, from far and from near", async ({ page }) => {
  await visit(page);
  const check = async () => {
    const boxes = (await drawnAs(page, "node")).filter(({ named }) => named);
    expect(boxes.length).toBeGreaterThan(3);
    // A pixel off each side: two may touch.
    const laid = overlaps(
      boxes.map(({ label, labelBox: { left, right, top, bottom } }) => ({
        text: label,
        left: left + 1,
        right: right - 1,
        top: top + 1,
        bottom: bottom - 1,
      })),
    );
    expect(laid).toEqual([]);
    return boxes.length;
  };
  const before = await check();
  for (let turn = 0; turn < 5; turn += 1) await page.keyboard.press("-");
  await expect
    .poll(async () => (await drawnAs(page, "node")).filter(({ named }) => named).length)
    .not.toBe(before);
  await check();
});

test("a lasso chooses what it was drawn around, and Escape gives it up", async ({ page }) => {
  const all = await visit(page);
  const [one] = all;
  if (one === undefined) throw new Error("Nothing is drawn.");
  await page.getByRole("button", { name: say("see.lasso"), exact: true }).click();
  await expect(page.getByTestId("lasso")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("lasso")).toBeHidden();
  await page.keyboard.press("Shift+B");
  const reach = 90;
  const corners = [
    { x: one.x - reach, y: one.y - reach },
    { x: one.x + reach, y: one.y - reach },
    { x: one.x + reach, y: one.y + reach },
    { x: one.x - reach, y: one.y + reach },
  ];
  const [first, ...others] = await Promise.all(corners.map((corner) => onPage(page, corner)));
  await page.mouse.move(first?.x ?? 0, first?.y ?? 0);
  await page.mouse.down();
  for (const { x, y } of others) await page.mouse.move(x, y);
  await page.mouse.up();
  await expect(page.getByTestId("lasso")).toBeHidden();
  const within = all.filter(
    ({ x, y }) => Math.abs(x - one.x) < reach && Math.abs(y - one.y) < reach,
  );
  await expect
    .poll(async () => (await chosen(page)).toSorted())
    .toEqual(within.map(({ id }) => id).toSorted());
});

test("a drag moves all that is chosen, and undo puts all of it back", async ({ page }) => {
  const all = await visit(page);
  const [a, b] = all.toSorted((one, other) => one.x - other.x);
  if (a === undefined || b === undefined) throw new Error("Nothing is drawn.");
  const [from, second] = [await onPage(page, a), await onPage(page, b)];
  await page.mouse.click(from.x, from.y);
  await page.keyboard.down("Shift");
  await page.mouse.click(second.x, second.y);
  await page.keyboard.up("Shift");
  await expect.poll(async () => (await chosen(page)).length).toBe(2);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 20, { steps: 4 });
  await page.mouse.up();
  const at = async (id: string) => (await drawnAs(page, "node")).find((each) => each.id === id);
  await expect.poll(async () => (await at(b.id))?.x).toBeCloseTo(b.x + 30, 0);
  const others = (await drawnAs(page, "node")).filter(({ id }) => id !== a.id && id !== b.id);
  for (const { id, x, y } of others) {
    const stood = all.find((each) => each.id === id);
    expect([id, x, y]).toEqual([id, stood?.x, stood?.y]);
  }
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await at(b.id))?.x).toBeCloseTo(b.x, 0);
});

test("a right click, or the menu key, tells what can be done with a node", async ({ page }) => {
  const [one] = await visit(page);
  const at = await onPage(page, one ?? { x: 0, y: 0 });
  await page.mouse.click(at.x, at.y, { button: "right" });
  await expect(menu(page)).toBeVisible();
  await expect.poll(() => chosen(page)).toEqual([one?.id]);
  await page.screenshot({ path: "/tmp/see-menu.png" });
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(menu(page)).toBeHidden();
  await canvas(page).focus();
  await page.keyboard.press("ContextMenu");
  await menu(page)
    .getByRole("menuitem", { name: say("act.hide"), exact: true })
    .click();
  await expect
    .poll(async () => (await drawnAs(page, "node")).some(({ id }) => id === one?.id))
    .toBe(false);
  // What is hidden is told where the picture is read.
  await page.keyboard.press("o");
  await expect(page.getByRole("dialog", { name: say("see.outline") })).toContainText(
    say("see.outline.away", { nodes: 1, relationships: 0 }),
  );
});

test("near at it, a small map shows where one is, and moves the picture by keys", async ({
  page,
}) => {
  await visit(page);
  const small = page.getByRole("group", { name: say("see.minimap.label") });
  await expect(small).toBeHidden();
  for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press("+");
  await expect(small).toBeVisible();
  await page.screenshot({ path: "/tmp/see-minimap.png" });
  const [before] = await drawnAs(page, "node");
  await small.focus();
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(async () => (await drawnAs(page, "node")).find(({ id }) => id === before?.id)?.x)
    .toBeCloseTo((before?.x ?? 0) - 80, 0);
  await page.keyboard.press("f");
  await expect(small).toBeHidden();
});

test("the outline says the same as the picture, and leads to each node of it", async ({ page }) => {
  const all = await visit(page);
  await page.keyboard.press("o");
  const outline = page.getByRole("dialog", { name: say("see.outline") });
  await expect(outline).toBeVisible();
  const names = await outline.locator("button:not(.outline-tie)").allInnerTexts();
  expect(names.length).toBe(all.length);
  for (const { label } of all)
    expect(names.some((name) => name.startsWith(label.replace("…", "").trim()))).toBe(true);
  const lines = (await drawnAs(page, "edge")).length;
  expect(await outline.locator("ul ul li").filter({ hasText: "→" }).count()).toBe(lines);
  await expectNoViolations(page);
  await outline.getByRole("button").first().click();
  await expect.poll(() => chosen(page)).toHaveLength(1);
  // A relationship's card as well, without a pointer.
  await page.keyboard.press("o");
  await outline.locator(".outline-tie").first().press("Enter");
  await expect(page.getByTestId("live")).toContainText("→");
});

test("on a phone a layout is two taps away, and nothing is cut", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  await page.screenshot({ path: "/tmp/see-phone.png" });
  await page.getByRole("button", { name: say("layout.menu"), exact: true }).click();
  await page
    .getByRole("menu", { name: say("layout.menu") })
    .getByRole("menuitem", { name: say("layout.grid"), exact: true })
    .click();
  await expect
    .poll(async () => {
      const rows = (await drawnAs(page, "node")).map(({ y }) => Math.round(y));
      return new Set(rows).size;
    })
    .toBeLessThan(14);
  await expectNoViolations(page);
});
