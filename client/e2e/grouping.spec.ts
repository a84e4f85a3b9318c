import { expect, test, type Locator, type Page } from "@playwright/test";
import { canvas, drawn, drawnAs, expectNoViolations, words } from "./page.ts";
import { textsCut } from "./reading.ts";

const cases = [
  { language: "zh", width: 1440, height: 900, scheme: "light" },
  { language: "en", width: 390, height: 844, scheme: "dark" },
] as const;

const cooperation = "/?show=patterns%2Fcooperation-by-mechanism";
const labelled = (label: string) => `/?show=schema%2Fnodes-of-label&show=label%3D${label}`;

/** Nodes and lines that are no nodes and relationships of the graph. */
const made = async (page: Page) => (await drawn(page)).filter(({ id }) => id.startsWith("~"));

const places = async (page: Page, ids: readonly string[]) =>
  (await drawnAs(page, "node"))
    .filter(({ id }) => ids.includes(id))
    .map(({ id, x, y }) => [id, Math.round(x), Math.round(y)])
    .toSorted();

/** Axe opens a page of its own; the keys are meant for this one again. */
async function expectClean(page: Page): Promise<void> {
  await expectNoViolations(page);
  await page.bringToFront();
}

/** Clicks in the middle of something that is drawn. */
async function clickOn(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const box = await canvas(page).boundingBox();
  await page.mouse.click(x + (box?.x ?? 0), y + (box?.y ?? 0));
}

/** Of what is meant, the one whose middle is farthest from all nodes. */
async function clearest(page: Page, wanted: string): Promise<{ x: number; y: number }> {
  const nodes = await drawnAs(page, "node");
  const room = ({ x, y }: { x: number; y: number }) =>
    Math.min(...nodes.map((node) => Math.hypot(node.x - x, node.y - y)));
  const [best] = (await drawnAs(page, wanted)).toSorted((a, b) => room(b) - room(a));
  return best ?? { x: 0, y: 0 };
}

