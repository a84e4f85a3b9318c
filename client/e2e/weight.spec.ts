import { expect, test } from "@playwright/test";
import { aims } from "../bench/report.ts";
import { scriptsOfFirstScreen } from "../bench/script-size.ts";

for (const locale of ["zh-CN", "en-GB"])
  test(`a first visit fetches no more script than the page promises (${locale})`, async ({
    browser,
    baseURL,
    viewport,
  }) => {
    const view = { viewport: viewport ?? { width: 1440, height: 900 }, locale };
    const scripts = await scriptsOfFirstScreen(browser, baseURL ?? "", view);
    const sum = scripts.reduce((all, { gzipped }) => all + gzipped, 0);
    expect(scripts.length).toBeGreaterThan(1);
    expect(sum).toBeLessThan(aims.kilobytes * 1000);
  });
