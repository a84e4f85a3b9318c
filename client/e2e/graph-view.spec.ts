import { expect, test } from "@playwright/test";
import { ask, expectSound, lookAt } from "./ask.ts";
import { count, drawnAs, labels, open, say } from "./page.ts";

const undo = ".graph-told .link";

test("a result of nulls alone is not taken for values", async ({ page }) => {
  await open(page);
  await ask(page, "OPTIONAL MATCH (n:Nowhere) RETURN n.name AS name, n");
  await lookAt(page, "graph");
  await expect(page.getByText(say("graph.nulls"))).toBeVisible();
  await expect(page.getByText(say("graph.scalars"))).toHaveCount(0);
});

test("what a result holds is counted, replaces the picture, and is undone", async ({ page }) => {
  await open(page);
  const before = await labels(page, "node");
  await ask(page, "MATCH p = (:Policy)-[:COVERS]->(:City) RETURN p");
  await lookAt(page, "graph");
  await expect(page.locator(".graph-types")).toContainText("适用于");
  await expectSound(page, ".result-body");
  await page.getByRole("button", { name: say("graph.replace") }).click();
  await expect.poll(() => count(page, '[role = "node"]')).toBeGreaterThan(10);
  const spots = (await drawnAs(page, "node")).map(({ x, y }) => `${x} ${y}`);
  expect(new Set(spots).size).toBe(await count(page, "node"));
  await page.locator(undo).click();
  await expect.poll(() => labels(page, "node")).toEqual(before);
});

test("relationships alone bring their ends along, and say so", async ({ page }) => {
  await open(page);
  await ask(page, "MATCH (:Project)-[r:LINKS]->() RETURN r LIMIT 3");
  await lookAt(page, "graph");
  await page.getByRole("button", { name: say("graph.add") }).click();
  await expect(page.locator(".graph-told")).toContainText(/另取/);
  await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
  await page.locator(undo).click();
  await expect.poll(() => count(page, '[role = "extra"]')).toBe(0);
});

test("nodes alone are drawn with the relationships among them", async ({ page }) => {
  await open(page);
  await ask(page, "MATCH (n) WHERE n:Cluster OR n:City RETURN n");
  await lookAt(page, "graph");
  await expect(page.getByLabel(say("graph.among"))).toBeChecked();
  await page.getByRole("button", { name: say("graph.replace") }).click();
  await expect.poll(() => count(page, '[role = "relationship"]')).toBeGreaterThan(20);
});

test("values alone lead to a query that returns what they were taken from", async ({ page }) => {
  await open(page);
  await ask(page, "MATCH (c:Cluster)-[:APPLIES]->(m:Mechanism) RETURN c.name, m.name LIMIT 4");
  await lookAt(page, "graph");
  await expect(page.locator(".graph-nothing pre")).toContainText("RETURN c, m LIMIT 4");
  await expectSound(page, ".result-body");
  await page.getByRole("button", { name: say("graph.suggestion.open") }).click();
  await page.locator(".workbench .cm-content").click();
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".graph-labels")).toBeVisible();
});

test("on a phone drawing makes way for the picture", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await ask(page, "MATCH p = (:Policy)-[:COVERS]->(:City) RETURN p LIMIT 5");
  await lookAt(page, "graph");
  await page.getByRole("button", { name: say("graph.replace") }).click();
  await expect(page.locator(".workbench")).toBeHidden();
  await expect.poll(() => count(page, '[role = "node"]')).toBeGreaterThan(2);
});

test("a layout that fails says so, and the way back is open", async ({ page }) => {
  await page.route("**/layout-worker*", (route) => route.abort());
  await open(page);
  const before = await labels(page, "node");
  await ask(page, "MATCH p = (:Policy)-[:COVERS]->(:City) RETURN p");
  await lookAt(page, "graph");
  await page.getByRole("button", { name: say("graph.replace") }).click();
  await expect(page.locator(".standing .trouble")).toContainText(say("problem.layout-failed"));
  await page.locator(undo).click();
  await expect.poll(() => labels(page, "node")).toEqual(before);
});
