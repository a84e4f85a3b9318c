import { expect, test, type Page } from "@playwright/test";
import type { Drawn } from "../src/canvas/door.ts";
import { drawnAs, expectNoViolations, say } from "./page.ts";

/** Opens the bookshop and waits for its picture and the tools over it. */
async function visit(page: Page): Promise<void> {
  await page.goto("/");
  await expect.poll(async () => (await drawnAs(page, "node")).length).toBeGreaterThan(20);
  await expect(page.getByRole("toolbar", { name: say("see.tools") })).toBeVisible();
}

const menu = (page: Page) => page.getByRole("menu", { name: say("layout.menu") });

async function layOut(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: say("layout.menu"), exact: true }).click();
  await menu(page).getByRole("menuitem", { name, exact: true }).click();
  await expect(menu(page)).toBeHidden();
}

const nodes = (page: Page): Promise<Drawn[]> => drawnAs(page, "node");
const far = (a: Drawn | undefined, b: Drawn | undefined) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

/** How far each node is from the first, by the distance of the second, to a hundredth. */
function shapeOf(all: readonly Drawn[]): number[] {
  const sorted = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first, second] = sorted;
  return sorted.map((each) => Math.round((far(first, each) / far(first, second)) * 100));
}

const distinct = (values: readonly number[]) => new Set(values.map(Math.round)).size;

test("a layout without what it needs says so, and nobody moves", async ({ page }) => {
  await visit(page);
  const before = await nodes(page);
  await layOut(page, say("layout.geo"));
  await expect(page.getByRole("alert")).toContainText("longitude");
  expect(await nodes(page)).toEqual(before);
});

test("each layout is a choice of the menu, and undo takes it back", async ({ page }) => {
  await visit(page);
  const before = await nodes(page);
  await layOut(page, say("layout.grid"));
  await expect.poll(async () => distinct((await nodes(page)).map(({ y }) => y))).toBeLessThan(12);
  await page.screenshot({ path: "/tmp/see-grid.png" });
  await expectNoViolations(page);
  const down = say("layout.with", {
    layout: say("layout.layered"),
    choice: say("layout.direction.down"),
  });
  await layOut(page, down);
  await expect.poll(async () => distinct((await nodes(page)).map(({ y }) => y))).toBeGreaterThan(1);
  await page.screenshot({ path: "/tmp/see-layered.png" });
  await page.getByRole("button", { name: say("header.undo") }).click();
  await page.getByRole("button", { name: say("header.undo") }).click();
  // The window may lie over it otherwise than before: what counts is how nodes stand to each other.
  await expect.poll(async () => shapeOf(await nodes(page))).toEqual(shapeOf(before));
});
