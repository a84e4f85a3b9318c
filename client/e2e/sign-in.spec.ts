import { expect, test, type Page } from "@playwright/test";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, expectNoViolations, open, say, words } from "./page.ts";
import { textsCut } from "./reading.ts";
import { end, freePort, serve } from "./serve.ts";
import { editor, expectRows, openWorkbench, run, workbench, write, written } from "./workbench.ts";

const token = "a-token-that-writes-0123456789";
const readToken = "a-token-that-reads-0123456789";

let server: ChildProcess;
let data: string;
let address: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "chengmai-sign-in-"));
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  server = await serve({
    PORT: String(port),
    HOST: "0.0.0.0",
    NEO4J_URI: "",
    CHENGMAI_DATA: data,
    CHENGMAI_WRITES: "chengmai",
    CHENGMAI_TOKEN: token,
    CHENGMAI_READ_TOKEN: readToken,
  });
  // What it prints first warns of listening to others; it listens after.
  const reached = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(reached, { timeout: 20_000 }).toBe(true);
});

test.afterAll(async () => {
  await end(server);
  rmSync(data, { recursive: true, force: true });
});

const dialog = (page: Page) => page.getByRole("dialog", { name: say("sign-in.title") });
const field = (page: Page) => dialog(page).getByLabel(say("sign-in.token"));

async function signIn(page: Page, own: string): Promise<void> {
  await field(page).fill(own);
  await field(page).press("Enter");
}

/** The page of whoever has signed in by this token. */
async function openAs(page: Page, by: string): Promise<void> {
  await page.goto(address);
  await signIn(page, by);
  await open(page, address);
}

test("a wrong token is told, nothing else is asked meanwhile, and the right one opens the page", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/api/")) asked.push(pathname);
  });
  await page.clock.install();
  await page.goto(address);
  await expect(field(page)).toBeFocused();
  await expectNoViolations(page);
  const before = asked.length;
  await page.clock.runFor(60_000);
  expect(asked.slice(before)).toEqual([]);
  await signIn(page, "a-token-that-is-wrong-0123456789");
  await expect(dialog(page)).toContainText(say("sign-in.wrong"));
  await expect(field(page)).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.insertText(token);
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(() => count(page, "node"), { timeout: 20_000 }).toBeGreaterThan(50);
});

test("a session that ends underway loses nothing that was typed, and goes on after", async ({
  page,
  context,
}) => {
  await openAs(page, token);
  await openWorkbench(page);
  await write(page, "MATCH (c:Cluster) RETURN c.name AS name");
  await context.clearCookies();
  await run(page);
  await expect(field(page)).toBeFocused();
  await signIn(page, token);
  await expect(dialog(page)).toHaveCount(0);
  expect(await written(page)).toBe("MATCH (c:Cluster) RETURN c.name AS name");
  await run(page);
  await expectRows(page, 8);
});

const nothing = (): void => undefined;

const promised = () => {
  let resolve = nothing;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
};

test("what is refused late, after somebody has signed in, is asked again and asks for no token", async ({
  page,
  context,
}) => {
  await openAs(page, token);
  let [late, again] = [0, 0];
  const { promise: signedIn, resolve: refuse } = promised();
  await context.clearCookies();
  await page.route("**/limits", async (route) => {
    again += late;
    if (late > 0) return route.continue();
    late = 1;
    const response = await route.fetch();
    expect(response.status()).toBe(401);
    await signedIn;
    await route.fulfill({ response });
  });
  await page.keyboard.press("Control+`");
  // What else the workbench asks is refused at once.
  await expect(field(page)).toBeFocused();
  await expect.poll(() => late).toBe(1);
  await signIn(page, token);
  await expect(dialog(page)).toHaveCount(0);
  const before = again;
  refuse();
  await expect.poll(() => again).toBeGreaterThan(before);
  await write(page, "MATCH (c:Cluster) RETURN c.name AS name");
  await run(page);
  await expectRows(page, 8);
  await expect(dialog(page)).toHaveCount(0);
});

test("signing out asks for the token again, and a token that reads is not offered to write", async ({
  page,
}) => {
  await openAs(page, readToken);
  const header = page.getByRole("banner");
  await expect(header.getByText(say("session.read"), { exact: true })).toBeVisible();
  await openWorkbench(page);
  await write(page, "CREATE (n:Oops) RETURN n");
  await run(page);
  await expect(workbench(page).locator(".wb-refused")).toContainText(say("problem.not-allowed"));
  await expect(workbench(page).locator(".wb-unlocked")).toHaveCount(0);
  await expect(workbench(page).getByRole("button", { name: say("workbench.write") })).toHaveCount(
    0,
  );
  await expectNoViolations(page);
  await header.getByRole("button", { name: say("session.out") }).click();
  await expect(field(page)).toBeFocused();
  await page.reload();
  await expect(field(page)).toBeFocused();
  await signIn(page, token);
  await expect(header.getByText(say("session.read"), { exact: true })).toHaveCount(0);
  await expect(workbench(page).locator(".wb-unlocked")).toBeVisible({ timeout: 20_000 });
  await expect(editor(page)).toBeVisible();
  const offer = workbench(page).getByRole("button", { name: say("workbench.write") });
  await run(page);
  await expect(offer).toBeVisible({ timeout: 20_000 });
  await write(page, "SHOW SETTINGS");
  await run(page);
  await expect(workbench(page).locator(".wb-refused")).toContainText("SHOW SETTINGS");
  await expect(offer).toHaveCount(0);
});

test("on a phone the token is asked for in the reader's language, and nothing is cut", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  await expect(field(page)).toBeVisible();
  expect(await textsCut(page)).toEqual([]);
  await dialog(page)
    .getByRole("button", { name: say("header.language") })
    .click();
  const english = words("en");
  await expect(page.getByRole("dialog", { name: english("sign-in.title") })).toBeVisible();
  expect(await textsCut(page)).toEqual([]);
  await expectNoViolations(page);
});
