import { expect, test } from "@playwright/test";
import { aims } from "../bench/report.ts";
import { scriptsOfFirstScreen, weightOf } from "../bench/script-size.ts";

for (const locale of ["zh-CN", "en-GB"])
  test(`a first visit fetches no more script than the page promises (${locale})`, async ({
    browser,
    baseURL,
    viewport,
  }) => {
    const view = { viewport: viewport ?? { width: 1440, height: 900 }, locale };
    const { first, all } = weightOf(await scriptsOfFirstScreen(browser, baseURL ?? "", view));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(aims.kilobytes.first * 1000);
    expect(all).toBeGreaterThan(first);
    expect(all).toBeLessThan(aims.kilobytes.all * 1000);
  });
