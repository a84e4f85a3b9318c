import { expect, test } from "@playwright/test";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, expectNoViolations, open, say, tap } from "./page.ts";
import { end, freePort, serve } from "./serve.ts";

test("a server that goes is told of, and the page goes on by itself when it is back", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const data = mkdtempSync(join(tmpdir(), "chengmai-away-"));
  const port = await freePort();
  const env = { PORT: String(port), CHENGMAI_DATA: data, NEO4J_URI: "" };
  let server = await serve(env);
  try {
    await open(page, `http://127.0.0.1:${port}/`);
    await end(server);
    await tap(page, "苏州");
    await page.getByRole("application").press("Enter");
    await expect(page.getByText(say("problem.offline")).first()).toBeVisible();
    await expect(page.getByText(say("state.away"))).toBeVisible({ timeout: 20_000 });
    await expectNoViolations(page);
    server = await serve(env);
    await expect(page.getByText(say("state.away"))).toBeHidden({ timeout: 20_000 });
    await page.getByRole("application").press("Enter");
    await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
  } finally {
    await end(server);
    rmSync(data, { recursive: true, force: true });
  }
});

test("a page that could not read the graph at first reads it as soon as it can", async ({
  page,
}) => {
  let away = true;
  await page.route("**/api/**", (route) => (away ? route.abort() : route.continue()));
  await page.goto("/");
  await expect(page.getByText(say("problem.offline")).first()).toBeVisible();
  await expect(page.getByRole("button", { name: say("state.retry") }).first()).toBeVisible();
  await expectNoViolations(page);
  away = false;
  await expect.poll(() => count(page, "node"), { timeout: 20_000 }).toBeGreaterThan(50);
  await expect(page.getByText(say("problem.offline")).first()).toBeHidden();
});

test("a database that refuses the server's password is said to, and is tried when the reader says so", async ({
  page,
}) => {
  let refused = true;
  const looks: string[] = [];
  const detail = "neo4j at bolt://db:7687 refuses the password of user neo4j. Set NEO4J_PASSWORD.";
  const problem = {
    type: "/problems/sign-in-refused",
    title: "The database refuses this server's password",
    status: 503,
    detail,
    instance: "/api",
  };
  await page.route("**/api/**", (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (pathname === "/api/health") looks.push(search);
    return refused
      ? route.fulfill({ status: 503, contentType: "application/problem+json", json: problem })
      : route.continue();
  });
  await page.clock.install();
  await page.goto("/");
  const standing = page.locator(".standing");
  await expect(standing).toContainText(say("problem.sign-in-refused"));
  await expect(standing.getByText(detail)).toBeVisible();
  await expect(page.locator(".engine")).toHaveText(say("state.barred"));
  await expectNoViolations(page);
  const before = looks.length;
  await page.clock.runFor(10_000);
  // As often as a graph that is away is looked for, it would have been five times.
  expect(looks.length - before).toBeLessThanOrEqual(1);
  const again = standing.getByRole("button", { name: say("state.retry") });
  await again.click();
  await expect.poll(() => looks).toContain("?retry=true");
  await expect(standing.getByText(detail)).toBeVisible();
  refused = false;
  await again.click();
  await page.clock.runFor(1000);
  await expect.poll(() => count(page, "node"), { timeout: 20_000 }).toBeGreaterThan(50);
  await expect(standing).toHaveCount(0);
});

test("while the graph is read, the page says so", async ({ page }) => {
  const latch = new EventEmitter();
  const held = once(latch, "release");
  await page.route("**/api/queries/explore/overview", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await expect(page.getByText(say("state.loading")).first()).toBeVisible();
  latch.emit("release");
  await expect.poll(() => count(page, "node")).toBeGreaterThan(50);
  await expect(page.getByText(say("state.loading"))).toHaveCount(0);
});

test("an empty database is said to be empty, with what to do next", async ({ page }) => {
  const summary = { rows: 0, truncated: false, millis: 1, notices: [] };
  await page.route(/queries\/(explore\/overview|schema\/sample)/, (route) =>
    route.fulfill({ json: { columns: ["nodes", "relationships"], rows: [[[], []]], summary } }),
  );
  await page.goto("/");
  await expect(page.getByText(say("state.empty"), { exact: true })).toBeVisible();
  await expect(page.getByText(say("state.empty.about"))).toBeVisible();
  await expectNoViolations(page);
});
