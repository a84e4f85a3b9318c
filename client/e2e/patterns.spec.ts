import { expect, test } from "@playwright/test";
import { keptSteps } from "./kept.ts";
import { expectNoViolations, open, say } from "./page.ts";

test("a finding leads to its proof, a cell to its claims, onto the picture and back; a gap is judged", async ({
  page,
}) => {
  // Its key waits for what is fetched after the picture.
  let pressed = false;
  await page.route(/assets\/beside-[^/]*\.js/, async (route) => {
    await expect.poll(() => pressed, { timeout: 60_000 }).toBe(true);
    await route.continue();
  });
  await open(page);
  await page.keyboard.press("v");
  pressed = true;
  const screen = page.getByRole("region", { name: say("patterns.title") });
  const findings = screen.locator(".finding-card");
  await expect(findings.first()).toBeVisible();
  expect(await findings.count()).toBeGreaterThan(5);
  await expectNoViolations(page);
  await findings.first().locator(".link").click();
  await expect(screen.getByRole("tab", { name: say("patterns.matrix") })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  const saved = page.waitForEvent("download");
  await screen.getByRole("button", { name: say("table.save.xlsx"), exact: true }).click();
  expect((await saved).suggestedFilename()).toBe("chengmai-matrix.xlsx");
  await screen.getByRole("searchbox", { name: say("table.filter.rows") }).fill("长三角");
  await expect(screen.locator("tbody tr")).toHaveCount(1);
  expect(new URL(page.url()).searchParams.getAll("in")).toContain("rows-with=长三角");
  await page.goBack();
  await expect(screen.getByRole("searchbox", { name: say("table.filter.rows") })).toHaveValue("");
  await screen.locator("tbody td[data-step='3']").first().click();
  await expect(screen.locator("th[data-marked=true]")).toHaveCount(2);
  const proof = screen.getByRole("region", { name: say("patterns.proof.title") });
  await expect(proof.locator(".claim").first()).toBeVisible();
  const proven = page.url();
  await proof.getByRole("button", { name: /放到图上/ }).click();
  await expect(proof.getByRole("status")).toHaveText(say("patterns.proof.there"));
  await page.keyboard.press("Escape");
  await expect(proof).toHaveCount(0);
  // Whoever came by keys is where the evidence was opened, or around it where that was drawn anew.
  await expect(page.locator(".patterns:focus, .patterns :focus")).toHaveCount(1);
  await screen.getByRole("tab", { name: say("patterns.gaps"), exact: true }).click();
  const gap = screen.locator(".gap-card").first();
  await expect(gap).toContainText(say("gaps.unsaid"));
  await gap.getByText(say("gaps.judge.unfit"), { exact: true }).click();
  await gap.getByRole("textbox").fill("另有考虑");
  await gap.getByRole("textbox").press("Enter");
  await expect(gap).toHaveAttribute("data-judged", "unfit");
  await page.getByRole("button", { name: say("header.undo") }).click();
  await page.getByRole("button", { name: say("header.undo") }).click();
  await expect(gap).not.toHaveAttribute("data-judged", "unfit");
  // A lens of one's own, by the keyboard alone.
  await screen.getByRole("button", { name: say("lens.new") }).press("Enter");
  const form = screen.getByRole("region", { name: say("lens.title") });
  await expect(form).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(screen.getByRole("button", { name: say("lens.new") })).toBeFocused();
  await page.keyboard.press("Enter");
  const rows = form.getByRole("combobox", { name: say("lens.rows"), exact: true });
  await rows.focus();
  await rows.selectOption("label Policy");
  await form
    .getByRole("combobox", { name: say("lens.label", { number: 1 }) })
    .selectOption("Mechanism");
  await form
    .getByRole("combobox", { name: say("lens.direction", { number: 1 }) })
    .selectOption("in");
  await expect(form.locator(".own-why li")).toHaveCount(1);
  await form
    .getByRole("combobox", { name: say("lens.direction", { number: 1 }) })
    .selectOption("out");
  await expect(form.locator(".own-preview")).toContainText(say("lens.some.columns"));
  await expectNoViolations(page);
  await form.getByRole("textbox", { name: say("lens.name"), exact: true }).fill("政策看机制");
  const saving = page.waitForEvent("download");
  await form.getByRole("button", { name: say("lens.file") }).press("Enter");
  expect((await saving).suggestedFilename()).toBe("own-lens.cypher");
  await form.getByRole("textbox", { name: say("lens.name"), exact: true }).press("Enter");
  await expect(form).toHaveCount(0);
  const lens = screen.getByRole("combobox", { name: say("patterns.lens"), exact: true });
  await expect(lens.locator("option:checked")).toHaveText("政策看机制");
  await expect(lens).toBeFocused();
  await screen.press("Escape");
  await expect(screen).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has("patterns")).toBe(false);
  await expect.poll(() => keptSteps(page)).toContain("政策看机制");
  // An address brings back the view, its lens and what was opened in it; so does Back.
  await open(page, proven);
  await expect(proof.locator(".claim").first()).toBeVisible();
  const table = screen.getByRole("tab", { name: say("patterns.matrix") });
  await expect(table).toHaveAttribute("aria-selected", "true");
  await screen.getByRole("tab", { name: say("patterns.gaps"), exact: true }).click();
  await expect(proof).toHaveCount(0);
  await page.goBack();
  await expect(table).toHaveAttribute("aria-selected", "true");
  await expect(proof.locator(".claim").first()).toBeVisible();
  await expect(screen.locator('tbody td[aria-selected="true"]')).toHaveCount(1);
  // What it rests on begins an exploration of its own, and Back leads to where it was seen.
  const title = await proof.locator("h3").first().innerText();
  await proof.getByRole("button", { name: say("patterns.proof.begin") }).click();
  const apart = page.getByRole("tab", { name: title });
  await expect(apart).toHaveAttribute("aria-selected", "true");
  await expect(screen).toHaveCount(0);
  await page.goBack();
  await expect(apart).toHaveAttribute("aria-selected", "false");
  await expect(proof.locator(".claim").first()).toBeVisible();
  await page.keyboard.press("v");
  await expect(screen).toHaveCount(0);
  // What was done before stands in the tab beside, with the lens of its own.
  const beside = page.getByRole("tab", { name: say("explorations.numbered", { number: 1 }) });
  await beside.click();
  await expect(beside).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("v");
  await expect(lens.locator("optgroup").first().locator("option")).toHaveText("政策看机制");
  await page.keyboard.press("v");
  await expect(screen).toHaveCount(0);
  await page.keyboard.press("v");
  await expect(screen).toBeVisible();
  await page.keyboard.press("v");
  await expect(screen).toHaveCount(0);
});

