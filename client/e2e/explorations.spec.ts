import { expect, test, type Page } from "@playwright/test";
import { expand, extras, find, undo } from "./finding.ts";
import { keptEntries } from "./kept.ts";
import { drawnAs, expectNoViolations, type Holder, labels, open, say } from "./page.ts";

const tabs = (page: Page) => page.getByRole("tablist", { name: say("explorations.title") });
const tab = (page: Page, name: string) => tabs(page).getByRole("tab", { name, exact: true });
const numbered = (number: number) => say("explorations.numbered", { number });

const places = async (page: Page) =>
  (await drawnAs(page, "node"))
    .map(({ id, x, y }) => [id, Math.round(x * 10) / 10, Math.round(y * 10) / 10])
    .toSorted();

/** Comes nearer by the wheel, and gives back where the window stands; in the same moment hides what is chosen and reloads, if asked to. */
const nearer = (page: Page, hidesAndReloads: boolean) =>
  page.getByTestId("canvas").evaluate((element, more) => {
    const { drawn } = element as Holder;
    const [how, middle] = [
      { bubbles: true, cancelable: true },
      { clientX: 700, clientY: 400 },
    ];
    element.firstElementChild?.dispatchEvent(
      new WheelEvent("wheel", { ...how, ...middle, deltaY: -200, ctrlKey: true }),
    );
    if (more)
      element.dispatchEvent(new KeyboardEvent("keydown", { ...how, key: "h", code: "KeyH" }));
    const { id = "", box } = drawn.all().find(({ of }) => of === "node") ?? {};
    if (more) location.reload();
    return { id, left: Math.round(box?.left ?? 0), top: Math.round(box?.top ?? 0) };
  }, hidesAndReloads);

const stands = async (page: Page, wanted: string) => {
  const { id = "", box } = (await drawnAs(page, "node")).find((each) => each.id === wanted) ?? {};
  return { id, left: Math.round(box?.left ?? 0), top: Math.round(box?.top ?? 0) };
};

/** The same once the window has come to rest. */
async function placesAtRest(page: Page): ReturnType<typeof places> {
  let last = "";
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify(await places(page));
      return last === before;
    })
    .toBe(true);
  return places(page);
}

test("a reload brings back the same nodes, where they stood, what is chosen, the notes and the way back", async ({
  page,
  context,
}) => {
  await open(page);
  await expand(page, "苏州");
  await find(page, "深圳");
  await expect(page.locator(".card h2").first()).toHaveText("深圳");
  await expect.poll(() => keptEntries(page)).toBe(2);
  const before = { drawn: await placesAtRest(page), names: await labels(page, "node") };
  await page.reload();
  await expect.poll(() => labels(page, "node")).toEqual(before.names);
  await expect(page.locator(".card h2").first()).toHaveText("深圳");
  await expect.poll(() => places(page)).toEqual(before.drawn);
  // What was done in the last moment, and where the window was moved to in it, are there as well.
  const near = await nearer(page, true);
  await expect.poll(() => stands(page, near.id)).toEqual(near);
  expect(await labels(page, "node")).not.toContain("深圳");
  await undo(page).click();
  await expect.poll(() => labels(page, "node")).toContain("深圳");
  await undo(page).click();
  await expect.poll(() => extras(page)).toBe(0);
  await expect(undo(page)).toBeDisabled();
  // One that crashes says nothing before: not what was done, nor where the window was moved to the moment before.
  await expand(page, "苏州");
  const names = await labels(page, "node");
  await placesAtRest(page);
  const last = await nearer(page, false);
  const session = await context.newCDPSession(page);
  session.send("Page.crash").catch(() => undefined);
  await page.waitForEvent("crash");
  const again = await context.newPage();
  await open(again);
  await expect.poll(() => labels(again, "node")).toEqual(names);
  await expect.poll(() => stands(again, last.id)).toEqual(last);
});

test("an address with something else wins over what was kept, which stands beside it", async ({
  page,
}) => {
  await open(page);
  await expand(page, "苏州");
  const names = await labels(page, "node");
  await expect.poll(() => keptEntries(page)).toBe(2);
  await open(page, "/?at=City%3Aid%3Acity%3Ashenzhen");
  await expect(page.locator(".card h2").first()).toHaveText("深圳");
  await expect(page.getByText(say("explorations.address"))).toBeVisible();
  await tab(page, numbered(1)).click();
  await expect.poll(() => labels(page, "node")).toEqual(names);
});

test("several explorations stand side by side, each with its own steps and its own address", async ({
  page,
}) => {
  await open(page);
  await expect(tabs(page)).toHaveCount(0);
  await expand(page, "苏州");
  const names = await labels(page, "node");
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).toBe("City:id:city:suzhou");
  await page.keyboard.press("Alt+t");
  await expect(tab(page, numbered(2))).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => extras(page)).toBe(0);
  await expect(undo(page)).toBeDisabled();
  expect(new URL(page.url()).search).toBe("");
  await expectNoViolations(page);
  await page.keyboard.press("[");
  await expect.poll(() => labels(page, "node")).toEqual(names);
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).toBe("City:id:city:suzhou");
  await page.goBack();
  await expect(tab(page, numbered(2))).toHaveAttribute("aria-selected", "true");
  await page.goForward();
  await expect(tab(page, numbered(1))).toHaveAttribute("aria-selected", "true");
  // A second click on the tab in front, or F2, renames it.
  await tab(page, numbered(1)).click();
  await page.keyboard.type("长三角");
  await page.keyboard.press("Enter");
  await expect(tab(page, "长三角")).toBeFocused();
  await page.keyboard.press("Alt+w");
  await expect(tabs(page)).toHaveCount(0);
  await page
    .getByRole("button", { name: say("header.undo"), exact: true })
    .last()
    .click();
  await expect(tab(page, "长三角")).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => labels(page, "node")).toEqual(names);
});

test("the last of two explorations is back after a reload, with the other beside it", async ({
  page,
}) => {
  await open(page);
  await expand(page, "苏州");
  const names = await labels(page, "node");
  await page.keyboard.press("Alt+t");
  await expect(tab(page, numbered(2))).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => extras(page)).toBe(0);
  await expand(page, "深圳");
  const others = await labels(page, "node");
  await expect.poll(() => keptEntries(page)).toBe(4);
  await page.reload();
  await expect(tab(page, numbered(2))).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => labels(page, "node")).toEqual(others);
  await tab(page, numbered(1)).click();
  await expect.poll(() => labels(page, "node")).toEqual(names);
});

test("where the browser keeps nothing that is told, and the page works all the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  });
  await open(page);
  await expect(page.getByText(say("explorations.nowhere"))).toBeVisible();
  await expand(page, "苏州");
});
