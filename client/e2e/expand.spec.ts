import { expect, test, type Page } from "@playwright/test";
import { canvas, count, drawnAs, expectNoViolations, labels, open, say, spotOf } from "./page.ts";
import { drawnLabels, overlaps } from "./reading.ts";

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

test("no two labels lie on each other after an expansion, and the board stays where it was", async ({
  page,
}) => {
  await open(page);
  await doubleTap(page, "苏州");
  await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
  expect(overlaps(await drawnLabels(page))).toEqual([]);
  await expectNoViolations(page);
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
});
