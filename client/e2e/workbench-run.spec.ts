import { expect, test } from "@playwright/test";
import { expectNoViolations, open, say, tap } from "./page.ts";
import {
  editor,
  expectRows,
  field,
  notice,
  openWorkbench,
  press,
  rows,
  run,
  tabs,
  workbench,
  write,
  written,
} from "./workbench.ts";

test("a missing parameter blocks the run, says so and takes the focus", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "MATCH (c:City) WHERE c.name = $city RETURN c LIMIT $many");
  await run(page);
  await expect(field(page, "city")).toContainText(say("parameter.fault.needed"));
  await expect(field(page, "city").locator("textarea")).toBeFocused();
  await expectNoViolations(page);
  await field(page, "city").locator("textarea").fill("苏州");
  await field(page, "many").locator("input").fill("a few");
  await expect(field(page, "many")).toContainText(say("parameter.fault.integer"));
  await field(page, "many").locator("input").fill("3");
  await run(page);
  await expectRows(page, 1);
});

test(":param lines fill the form in and are not sent", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(
    page,
    ":param city => '苏州'\n:param {x: 1}\nMATCH (c:City) WHERE c.name = $city RETURN c.name AS name, $x AS x",
  );
  await run(page);
  await expectRows(page, 1);
  await expect(field(page, "city").locator("textarea")).toHaveValue("苏州");
});

test(":param lines are neither marked nor laid out, and one too late runs nothing", async ({
  page,
}) => {
  test.slow();
  await open(page);
  await openWorkbench(page);
  await write(page, ":param city=>  '苏州'\nmatch (c:Citty) where c.name = $city return c");
  const marked = editor(page).locator(".cm-lintRange");
  await expect(marked).toHaveText(["Citty"], { timeout: 30_000 });
  await page.keyboard.press("Shift+Alt+f");
  await expect
    .poll(() => written(page))
    .toBe(":param city=>  '苏州'\nMATCH (c:Citty)\nWHERE c.name = $city\nRETURN c");
  await write(page, "RETURN 1;\n:param city => '苏州'\nRETURN $city");
  await expect(marked).toHaveText([":param city => '苏州'"], { timeout: 30_000 });
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(notice(page)).toContainText(":param city => '苏州'");
  await expect(rows(page)).toHaveCount(0);
});

test("a node of the picture becomes a parameter, by its unique property", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "MATCH (c:City) WHERE c.id = ");
  await tap(page, "苏州");
  await page.getByRole("button", { name: say("card.parameter") }).click();
  await expect.poll(() => written(page)).toContain("c.id = $city");
  await expect(field(page, "city")).toContainText("City.id");
  await editor(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(" RETURN c");
  await run(page);
  await expectRows(page, 1);
});

test("all statements run, each with its result, up to the first that fails", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "RETURN 1 AS one;\nRETURN 2 AS two;\nRETURN oops;\nRETURN 4 AS four");
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  const switcher = workbench(page).locator(".wb-switcher");
  await expect(switcher.getByRole("button")).toHaveCount(4);
  await expect(switcher).toContainText("1 条语句没有运行");
  await expect(switcher.locator("[data-phase=failed]").first()).toBeVisible();
  await switcher.getByRole("button").nth(3).click();
  await expect(workbench(page)).toContainText(say("workbench.skipped", { count: 3 }));
  await switcher.getByRole("button").first().click();
  await expectRows(page, 1);
  await expectNoViolations(page);
});

test("a refusal is said in plain words, and leads to its line", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "RETURN 1 AS fine;\nMATCH (n)\nRETRUN n");
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  const refused = workbench(page).locator(".wb-refused");
  await expect(refused).toContainText("读不懂");
  await refused.getByRole("button", { name: say("workbench.goto", { line: 3 }) }).click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText("// ");
  await expect.poll(() => written(page)).toContain("\n// RETRUN n");
});

test("of two statements that are alike, the one that is run is where its refusal points", async ({
  page,
}) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "RETURN x LIMIT 5;\n// RETURN x\nRETURN x");
  await run(page);
  const refused = workbench(page).locator(".wb-refused");
  await expect(refused).toContainText("3");
  await refused.getByRole("button", { name: say("workbench.goto", { line: 3 }) }).click();
  await page.keyboard.insertText("1 AS y // ");
  await expect.poll(() => written(page)).toContain("\nRETURN 1 AS y // x");
});

