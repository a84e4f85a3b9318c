import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { ask, expectSound, lookAt } from "./ask.ts";
import { open, say } from "./page.ts";

const byMechanism =
  "MATCH (:Cluster)-[:APPLIES]->(m:Mechanism) RETURN m.name AS mechanism, count(*) AS n ORDER BY n DESC";

const saved = async (page: Page, format: "SVG" | "PNG") => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".chart-files").getByRole("button", { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
};

test("a result without numbers says how to get one", async ({ page }) => {
  await open(page);
  await ask(page, "MATCH (c:Cluster) RETURN c.name AS name");
  await lookAt(page, "chart");
  await expect(page.getByText(say("chart.no-number"))).toBeVisible();
  await expect(page.locator(".chart-none")).toContainText("count(*)");
});

test("names and numbers are bars at once, and the saved SVG holds them", async ({ page }) => {
  await open(page);
  await ask(page, byMechanism);
  await lookAt(page, "chart");
  const picture = page.locator(".chart-picture");
  await expect(picture).toHaveAttribute("aria-label", /差异化定位/);
  await expect(picture.locator('[aria-label="bar"] rect')).toHaveCount(20);
  await expectSound(page, ".chart");
  const { name, file } = await saved(page, "SVG");
  expect(name).toMatch(/\.svg$/);
  const texts = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, "image/svg+xml");
    const broken = read.querySelector("parsererror") !== null;
    const all = [...read.querySelectorAll("text")].map(({ textContent }) => textContent);
    return { broken, all, bars: read.querySelectorAll('[aria-label="bar"] rect').length };
  }, file.toString("utf8"));
  expect(texts.broken).toBe(false);
  expect(texts.bars).toBe(20);
  expect(texts.all).toContain("差异化定位");
  expect(texts.all).toContain(say("chart.by", { value: "n", category: "mechanism" }));
  expect(texts.all.filter((text) => /^\d+\.\d+$/.test(text))).toEqual([]);
  const png = await saved(page, "PNG");
  const width = Number(await picture.locator("> svg").getAttribute("width"));
  expect(png.file.readUInt32BE(16)).toBe(2 * width);
});

test("the reader draws the first ten, the rest as others, or a line", async ({ page }) => {
  await open(page);
  await ask(page, byMechanism);
  await lookAt(page, "chart");
  const bars = page.locator('.chart-picture [aria-label="bar"] rect');
  await page.getByLabel(say("chart.top")).selectOption("10");
  await expect(bars).toHaveCount(11);
  await expect(page.getByText(say("chart.note.others", { count: 10 }))).toBeVisible();
  await page.getByText(say("chart.kind.line"), { exact: true }).click();
  await expect(page.locator('.chart-picture [aria-label="line"] path')).toHaveCount(1);
});