for (const { language, width, height, scheme } of cases)
  test.describe(`shaping a picture (${language}) at ${width}×${height}`, () => {
    test.use({
      locale: language === "zh" ? "zh-CN" : "en-GB",
      viewport: { width, height },
      colorScheme: scheme,
    });
    const say = words(language);
    const panel = (page: Page) => page.getByRole("complementary", { name: say("shape.title") });
    const section = (page: Page, name: Parameters<typeof say>[0]): Locator =>
      panel(page).getByRole("region", { name: say(name), exact: true });

    const visit = async (page: Page, address: string, least: number) => {
      await page.goto(address);
      await expect
        .poll(async () => (await drawnAs(page, '[role = "node"]')).length, { timeout: 20_000 })
        .toBeGreaterThanOrEqual(least);
      await expect(page.getByRole("toolbar", { name: say("see.tools") })).toBeVisible();
    };
    const openPanel = async (page: Page) => {
      await canvas(page).focus();
      await page.keyboard.press("m");
      await expect(panel(page)).toBeVisible();
    };
    const closePanel = async (page: Page) => {
      await page.keyboard.press("Escape");
      await expect(panel(page)).toBeHidden();
      await expect(canvas(page)).toBeFocused();
    };

    test("a label becomes one node with its count and opens again; nobody else moves; a reload keeps it", async ({
      page,
    }) => {
      await visit(page, cooperation, 20);
      const before = await drawnAs(page, "node");
      const others = before.filter(({ label }) => label !== "");
      await openPanel(page);
      const form = section(page, "shape.group.title");
      const label = form.getByRole("combobox", { name: say("shape.label") });
      const city = language === "zh" ? "城市" : "City";
      await label.selectOption({ label: city });
      await form.getByRole("button", { name: say("shape.group.do") }).click();
      await expect
        .poll(async () => (await made(page)).filter(({ of }) => of === "node").length)
        .toBe(1);
      const left = (await drawnAs(page, "node")).filter(({ id }) => !id.startsWith("~"));
      const ids = left.map(({ id }) => id);
      const stood = others
        .filter(({ id }) => ids.includes(id))
        .map(({ id, x, y }) => [id, Math.round(x), Math.round(y)])
        .toSorted();
      expect(await places(page, ids)).toEqual(stood);
      expect(await textsCut(page)).toEqual([]);
      await expectClean(page);
      await closePanel(page);
      const [group] = (await made(page)).filter(({ of }) => of === "node");
      expect(group?.label).toBe(`${city} (${before.length - left.length})`);
      await clickOn(page, group ?? { x: 0, y: 0 });
      await expect(page.locator(".shaping-made h2")).toHaveText(city);
      await expectClean(page);
      // Kept, and brought back as it stood.
      const now = await places(page, [...ids, group?.id ?? ""]);
      await expect
        .poll(async () => {
          await page.reload();
          await expect.poll(async () => (await drawnAs(page, "node")).length).toBeGreaterThan(1);
          return places(page, [...ids, group?.id ?? ""]);
        })
        .toEqual(now);
      // By the keyboard: opened, and as many as before. On a phone it stands higher than it did, above its sheet.
      const [again] = (await made(page)).filter(({ of }) => of === "node");
      await clickOn(page, again ?? { x: 0, y: 0 });
      await expect(page.locator(".shaping-made h2")).toHaveText(city);
      await canvas(page).focus();
      await page.keyboard.press("Enter");
      await expect.poll(async () => (await drawnAs(page, '[role = "group"]')).length).toBe(1);
      expect((await drawnAs(page, '[role = "node"]')).length).toBe(before.length);
      // A member is dragged within, by itself; its box goes with it.
      const [one, other] = (await drawnAs(page, '[role = "node"]')).filter(({ id }) =>
        before.some((each) => each.id === id && !ids.includes(id)),
      );
      const from = { x: one?.x ?? 0, y: one?.y ?? 0 };
      const frame = await canvas(page).boundingBox();
      await page.mouse.move(from.x + (frame?.x ?? 0), from.y + (frame?.y ?? 0));
      await page.mouse.down();
      await page.mouse.move(from.x + (frame?.x ?? 0) + 9, from.y + (frame?.y ?? 0) + 12, {
        steps: 4,
      });
      await page.mouse.up();
      await expect
        .poll(() => places(page, [one?.id ?? "", other?.id ?? ""]))
        .toEqual(
          [
            [one?.id, Math.round(from.x + 9), Math.round(from.y + 12)],
            [other?.id, Math.round(other?.x ?? 0), Math.round(other?.y ?? 0)],
          ].toSorted(),
        );
      await page.keyboard.press("Control+z");
      await page.keyboard.press("o");
      const outline = page.getByRole("dialog", { name: say("see.outline") });
      await expect(outline.getByRole("button", { name: group?.label ?? "" }).first()).toBeVisible();
      await expectClean(page);
      await page.keyboard.press("Escape");
      // While it goes away it still has the keys.
      await expect(page.locator(".pop")).toHaveCount(0);
      await page.keyboard.press("Control+z");
      await expect.poll(async () => (await drawnAs(page, '[role = "group"]')).length).toBe(0);
      await page.keyboard.press("Control+z");
      await expect.poll(async () => (await made(page)).length).toBe(0);
      expect((await drawnAs(page, "node")).length).toBe(before.length);
    });

    test("what is left out joins its neighbours, dashed and told; parallel lines are one; each opens again", async ({
      page,
    }) => {
      await visit(page, cooperation, 20);
      const before = (await drawnAs(page, "edge")).length;
      await page.keyboard.press("Shift+M");
      await expect.poll(async () => (await made(page)).length).toBeGreaterThan(0);
      const [bundle] = await made(page);
      expect(bundle?.label).toContain("×");
      await clickOn(page, bundle ?? { x: 0, y: 0 });
      await expect(page.locator(".shaping-made li").first()).toBeVisible();
      await page.keyboard.press("u");
      await expect
        .poll(async () => (await made(page)).some(({ id }) => id === bundle?.id))
        .toBe(false);
      await page.keyboard.press("Shift+M");
      await expect.poll(async () => (await drawnAs(page, "edge")).length).toBe(before);
      await openPanel(page);
      const form = section(page, "shape.out.title");
      await form
        .getByRole("combobox", { name: say("shape.out.label") })
        .selectOption({ label: language === "zh" ? "城市" : "City" });
      await form.getByRole("button", { name: say("shape.out.do") }).click();
      await expect
        .poll(async () => (await drawnAs(page, 'edge[line = "dashed"]')).length)
        .toBeGreaterThan(3);
      await closePanel(page);
      await clickOn(page, await clearest(page, 'edge[line = "dashed"]'));
      await expect(page.locator(".shaping-made .kicker")).toHaveText(say("shape.derived"));
      await expectClean(page);
      const out = (await drawnAs(page, "node")).length;
      await page
        .locator(".shaping-made")
        .getByRole("button", { name: say("shape.back") })
        .click();
      await expect.poll(async () => (await drawnAs(page, "node")).length).toBeGreaterThan(out);
    });

    test("values become nodes, a formula a property that names; what may be the same is proposed and ticked", async ({
      page,
    }) => {
      await visit(page, labelled("Cluster"), 8);
      const before = (await drawnAs(page, "node")).length;
      await openPanel(page);
      const form = section(page, "shape.derive.title");
      const pick = (name: Parameters<typeof say>[0], value: string) =>
        form.getByRole("combobox", { name: say(name), exact: true }).selectOption(value);
      await pick("shape.derive", "total");
      await form.getByRole("textbox", { name: say("shape.name") }).fill("ties");
      await form.getByRole("button", { name: say("shape.derive.do") }).click();
      await pick("shape.derive", "formula");
      const formula = form.getByRole("textbox", { name: say("shape.formula") });
      await formula.fill("ties ×");
      await expect(form.getByRole("status")).toHaveText(say("shape.formula.end"));
      // What no node has comes to nothing, and is said before it is a step.
      await formula.fill("nowhere × 2");
      await expect(form.getByRole("status")).toHaveText(say("shape.none.formula"));
      await formula.fill("ties × 2 + 7");
      await form.getByRole("textbox", { name: say("shape.name") }).fill("score");
      await form.getByRole("button", { name: say("shape.derive.do") }).click();
      await pick("shape.derive", "nodes");
      await pick("shape.property", "score");
      await form.getByRole("button", { name: say("shape.derive.do") }).click();
      await expect.poll(async () => (await drawnAs(page, "node")).length).toBeGreaterThan(before);
      expect((await made(page)).some(({ label }) => label === "7")).toBe(true);
      await expectClean(page);
      const same = section(page, "shape.same.title");
      await same.getByRole("button", { name: say("shape.same.find") }).click();
      const proposed = same.getByRole("checkbox");
      await expect(proposed.first()).toBeVisible();
      const take = same.getByRole("button", { name: say("shape.same.do") });
      await expect(take).toBeDisabled();
      await proposed.first().check();
      await expectClean(page);
      await take.click();
      await expect
        .poll(async () => (await made(page)).filter(({ id }) => id.startsWith("~same")).length)
        .toBe(1);
      expect(await textsCut(page)).toEqual([]);
      await closePanel(page);
      const [one] = (await made(page)).filter(({ id }) => id.startsWith("~same"));
      await clickOn(page, one ?? { x: 0, y: 0 });
      await expect(page.locator(".shaping-made dd").filter({ hasText: "≠" }).first()).toBeVisible();
      await expectClean(page);
      await page.keyboard.press("Control+z");
      await expect
        .poll(async () => (await made(page)).some(({ id }) => id.startsWith("~same")))
        .toBe(false);
    });
  });