test("what writes is refused, and nothing offers to write where it may not", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(page, "CREATE (n:Oops) RETURN n");
  await run(page);
  await expect(workbench(page).locator(".wb-refused")).toContainText(say("problem.not-allowed"));
  await expect(workbench(page).getByRole("button", { name: say("workbench.write") })).toHaveCount(
    0,
  );
  await expect(workbench(page).locator(".wb-unlocked")).toHaveCount(0);
});

test("Cancel ends a run; the rows that came stay, and another tab runs meanwhile", async ({
  page,
}) => {
  await open(page);
  await openWorkbench(page);
  await write(
    page,
    "MATCH (a), (b), (c), (d) WHERE a.x = b.x + 1 OR c.y = d.y + 1 RETURN count(*) AS many",
  );
  await run(page);
  await expect(workbench(page).locator(".wb-progress")).toBeVisible();
  await page.keyboard.press("Control+Alt+t");
  await write(page, "RETURN 7 AS seven");
  await run(page);
  await expectRows(page, 1);
  await expect(tabs(page).first().locator("[data-phase=running]")).toBeVisible();
  await tabs(page).first().click();
  await press(page, "workbench.cancel");
  await expect(workbench(page).locator(".wb-progress")).toHaveCount(0);
  await expect(tabs(page).first().locator("[data-phase=cancelled]")).toBeVisible();
  await expect(rows(page).getByText(say("result.cancelled.early")).last()).toBeVisible();
  await expect(rows(page)).not.toContainText(say("result.none"));
  await write(page, "RETURN 1 AS again");
  await run(page);
  await expectRows(page, 1);
});

test("Escape twice ends a run too", async ({ page }) => {
  await open(page);
  await openWorkbench(page);
  await write(
    page,
    "MATCH (a), (b), (c), (d) WHERE a.x = b.x + 1 OR c.y = d.y + 1 RETURN count(*) AS many",
  );
  await run(page);
  await expect(workbench(page).locator(".wb-progress")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(tabs(page).first().locator("[data-phase=cancelled]")).toBeVisible();
});

test("a link opens the same query in another browser, and runs it only when told to", async ({
  browser,
}) => {
  const base = test.info().project.use.baseURL;
  const options = { locale: "zh-CN", viewport: { width: 1440, height: 900 } };
  const context = await browser.newContext({
    ...options,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await open(page, base);
  await openWorkbench(page);
  await write(page, "MATCH (c:City) WHERE c.name = $city RETURN c.name AS name, $city AS city");
  await field(page, "city").locator("textarea").fill("苏州");
  await run(page);
  await expectRows(page, 1);
  await press(page, "workbench.link");
  await expect(notice(page)).toContainText(say("workbench.told.link-copied"));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await context.close();
  const other = await browser.newContext(options);
  const fresh = await other.newPage();
  const asked: string[] = [];
  fresh.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(fresh, link);
  const question = fresh.getByRole("alertdialog", { name: say("workbench.linked.title") });
  await expect(question).toContainText("WHERE c.name = $city");
  await expect(question).toContainText('$city = "苏州"');
  await expect(field(fresh, "city").locator("textarea")).toHaveValue("苏州");
  await expect(question.getByRole("button", { name: say("workbench.linked.leave") })).toBeFocused();
  await expectNoViolations(fresh);
  expect(asked).not.toContain("/api/cypher");
  await question.getByRole("button", { name: say("workbench.linked.run") }).press("Enter");
  await expectRows(fresh, 1);
  await expect(rows(fresh)).toContainText("苏州");
  expect(new URL(fresh.url()).hash).toBe("");
  await fresh.goto(`${base}/#cypher=1.broken`);
  await expect(notice(fresh)).toContainText("损坏");
  await fresh.goto(link);
  await expect(question).toBeVisible();
  await fresh.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await expect(tabs(fresh).last().locator("[data-phase]")).toHaveCount(0);
  expect(asked.filter((path) => path === "/api/cypher")).toHaveLength(1);
  await other.close();
});