test("on a phone each view says what it shows, and the layers are walked by keys", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole("button", { name: say("header.left") }).click();
  await page.locator('[data-query="patterns"]').click();
  const screen = page.getByRole("region", { name: say("patterns.title") });
  await screen.getByRole("tab", { name: say("patterns.compare") }).click();
  await expect(screen.locator(".compare-said li").first()).toBeVisible();
  await screen.getByRole("tab", { name: say("patterns.cuts") }).click();
  await expect(screen.locator(".cuts-told")).toBeVisible();
  await screen.getByRole("tab", { name: say("patterns.example") }).click();
  await screen.getByLabel(say("example.from")).selectOption("Policy");
  await expect(screen.locator(".example [role=status]")).toContainText("例如");
  await screen.getByRole("button", { name: say("example.grow") }).click();
  await screen.locator(".example-next .chip").filter({ hasText: "机制" }).first().click();
  await screen.getByRole("button", { name: say("example.find"), exact: true }).click();
  await expect(screen.locator(".example-multiples li").first()).toBeVisible();
  await expect(screen.locator("[data-differs=true]").first()).toBeVisible();
  // The address has the pattern, and that it was looked for.
  await page.goBack();
  await expect(screen.locator(".example-multiples")).toHaveCount(0);
  await expect(screen.locator(".example-pieces > li")).toHaveCount(2);
  await page.goForward();
  await expect(screen.locator(".example-multiples li").first()).toBeVisible();
  await screen.getByRole("tab", { name: say("patterns.concepts"), exact: true }).click();
  await screen.getByText(say("concepts.look.rules"), { exact: true }).click();
  await expect(screen.locator(".concepts")).toContainText("都记载有");
  await screen.getByText(say("concepts.look.lattice"), { exact: true }).click();
  const points = screen.locator(".lattice-point");
  await points.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(points.first()).not.toBeFocused();
  const told = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await expect(screen.locator(".lattice-told")).toHaveText(told ?? "");
  await page.keyboard.press("Enter");
  await expect(
    screen
      .getByRole("region", { name: say("patterns.proof.title") })
      .locator(".claim")
      .first(),
  ).toBeVisible();
  await expectNoViolations(page);
});
