import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations, open, say } from "./page.ts";
import { editor, openWorkbench, written } from "./workbench.ts";

// The worker reads its code first, and the machine may be busy with other stories.
const patient = { timeout: 30_000 };

const list = (page: Page) => page.locator(".cm-tooltip-autocomplete");
const option = (page: Page, name: string) =>
  list(page)
    .getByRole("option")
    .filter({ hasText: new RegExp(`^${name}`) });
/** Takes the chosen option; CodeMirror lets a list be looked at for a moment before Enter means it, so the clock is put on. */
async function take(page: Page): Promise<void> {
  await page.clock.fastForward(100);
  await page.keyboard.press("Enter");
}

const marks = (page: Page) => page.locator(".marks li");

/** Opens the workbench and puts a text into its editor, as a paste would. */
async function write(page: Page, cypher = ""): Promise<void> {
  await page.clock.install();
  await open(page);
  await openWorkbench(page);
  await editor(page).click();
  await page.keyboard.press("Control+a");
  if (cypher === "") await page.keyboard.press("Delete");
  else await page.keyboard.insertText(cypher);
}

test("a colon opens the labels, most nodes first, and what is typed narrows them", async ({
  page,
}) => {
  await write(page);
  await page.keyboard.type("MATCH (c:");
  await expect(option(page, "City")).toBeVisible(patient);
  await expect(list(page).getByRole("option").first()).toContainText("Claim");
  await expectNoViolations(page);
  await page.keyboard.type("cit");
  await expect(list(page).getByRole("option")).toHaveCount(1);
  await take(page);
  await expect.poll(() => written(page)).toBe("MATCH (c:City)");
});

test("behind a variable come the properties of its label first", async ({ page }) => {
  await write(page);
  await page.keyboard.type("MATCH (c:City) RETURN c.");
  await expect(list(page).getByRole("option").first()).toBeVisible(patient);
  await expect(option(page, "name")).not.toHaveCount(0);
  await page.keyboard.type("nam");
  await take(page);
  await expect.poll(() => written(page)).toMatch(/RETURN c\.name/);
});

test("a label in Chinese is found by what is typed and written in back-quotes where it must be", async ({
  page,
}) => {
  const property = { name: "名称", types: ["string"], share: 1 };
  await page.route(/\/api\/schema/, (route) =>
    route.fulfill({
      json: {
        labels: [
          { label: "城市", count: 12, properties: [property] },
          { label: "工业 园区", count: 7, properties: [property] },
          { label: "a`b", count: 1, properties: [] },
        ],
        types: [{ type: "属于", count: 19, properties: [] }],
        links: [],
        unique: [],
        indexes: [],
        sampled: false,
      },
    }),
  );
  await write(page);
  await page.keyboard.type("MATCH (n:");
  await expect(option(page, "工业 园区")).toBeVisible(patient);
  await page.keyboard.insertText("工");
  await expect(list(page).getByRole("option")).toHaveCount(1);
  await take(page);
  await expect.poll(() => written(page)).toBe("MATCH (n:`工业 园区`)");
  await page.keyboard.press("End");
  await page.keyboard.type(" MATCH (m:`");
  await expect(option(page, "a`b")).toBeVisible(patient);
  await page.clock.fastForward(100);
  await option(page, "a`b").click();
  await expect.poll(() => written(page)).toBe("MATCH (n:`工业 园区`) MATCH (m:`a``b`)");
});

test("a wrong name is marked, mended by one key, and by one click", async ({ page }) => {
  await write(page, "MATCH (c:Citi) RETURN c.nmae AS name");
  await expect(marks(page)).toHaveCount(2, patient);
  await expect(marks(page).first()).toContainText(say("editor.near", { name: "City" }));
  await expectNoViolations(page);
  await marks(page).first().getByRole("button").first().click();
  await page.keyboard.press("Control+.");
  await expect.poll(() => written(page)).toBe("MATCH (c:City) RETURN c.nmae AS name");
  await expect(marks(page)).toHaveCount(1, patient);
  await marks(page)
    .getByRole("button", { name: say("editor.fix", { name: "name" }) })
    .click();
  await expect.poll(() => written(page)).toBe("MATCH (c:City) RETURN c.name AS name");
  await expect(page.locator(".cm-lintRange")).toHaveCount(0, patient);
  await page.keyboard.press("Control+z");
  await expect.poll(() => written(page)).toBe("MATCH (c:City) RETURN c.nmae AS name");
});

test("a call says what it takes, and Escape sends that away", async ({ page }) => {
  await write(page);
  await page.keyboard.type("RETURN substring('苏州', ");
  const help = page.locator(".signature");
  await expect(help).toBeVisible(patient);
  await expect(help.locator("b")).toContainText("start");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
});

test("formatting is one step of undo, and a text that does not parse stays and says so", async ({
  page,
}) => {
  const loose = "match (c:City) where c.name='苏州' return c.name";
  await write(page, loose);
  await page.keyboard.press("Shift+Alt+f");
  await expect
    .poll(() => written(page), patient)
    .toBe("MATCH (c:City)\nWHERE c.name = '苏州'\nRETURN c.name");
  await page.keyboard.press("Control+z");
  await expect.poll(() => written(page)).toBe(loose);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" ORDER (");
  const broken = await written(page);
  await page.keyboard.press("Shift+Alt+f");
  await expect(page.locator(".editor-notice")).toHaveText(say("editor.format.unread"), patient);
  expect(await written(page)).toBe(broken);
});

test("of several statements the one at the caret is marked and run", async ({ page }) => {
  await write(page, "RETURN ';' AS first;\nRETURN 2 AS second;\nRETURN 3 AS third");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(".cm-currentStatement")).toHaveText("RETURN 2 AS second;");
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/cypher"));
  await page.keyboard.press("Control+Enter");
  expect((await asked).postDataJSON()).toMatchObject({ text: "RETURN 2 AS second" });
});

test("Escape and then Tab leaves the editor, and its search speaks the reader's language", async ({
  page,
}) => {
  await write(page, "RETURN 1");
  await page.keyboard.press("Control+f");
  await expect(page.getByPlaceholder("查找")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(editor(page)).toBeFocused();
  // Tab must follow within two seconds, which a busy machine may miss.
  await expect(async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect(editor(page)).not.toBeFocused({ timeout: 500 });
  }).toPass(patient);
});
