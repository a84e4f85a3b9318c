import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { Core } from "cytoscape";
import { en } from "../src/i18n/en.ts";
import { zh, type MessageKey } from "../src/i18n/zh.ts";

/** The canvas's own element, which carries the Cytoscape it draws with. */
export type Holder = HTMLElement & { cy: Core };

export const canvas = (page: Page) => page.getByTestId("canvas");

/** The page's words, so that a story follows what the catalogue says. */
export const words =
  (language: "zh" | "en") =>
  (key: MessageKey, values: Record<string, string | number> = {}): string =>
    (language === "zh" ? zh : en)[key].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name]),
    );

export const say = words("zh");

/** Opens the page and waits until the first picture stands. */
export async function open(page: Page, path = "/"): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(
    () => {
      const holder = document.querySelector<Holder>("[data-testid=canvas]");
      return (holder?.cy?.edges().length ?? 0) > 20;
    },
    undefined,
    { timeout: 20_000 },
  );
}

export interface Spot {
  x: number;
  y: number;
}

/** Where a node stands in the window, by its name in either language. */
export async function spotOf(page: Page, name: string): Promise<Spot> {
  const spot = await canvas(page).evaluate((element, wanted) => {
    const holder = element as Holder;
    const found = holder.cy
      .nodes()
      .toArray()
      .find((node) => String(node.data("label")).replace(/^\d+ {2}/, "") === wanted);
    if (found === undefined) return null;
    const { x, y } = found.renderedPosition();
    const { left, top } = holder.getBoundingClientRect();
    return { x: x + left, y: y + top };
  }, name);
  if (spot === null) throw new Error(`No node is named ${name}.`);
  return spot;
}

export async function tap(page: Page, name: string): Promise<void> {
  const { x, y } = await spotOf(page, name);
  await page.mouse.click(x, y);
}

/** Labels of the nodes that a selector of Cytoscape finds, sorted. */
export const labels = (page: Page, selector: string): Promise<string[]> =>
  canvas(page).evaluate(
    (element, chosen) =>
      (element as Holder).cy
        .nodes(chosen)
        .map((node) => String(node.data("label")).replace(/^\d+ {2}/, ""))
        .toSorted(),
    selector,
  );

export const count = (page: Page, selector: string): Promise<number> =>
  canvas(page).evaluate(
    (element, chosen) => (element as Holder).cy.elements(chosen).length,
    selector,
  );

/** What axe finds on the page as it stands: the rule, and where. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}`),
  );
}

export const expectNoViolations = async (page: Page): Promise<void> =>
  expect(await violations(page)).toEqual([]);
