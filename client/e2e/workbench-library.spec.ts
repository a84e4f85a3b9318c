import { expect, test } from "@playwright/test";
import { parseQuery } from "@chengmai/cypher";
import { readFile } from "node:fs/promises";
import type { Schema } from "../src/workbench/model/snippets/pick.ts";
import { snippetsOf } from "../src/workbench/model/snippets/snippets.ts";
import { expectNoViolations, open, say } from "./page.ts";
import { keptRuns } from "./kept.ts";
import {
  editor,
  expectRows,
  field,
  openWorkbench,
  press,
  run,
  tabs,
  workbench,
  write,
  written,
} from "./workbench.ts";

test("a saved query is exported as a card, and comes back from its file", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "MATCH (c:City) WHERE c.name = $city RETURN c, c.name AS name");
  await field(page, "city").locator("textarea").fill("苏州");
  await run(page);
  await expectRows(page, 1);
  await page.keyboard.press("ControlOrMeta+s");
  const form = workbench(page).locator(".wb-describe");
  await form.locator("[name=zh]").fill("一座城市");
  await form.locator("[name=en]").fill("One city");
  await form.locator("[name=folder]").fill("城市");
  await expectNoViolations(page);
  await form.getByRole("button", { name: say("saved.keep"), exact: true }).click();
  const item = workbench(page).locator(".wb-item", { hasText: "一座城市" });
  await item.hover();
  const download = page.waitForEvent("download");
  await item.getByRole("button", { name: say("saved.export") }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("one-city.cypher");
  const text = await readFile(await file.path(), "utf8");
  expect(parseQuery("patterns/one-city.cypher", text)).toMatchObject({
    params: [{ name: "city", type: "string", default: "苏州" }],
    returns: [
      { name: "c", type: "node" },
      { name: "name", type: "string" },
    ],
  });
  await item.getByRole("button", { name: say("saved.delete") }).click();
  await expect(item).toHaveCount(0);
  await page.locator(".wb-list input[type=file]").setInputFiles([
    { name: "one-city.cypher", mimeType: "text/plain", buffer: Buffer.from(text) },
    { name: "bad.cypher", mimeType: "text/plain", buffer: Buffer.from("// @title x\nRETURN 1") },
  ]);
  await expect(workbench(page).locator(".wb-report")).toContainText("bad.cypher");
  await expect(item).toBeVisible();
  await item.locator(".wb-item-open").click();
  await expect(field(page, "city").locator("textarea")).toHaveValue("苏州");
});

test("a query that has not been run says what its file needs", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "RETURN 1");
  await page.keyboard.press("ControlOrMeta+s");
  await workbench(page)
    .getByRole("button", { name: say("saved.keep"), exact: true })
    .click();
  const item = workbench(page).locator(".wb-item").first();
  await item.hover();
  await item.getByRole("button", { name: say("saved.export") }).click();
  await expect(item).toContainText(say("saved.unfit.unrun"));
});

test("every run is in the history, which is kept, searched, pinned and run again", async ({
  page,
}) => {
  test.slow();
  await open(page);
  await openWorkbench(page);
  await write(page, "MATCH (c:Cluster) WHERE c.name CONTAINS $part RETURN c.name AS cluster");
  await field(page, "part").locator("textarea").fill("三角");
  await run(page);
  await expectRows(page, 1);
  await write(page, "RETURN oops");
  await run(page);
  await expect(workbench(page).locator(".wb-refused")).toBeVisible();
  await expect.poll(() => keptRuns(page)).toBe(2);
  await page.reload();
  await expect(editor(page)).toBeVisible({ timeout: 20_000 });
  await press(page, "workbench.history");
  const items = workbench(page).locator(".wb-library .wb-item");
  await expect(items).toHaveCount(2);
  await expectNoViolations(page);
  await workbench(page).getByLabel(say("history.search")).fill("三角");
  await expect(items).toHaveCount(1);
  await items.first().hover();
  await items
    .first()
    .getByRole("button", { name: say("history.pin") })
    .click();
  await items
    .first()
    .getByRole("button", { name: say("history.rerun") })
    .click();
  await expectRows(page, 1);
  await workbench(page).getByLabel(say("history.search")).fill("");
  await press(page, "history.clear");
  await expect(items).toHaveCount(1);
  await press(page, "workbench.undo");
  await expect(items).toHaveCount(3);
});

test("every snippet runs on this database, and opens in a tab", async ({ page, request }) => {
  test.slow();
  const schema = (await (await request.get("/api/schema")).json()) as Schema;
  const snippets = snippetsOf(schema, "en");
  expect(snippets.length).toBeGreaterThanOrEqual(10);
  for (const { text, drafts } of snippets) {
    const params = Object.fromEntries(
      Object.entries(drafts).map(([name, draft]) => [name, draft.text]),
    );
    const answer = await request.post("/api/cypher", {
      data: { text, params },
      headers: { accept: "application/json" },
    });
    const { rows } = (await answer.json()) as { rows?: unknown[] };
    expect({ text, status: answer.status() }).toEqual({ text, status: 200 });
    expect({ text, some: (rows?.length ?? 0) > 0 || text.includes("NOT (") }).toEqual({
      text,
      some: true,
    });
  }
  await open(page);
  await openWorkbench(page);
  await press(page, "workbench.snippets");
  await workbench(page).locator("[data-lesson=count] button").click();
  await expect(tabs(page)).toHaveCount(2);
  expect(await written(page)).toContain("count(b) AS many");
  await run(page);
  await expectRows(page, 10);
});
