import { expect, test } from "@playwright/test";
import { labels } from "./page.ts";
import { drawnLabels, overlaps } from "./reading.ts";

for (const locale of ["zh-CN", "en-GB"])
  test.describe(`a picture that a question draws (${locale})`, () => {
    test.use({ locale });

    for (const [what, address, least] of [
      ["cooperation by mechanism", "show=patterns%2Fcooperation-by-mechanism", 20],
      ["projects", "show=schema%2Fnodes-of-label&show=label%3DProject", 10],
      ["cities", "show=schema%2Fnodes-of-label&show=label%3DCity", 25],
    ] as const)
      test(`${what}: no two names lie on each other`, async ({ page }) => {
        await page.goto(`/?${address}`);
        await expect
          .poll(async () => (await labels(page, '[role = "node"]')).length)
          .toBeGreaterThan(least);
        await expect.poll(async () => overlaps(await drawnLabels(page))).toEqual([]);
      });
  });
