import { expect, test, type Page } from "@playwright/test";
import { ask } from "./ask.ts";
import { open, say } from "./page.ts";

const trouble = (page: Page) => page.locator(".wb-refused .trouble");

for (const [text, cause, own] of [
  ["MATCH (n) RETURN m", say("editor.find.variable", { name: "m" }), "Variable `m` not defined"],
  ["RETURN 1 / 0 AS x", say("editor.cause.zero"), "division by zero"],
  ["RETURN nosuch(1) AS x", say("editor.find.function", { name: "nosuch" }), "nosuch"],
] as const)
  test(`a refusal of ${text} says its cause first, and the engine's words behind`, async ({
    page,
  }) => {
    await open(page);
    await ask(page, text);
    await expect(trouble(page).locator("> p").first()).toHaveText(cause);
    await expect(trouble(page).getByText(own)).toBeHidden();
    await trouble(page).getByText(say("problem.detail")).click();
    await expect(trouble(page).getByText(own)).toBeVisible();
  });
