import type { Locator, Page } from "@playwright/test";
import { words } from "./page.ts";

/** Shows the board another way, as the switch on the picture does. */
export const show = (page: Page, view: "lines" | "matrix" | "map", language: "zh" | "en" = "zh") =>
  page
    .locator(".view-switch")
    .getByText(words(language)(`view.${view}`), { exact: true })
    .click();

export const grid = (page: Page): Locator => page.locator(".cells-grid");
export const map = (page: Page): Locator => page.locator(".map-ground");

/** A line of the matrix by its cluster's or place's name. */
export const line = (page: Page, name: string): Locator =>
  grid(page)
    .locator("tbody tr")
    .filter({ has: page.locator(".cells-place span", { hasText: new RegExp(`^${name}$`) }) });

export const column = (page: Page, name: string): Locator =>
  grid(page).locator('th[scope="col"]').filter({ hasText: name });

/** A place of the map by its name. */
export const place = (page: Page, name: string): Locator =>
  map(page).locator(`.map-place[aria-label^="${name},"]`);

/** A mechanism in the list beside the map. */
export const listed = (page: Page, name: string): Locator =>
  page.locator(".map-side").getByRole("button").filter({ hasText: name });

/** Names of the map that lie on each other, leave it, or are too small to read. */
export const unreadableNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const frame = document.querySelector(".map-paper")?.getBoundingClientRect();
    const names = [...document.querySelectorAll<SVGTextElement>(".map-edges text")].map((one) => ({
      text: one.textContent ?? "",
      box: one.getBoundingClientRect(),
      pixels: Number.parseFloat(getComputedStyle(one).fontSize),
      onMap: one.closest(".map-ground") !== null,
    }));
    return names.flatMap(({ text, box, pixels, onMap }, at) => [
      ...names
        .slice(at + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 2 &&
            other.top < box.bottom - 2,
        )
        .map((other) => `${text} / ${other.text}`),
      ...(pixels < 11 ? [`${text} is ${pixels} px`] : []),
      ...(onMap && frame !== undefined && (box.left < frame.left - 1 || box.right > frame.right + 1)
        ? [`${text} leaves the map`]
        : []),
    ]);
  });
