import { expect, test, type Page } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canvas, count, drawnAs, expectNoViolations, labels, spotOf, tap, words } from "./page.ts";
import { end, freePort, serve } from "./serve.ts";

const say = words("en");
const plant = fileURLToPath(new URL("../../server/test/foreign/plant-movies.ts", import.meta.url));

const told = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();

const find = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await expect(page.getByRole("option").first()).toContainText(name);
  await page.keyboard.press("Enter");
  await told(page, name);
};

/** Waits until the node is drawn and nothing moves any more; then it can be pointed at. */
const still = async (page: Page, name: string): Promise<void> => {
  await expect.poll(() => labels(page, "node")).toContain(name);
  let before = "";
  const stands = async () => {
    const now = JSON.stringify((await drawnAs(page, "node")).map(({ x, y }) => [x, y]));
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(stands).toBe(true);
};

const choose = (page: Page, name: string, value: string) =>
  page.getByRole("combobox", { name, exact: true }).selectOption(value);

const offset = (at: number, begin = 0): number => Math.round(at - begin);

/** Where nodes stand from the first of them; where the window stood a moment before it was left need not be kept. */
const spots = async (page: Page) => {
  const nodes = (await drawnAs(page, "node")).toSorted((a, b) => (a.label < b.label ? -1 : 1));
  const [first] = nodes;
  return nodes.map(({ label, x, y }) => [label, offset(x, first?.x), offset(y, first?.y)]);
};

test("films and their people: find one, expand by type and condition, join two, name, leave and come back, undo", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const data = mkdtempSync(join(tmpdir(), "chengmai-movies-"));
  execFileSync(process.execPath, ["--import", "tsx", "--conditions=source", plant, data]);
  const port = await freePort();
  const server = await serve({ PORT: String(port), CHENGMAI_DATA: data, NEO4J_URI: "" });
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    await page.goto("/");
    await expect.poll(() => count(page, "node")).toBeGreaterThan(10);
    // What is odd is drawn: a node of no property by its label and id, loops, parallels, a second label.
    const odd = await drawnAs(page, "node");
    expect(odd.filter(({ label }) => /^(?:Draft|Award) \d+$/.test(label))).toHaveLength(3);
    const edges = await drawnAs(page, "edge");
    expect(edges.filter(({ ends: [from, to] }) => from === to)).toHaveLength(3);
    await still(page, "Dan Rossi");
    await tap(page, "Dan Rossi");
    await expect(page.locator(".card .kicker")).toContainText("Person · Director");

    // Search a person, expand by type, then by type, label and condition.
    await page.locator(".chips .chip").filter({ hasText: "Director" }).click();
    await expect.poll(() => labels(page, "node")).toEqual(["Dan Rossi"]);
    await find(page, "Ada Moreau");
    await expect.poll(() => labels(page, "node")).toEqual(["Ada Moreau", "Dan Rossi"]);
    await page
      .getByRole("button", { name: say("card.expand.type", { type: "ACTED_IN", count: 2 }) })
      .click();
    const films = ["Harbour Lights", "The Glass Train"];
    await expect
      .poll(() => labels(page, "node"))
      .toEqual(["Ada Moreau", "Dan Rossi", ...films].toSorted());
    await still(page, "The Glass Train");
    await tap(page, "The Glass Train");
    await told(page, "The Glass Train");
    await page.getByText(say("expand.more")).click();
    await choose(page, say("expand.type"), "ACTED_IN");
    await choose(page, say("expand.label"), "Person");
    await page.getByRole("button", { name: say("expand.where.more") }).click();
    await choose(page, say("expand.property"), "born");
    await choose(page, say("expand.operator"), ">");
    await page.getByRole("textbox", { name: say("expand.value") }).fill("1965");
    await page.getByRole("button", { name: say("expand.do") }).click();
    await expect.poll(() => labels(page, "node")).toContain("Ben Okafor");
    await expectNoViolations(page);

    // The shortest path of two, then another around a node that stands on it.
    await find(page, "Eva Lindqvist");
    await still(page, "Eva Lindqvist");
    const ada = await spotOf(page, "Ada Moreau");
    await page.keyboard.down("Shift");
    await page.mouse.click(ada.x, ada.y);
    await page.keyboard.up("Shift");
    await choose(page, say("paths.hops"), "6");
    await page.getByRole("button", { name: say("paths.find") }).click();
    const paths = page.locator(".paths-found button");
    await expect(paths.first()).toContainText("Grace Liu");
    const around = page.getByRole("combobox", { name: say("paths.avoid"), exact: true });
    await around.selectOption({ label: say("paths.avoid.type", { type: "Grace Liu" }) });
    await page.getByRole("button", { name: say("paths.find") }).click();
    await expect(page.getByText(say("paths.none"))).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(paths.first()).toContainText("Grace Liu");
    // What is not walked is listed, and walked again by a click.
    const not = say("paths.avoid.type", { type: "Grace Liu" });
    await page.getByRole("button", { name: say("paths.avoid.off", { name: not }) }).click();
    await expect(around.getByRole("option", { name: not })).toHaveCount(1);
    await page.getByRole("button", { name: say("chosen.aside", { count: 2 }) }).click();
    await still(page, "Grace Liu");
    await tap(page, "Grace Liu");
    await told(page, "Grace Liu");
    await page.getByText(say("expand.more")).click();
    await page.getByRole("button", { name: say("chosen.sets", { count: 2 }) }).click();
    // All of it came with the path: that is told, and is no step that undo would have to take back.
    await expect(page.getByText(say("remainder.nothing"))).toBeVisible();
    await page.keyboard.press("l");
    await expect(page.locator(".side-panel [aria-current=step]")).toContainText("Eva Lindqvist");
    await page.keyboard.press("l");
    const before = await labels(page, "node");
    expect(before).toEqual(expect.arrayContaining(["Night Ferry", "Grace Liu"]));

    // Names by another property; all stands as it stood after the page was left.
    await canvas(page).focus();
    await page.keyboard.press("Escape");
    await expect(page.locator(".schema-labels")).toBeVisible();
    const kept = await spots(page);
    const row = page
      .locator(".schema-labels > li")
      .filter({ has: page.locator("summary", { hasText: "Movie" }) });
    await row.locator("summary").click();
    await row.getByLabel(say("schema.name")).selectOption("tagline");
    await expect.poll(() => labels(page, "node")).toContain("All aboard");
    await row.getByLabel(say("schema.name")).selectOption("title");
    await expect.poll(() => spots(page)).toEqual(kept);
    await page.reload();
    await expect.poll(() => labels(page, "node")).toEqual(before);
    await expect.poll(() => spots(page)).toEqual(kept);
    await page.keyboard.press("Control+z");
    await expect.poll(() => labels(page, "node")).not.toContain("Grace Liu");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => labels(page, "node")).toEqual(before);
  } finally {
    await Promise.allSettled([context.close(), end(server)]);
    rmSync(data, { recursive: true, force: true });
  }
});
