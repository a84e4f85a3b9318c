import { expect, test, type Page } from "@playwright/test";
import { canvas, count, drawnAs, expectNoViolations, labels, open, say, spotOf } from "./page.ts";
import { drawnLabels, unreadable } from "./reading.ts";

const undo = (page: Page) => page.getByRole("button", { name: say("header.undo") });

async function doubleTap(page: Page, name: string): Promise<void> {
  const { x, y } = await spotOf(page, name);
  await page.mouse.dblclick(x, y);
}

test("double tap on a city brings its neighbours, and undo takes exactly them back", async ({
  page,
}) => {
  await open(page);
  const before = await labels(page, "node");
  await doubleTap(page, "苏州");
  await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
  const after = await labels(page, "node");
  expect(after).toEqual(expect.arrayContaining(before));
  await undo(page).click();
  await expect.poll(() => labels(page, "node")).toEqual(before);
  expect(await count(page, "edge")).toBeGreaterThan(0);
});

test("redo brings the neighbours again, and Ctrl-Z takes them back", async ({ page }) => {
  await open(page);
  const before = await labels(page, "node");
  await doubleTap(page, "苏州");
  await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
  const after = await labels(page, "node");
  await undo(page).click();
  await page.getByRole("button", { name: say("header.redo") }).click();
  await expect.poll(() => labels(page, "node")).toEqual(after);
  await page.keyboard.press("Control+z");
  await expect.poll(() => labels(page, "node")).toEqual(before);
  await expect(undo(page)).toBeDisabled();
});

test("three expansions leave the mechanisms whole in view, in their order, and every word can be read", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const { width = 0 } = (await canvas(page).boundingBox()) ?? {};
  const board = async () =>
    (await drawnAs(page, '[role = "mechanism"]')).toSorted((a, b) => a.y - b.y);
  const before = await board();
  for (const name of ["苏州", "深圳", "创新资源共享"]) {
    const extras = await count(page, '[role = "extra"]');
    await page.keyboard.press("/");
    await page.keyboard.type(name);
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(canvas(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(extras);
    // Once the window has moved to what was brought.
    await expect.poll(async () => unreadable(await drawnLabels(page))).toEqual([]);
  }
  const after = await board();
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  for (const { box, letters } of after) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(letters).toBeGreaterThanOrEqual(11);
  }
  // Where something is cut there is more, and arrow keys lead the window to it.
  await expect(canvas(page)).toHaveAttribute("data-cut", /left|right/);
  await expectNoViolations(page);
});

test("what an expansion brings is in the window, and where the board goes on beyond it the page says so", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await expect(canvas(page)).toHaveAttribute("data-cut", "");
  await doubleTap(page, "苏州");
  await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
  // Here the board makes room for all of it; a smaller window shows what was brought beside whole mechanisms.
  await expect(canvas(page)).toHaveAttribute("data-cut", "");
  const whole = async (role: string) => {
    const { width = 0 } = (await canvas(page).boundingBox()) ?? {};
    return (await drawnAs(page, `[role = "${role}"]`)).every(
      ({ box }) => box.left >= 0 && box.right <= width,
    );
  };
  expect(await whole("extra")).toBe(true);
  expect(await whole("frame")).toBe(true);
  await undo(page).click();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(() => whole("frame")).toBe(true);
  await doubleTap(page, "苏州");
  await expect(canvas(page)).toHaveAttribute("data-cut", /right/);
  expect(await whole("extra")).toBe(true);
  expect(await whole("mechanism")).toBe(true);
  // Arrow keys lead to what is cut.
  await page.keyboard.press("Escape");
  for (let far = false; !far;) {
    await page.keyboard.press("ArrowDown");
    far = /北京|天津|香港|深圳/.test(await page.getByTestId("live").innerText());
  }
  await expect(canvas(page)).toHaveAttribute("data-cut", /left/);
});

test("a line that says the same of both its ends has no arrowhead", async ({ page }) => {
  await open(page);
  await doubleTap(page, "苏州");
  await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
  const words = (await drawnAs(page, "edge")).filter(({ named }) => named);
  const heads = new Map(words.map(({ label, head }) => [label, head]));
  expect(heads.get("协作")).toBe("none");
  expect(heads.get("从事")).toBe("triangle");
});

test("a node that was dragged stays where it was put, whatever comes, and undo puts it back", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await doubleTap(page, "苏州");
  await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
  const extra = async (id: string) =>
    (await drawnAs(page, '[role = "extra"]')).find((one) => one.id === id);
  const [own] = await drawnAs(page, '[role = "extra"]');
  if (own === undefined) throw new Error("Nothing was brought.");
  const frame = await canvas(page).boundingBox();
  const at = { x: own.x + (frame?.x ?? 0), y: own.y + (frame?.y ?? 0) };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 30, at.y + 90, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.round(((await extra(own.id))?.y ?? 0) - own.y)).toBe(90);
  await page.getByRole("button", { name: say("header.dark") }).click();
  expect(Math.round(((await extra(own.id))?.y ?? 0) - own.y)).toBe(90);
  await page.getByRole("button", { name: say("header.undo") }).click();
  await expect.poll(async () => Math.round(((await extra(own.id))?.y ?? 0) - own.y)).toBe(0);
  // What stands on the board itself, too: a mechanism, and a cluster with its places.
  const stands = async (id: string) => (await drawnAs(page, "node")).find((one) => one.id === id);
  for (const role of ["mechanism", "cluster"] as const) {
    const moved = (await drawnAs(page, "node")).find((one) => one.role === role);
    if (moved === undefined) throw new Error(`There is no ${role}.`);
    const from = { x: moved.x + (frame?.x ?? 0), y: moved.y + (frame?.y ?? 0) };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y + 24, { steps: 5 });
    await page.mouse.up();
    await expect
      .poll(async () => Math.round(((await stands(moved.id))?.y ?? 0) - moved.y))
      .toBe(24);
    await page.getByRole("button", { name: say("header.undo") }).click();
    await expect.poll(async () => Math.round(((await stands(moved.id))?.y ?? 0) - moved.y)).toBe(0);
  }
});
