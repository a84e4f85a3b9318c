import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { Door, Drawn } from "../src/canvas/door.ts";
import { en } from "../src/i18n/en.ts";
import { numberIn } from "../src/i18n/number-in.ts";
import { zh, type MessageKey } from "../src/i18n/zh.ts";

/** The canvas's own element, and its door onto what is drawn, whatever draws it. */
export type Holder = HTMLElement & { drawn: Door };

export const canvas = (page: Page) => page.getByTestId("canvas");

/** The page's words, so that a story follows what the catalogue says. */
export const words =
  (language: "zh" | "en") =>
  (key: MessageKey, values: Record<string, string | number> = {}): string =>
    (language === "zh" ? zh : en)[key].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === "number" ? numberIn(value, language) : String(value);
    });

export const say = words("zh");

/** Opens the page and waits until the first picture stands. */
export async function open(page: Page, path = "/"): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(
    () => {
      const holder = document.querySelector<Holder>("[data-testid=canvas]");
      return (holder?.drawn?.all().length ?? 0) > 20;
    },
    undefined,
    { timeout: 20_000 },
  );
}

export interface Spot {
  x: number;
  y: number;
}

/** Everything that is drawn. */
export const drawn = (page: Page): Promise<Drawn[]> =>
  canvas(page).evaluate((element) => (element as Partial<Holder>).drawn?.all() ?? []);

/** A label without the number that mechanisms wear, or the frame of what runs from right to left. */
export const bare = (label: string): string => label.replace(/^\d+ {2}|[\u2068\u2069]/gu, "");

/** Where a node stands in the window, by its name in either language. */
export async function spotOf(page: Page, name: string): Promise<Spot> {
  const found = (await drawn(page)).find(({ of, label }) => of === "node" && bare(label) === name);
  if (found === undefined) throw new Error(`No node is named ${name}.`);
  const { left, top } = await canvas(page).evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left, top: box.top };
  });
  return { x: found.x + left, y: found.y + top };
}

export async function tap(page: Page, name: string): Promise<void> {
  const { x, y } = await spotOf(page, name);
  await page.mouse.click(x, y);
}

/** Whether something drawn is meant by `node.lit[role = "mechanism"]` and the like. */
function meant(wanted: string): (one: Drawn) => boolean {
  const [, of = "", marks = ""] = /^(node|edge)?((?:\.\w+)*)/.exec(wanted) ?? [];
  const told = [...wanted.matchAll(/\[(role|line) (!?=) "([^"]*)"\]/g)];
  const said = `${of}${marks}${told.map(([part]) => part).join("")}`;
  if (said !== wanted) throw new Error(`Nothing is told by ${wanted}.`);
  return (one) =>
    (of === "" || one.of === of) &&
    marks
      .split(".")
      .every((mark) => mark === "" || one[mark as "lit" | "dim" | "behind" | "hollow"]) &&
    told.every(
      ([, name, how, value]) => (one[name as "role" | "line"] === value) === (how === "="),
    );
}

/** What is meant of all that is drawn: `node`, `.dim`, `edge[role = "tie"][line = "dashed"]`. */
export const drawnAs = async (page: Page, wanted: string): Promise<Drawn[]> =>
  (await drawn(page)).filter(meant(wanted));

/** Labels of the nodes that are meant, sorted. */
export const labels = async (page: Page, wanted: string): Promise<string[]> =>
  (await drawnAs(page, wanted))
    .filter(({ of }) => of === "node")
    .map(({ label }) => bare(label))
    .toSorted();

export const count = async (page: Page, wanted: string): Promise<number> =>
  (await drawnAs(page, wanted)).length;

/** What axe finds on the page as it stands, or in one part of it: the rule, and where. */
export async function violations(page: Page, part = "html"): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(part)
    // Its other mode is for frames of other origins, of which there are none, and opens a page each time.
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}`),
  );
}

export const expectNoViolations = async (page: Page): Promise<void> =>
  expect(await violations(page)).toEqual([]);

/** Chooses one of the two places of a pair by what is typed, among those that are then offered. */
export async function choosePlace(
  page: Page,
  side: "pair.a" | "pair.b",
  name: string,
  typed = name,
): Promise<void> {
  const box = page.getByRole("combobox", { name: say(side), exact: true });
  await box.fill(typed);
  await page
    .getByRole("listbox", { name: say(side), exact: true })
    .getByRole("option")
    .filter({ has: page.getByText(name, { exact: true }) })
    .first()
    .click();
  // On a phone its sheet makes way for the answer at once.
  const chosen = page.getByRole("combobox", { name: say(side), exact: true, includeHidden: true });
  await expect(chosen).toHaveValue(name);
}
