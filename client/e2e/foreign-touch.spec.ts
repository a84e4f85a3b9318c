import { expect, test, type CDPSession, type Page } from "@playwright/test";
import { canvas, drawnAs, expectNoViolations, say, type Spot } from "./page.ts";

/** Puts fingers down, moves each by so much, and lifts them, as a touch screen tells it. */
async function fingers(cdp: CDPSession, from: readonly Spot[], by: readonly Spot[]): Promise<void> {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Spot[]) =>
    cdp.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: touchPoints.map((spot, id) => ({ ...spot, id })),
    });
  await send("touchStart", [...from]);
  const strides = 8;
  for (let stride = 1; stride <= strides; stride += 1)
    await send(
      "touchMove",
      from.map(({ x, y }, at) => ({
        x: x + ((by[at]?.x ?? 0) * stride) / strides,
        y: y + ((by[at]?.y ?? 0) * stride) / strides,
      })),
    );
  await send("touchEnd", []);
}

/** Where two nodes stand on the page, and how far from each other. */
async function pairOf(page: Page, ids: readonly string[]) {
  const box = await canvas(page).boundingBox();
  const nodes = await drawnAs(page, "node");
  const [a, b] = ids.map((id) => nodes.find((node) => node.id === id) ?? { x: 0, y: 0 });
  const [one, other] = [a, b].map((node) => ({
    x: (node?.x ?? 0) + (box?.x ?? 0),
    y: (node?.y ?? 0) + (box?.y ?? 0),
  }));
  if (one === undefined || other === undefined) throw new Error("Nothing is drawn.");
  return { one, other, apart: Math.hypot(one.x - other.x, one.y - other.y) };
}

/** What can be pressed and does not lie whole in the window, unless a part of the page scrolls to it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolled = (element: Element): boolean =>
      element.parentElement !== null &&
      (/auto|scroll/.test(getComputedStyle(element.parentElement).overflowY) ||
        scrolled(element.parentElement));
    return [...document.querySelectorAll("button, input, select, a[href], [role=menuitem]")]
      .filter((element) => element.checkVisibility() && element.closest(".skip") === null)
      .filter((element) => {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        const tall = top < -1 || bottom > innerHeight + 1;
        return width > 0 && (left < -1 || right > innerWidth + 1 || (tall && !scrolled(element)));
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });

const menu = (page: Page) => page.getByRole("menu", { name: say("see.menu") });

const chosen = async (page: Page): Promise<string[]> =>
  (await drawnAs(page, "node")).filter((each) => each.chosen).map(({ id }) => id);

async function visit(page: Page): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("toolbar", { name: say("see.tools") })).toBeVisible();
  await expect.poll(async () => (await drawnAs(page, "node")).length).toBeGreaterThan(20);
}

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("two fingers zoom and move the picture, a long press tells what can be done; at twice the size nothing is cut off", async ({
  page,
}) => {
  await visit(page);
  const cdp = await page.context().newCDPSession(page);
  const nodes = (await drawnAs(page, "node")).toSorted((a, b) => a.y - b.y);
  const [first, last] = [nodes[0], nodes.at(-1)];
  const ids = [first?.id ?? "", last?.id ?? ""];
  const before = await pairOf(page, ids);
  const [a, b] = [
    { x: 60, y: 140 },
    { x: 330, y: 140 },
  ];
  await fingers(
    cdp,
    [a, b],
    [
      { x: 60, y: 0 },
      { x: -60, y: 0 },
    ],
  );
  await expect.poll(async () => (await pairOf(page, ids)).apart).toBeLessThan(before.apart * 0.8);
  const near = await pairOf(page, ids);
  // Near each other and far from each other: both move what they hold.
  for (const [x, y] of [
    [a, { x: 130, y: 140 }],
    [a, b],
  ] as const) {
    const stood = await pairOf(page, ids);
    await fingers(
      cdp,
      [x, y],
      [
        { x: 10, y: 48 },
        { x: 10, y: 48 },
      ],
    );
    await expect.poll(async () => (await pairOf(page, ids)).one.y).toBeCloseTo(stood.one.y + 48, 0);
    expect((await pairOf(page, ids)).one.x).toBeCloseTo(stood.one.x + 10, 0);
  }
  expect((await pairOf(page, ids)).apart).toBeCloseTo(near.apart, 0);
  await expect(menu(page)).toBeHidden();

  const { one } = await pairOf(page, ids);
  const press = async ({ x, y }: Spot) => {
    const touchPoints = [{ x, y, id: 0 }];
    await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
    await expect(menu(page)).toBeVisible();
    await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await press(one);
  await expect(menu(page)).toBeVisible();
  expect(await chosen(page)).toEqual([ids[0]]);
  expect(await cutOff(page)).toEqual([]);
  await expectNoViolations(page);
  // What a desk has buttons for beside the picture is in the menu here.
  for (const word of ["see.in", "see.out", "see.actual", "see.screen"] as const)
    await expect(
      menu(page)
        .getByRole("menuitem")
        .filter({ hasText: say(word) }),
    ).toHaveCount(1);
  await menu(page)
    .getByRole("menuitem", { name: say("see.fit") })
    .tap();
  await expect(menu(page)).toBeHidden();
  // The next one above the sheet that tells of the first.
  const second = nodes[1]?.id ?? "";
  await press((await pairOf(page, [second, second])).one);
  await menu(page)
    .getByRole("menuitem", { name: say("see.also", { count: 1 }) })
    .tap();
  await expect
    .poll(async () => (await chosen(page)).toSorted())
    .toEqual([ids[0], second].toSorted());

  // What is low comes up above the sheet that tells of it, and goes back with it.
  await canvas(page).focus();
  await page.keyboard.press("Escape");
  const stood = (await pairOf(page, ids)).other;
  await page.touchscreen.tap(stood.x, stood.y);
  const { y: top = 0, height = 0 } = (await canvas(page).boundingBox()) ?? {};
  await expect.poll(async () => (await pairOf(page, ids)).other.y).toBeLessThan(top + height * 0.3);
  expect(await chosen(page)).toEqual([ids[1]]);
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await pairOf(page, ids)).other.y).toBeCloseTo(stood.y, 0);

  // Twice the size on 1440 × 900.
  await page.setViewportSize({ width: 720, height: 450 });
  const whole = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
    expect(await cutOff(page)).toEqual([]);
  };
  await whole();
  await canvas(page).focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+F10");
  await expect(menu(page)).toBeVisible();
  await whole();
  const items = menu(page).getByRole("menuitem");
  await items.last().scrollIntoViewIfNeeded();
  await expect(items.last()).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press("Escape");
  for (const [key, opened] of [
    ["l", ".side-panel.history"],
    ["m", ".side-panel.shaping"],
    ["r", "dialog.rule"],
  ] as const) {
    await canvas(page).focus();
    await page.keyboard.press(key);
    await expect(page.locator(opened)).toBeVisible();
    await whole();
    // Its first field has the focus, and not the cross in its head.
    if (key !== "l") await expect(page.locator(`${opened} select`).first()).toBeFocused();
    if (key === "r") await page.keyboard.press("Escape");
    else await page.locator(opened).getByRole("button").last().press(key);
    await expect(page.locator(opened)).toBeHidden();
  }
  await canvas(page).focus();
  await page.keyboard.press("o");
  await expect(page.getByRole("dialog", { name: say("see.outline") })).toBeVisible();
  await whole();
});
