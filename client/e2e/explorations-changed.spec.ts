import { expect, test, type Page } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, drawn, expectNoViolations, labels, open, say } from "./page.ts";
import { end, freePort, serve } from "./serve.ts";

/** Writes to the database behind the page's back. */
async function write(page: Page, text: string): Promise<void> {
  const reply = await page.request.post("/api/cypher", {
    headers: { accept: "application/json", origin: new URL(page.url()).origin },
    data: { text, write: true },
  });
  expect(reply.status(), await reply.text()).toBe(200);
}

test("what is gone or has changed since is listed, before and after, and what got another id is the same", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const data = mkdtempSync(join(tmpdir(), "chengmai-changed-"));
  const port = await freePort();
  const server = await serve({
    PORT: String(port),
    CHENGMAI_DATA: data,
    NEO4J_URI: "",
    CHENGMAI_WRITES: "chengmai",
  });
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}`,
    locale: "zh-CN",
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  try {
    await open(page);
    await page.keyboard.press("/");
    await page.keyboard.type("苏州");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
    const places = '[role = "place"]';
    const mechanisms = '[role = "mechanism"]';
    const before = { places: await labels(page, places), own: await labels(page, mechanisms) };
    // One goes, one is made anew under another id, one has a property that it had not.
    await write(page, "MATCH (n:City {id: 'city:shenzhen'}) DETACH DELETE n");
    await write(page, "MATCH (n:City {id: 'city:suzhou'}) SET n.visited = 7");
    await write(
      page,
      "MATCH (m:Mechanism {id: 'mechanism:culture'}) WITH properties(m) AS own, m DETACH DELETE m CREATE (n:Mechanism) SET n = own",
    );
    await page.reload();
    await expect
      .poll(() => labels(page, places))
      .toEqual(before.places.filter((name) => name !== "深圳"));
    expect(await labels(page, mechanisms)).toEqual(before.own);
    const sum = page.getByText(/与上次相比：/);
    await expect(sum).toBeVisible();
    await page.getByRole("button", { name: say("found.show") }).click();
    const found = page.getByRole("complementary", { name: say("found.title") });
    await expect(found.locator("[data-gone]").filter({ hasText: "深圳" })).toHaveCount(1);
    const suzhou = found.locator("li").filter({ hasText: "visited" });
    await expect(suzhou.locator("ins")).toHaveText("7");
    await expectNoViolations(page);
    await suzhou.getByRole("button").click();
    await expect(page.locator(".card h2").first()).toHaveText("苏州");
    // The picture marks what the list tells of, and so does its card.
    const marked = async () =>
      (await drawn(page)).filter(({ changed }) => changed).map(({ label }) => label);
    expect(await marked()).toEqual(["苏州"]);
    await expect(page.locator(".card .differences ins")).toHaveText("7");
    await page
      .getByRole("button", { name: say("explorations.dismiss") })
      .first()
      .click();
    await expect.poll(marked).toEqual([]);
  } finally {
    await context.close();
    await end(server);
    rmSync(data, { recursive: true, force: true });
  }
});
