import { type Browser, chromium } from "@playwright/test";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildPage, startServer } from "./app.ts";
import { timeEditor } from "./completion.ts";
import { timeFirstPicture } from "./first-picture.ts";
import { drawnBy, type View, writeBarePage } from "./pages.ts";
import { drawDense } from "./dense.ts";
import { showMatrix } from "./matrix.ts";
import { timeFolding } from "./folding.ts";
import { report, type Times } from "./report.ts";
import { rows, scrollRows } from "./scroll.ts";
import { scriptsOfFirstScreen } from "./script-size.ts";
import { serveFolder } from "./serve.ts";
import { chromiumArgs } from "./chromium-args.ts";

const results = fileURLToPath(new URL("./RESULTS.md", import.meta.url));
const { values } = parseArgs({ options: { runs: { type: "string", default: "15" } } });
const view: View = { viewport: { width: 1440, height: 900 }, locale: "zh-CN" };

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHENGMAI_CHROMIUM"] ?? "/usr/bin/chromium",
    args: chromiumArgs,
  });

const visit = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext(view);
  const millis = await timeFirstPicture(await context.newPage(), url);
  await context.close();
  return millis;
};

/** Both pages in turn, each first as often as second, after two visits that do not count. */
const inTurn = async (browser: Browser, app: string, bare: string, runs: number) => {
  const times: Record<"app" | "bare", number[]> = { app: [], bare: [] };
  const pages = [["app", app] as const, ["bare", bare] as const];
  for (let run = -2; run < runs; run += 1)
    for (const [name, url] of run % 2 === 0 ? pages : pages.toReversed()) {
      const millis = await visit(browser, url);
      if (run >= 0) times[name].push(millis);
    }
  return times;
};

const measure = async (browser: Browser, api: string, folder: string): Promise<string> => {
  const app = await serveFolder(join(folder, "page"), api);
  const drawn = await drawnBy(browser, app.url, view);
  await writeBarePage(join(folder, "bare"), drawn);
  const bare = await serveFolder(join(folder, "bare"), api);
  try {
    const scripts = await scriptsOfFirstScreen(browser, app.url, view);
    const times: Times = {
      ...(await inTurn(browser, app.url, bare.url, Math.max(9, Number(values.runs)))),
      nodes: drawn.elements.nodes?.length ?? 0,
      edges: drawn.elements.edges?.length ?? 0,
      viewport: view.viewport,
      chromium: browser.version(),
    };
    const typing = await timeEditor(browser, app.url, view);
    const dense = await drawDense(browser, join(folder, "page"), view, 5);
    const shown = await showMatrix(browser, join(folder, "page"), view);
    return report(scripts, times, {
      scrolled: await scrollRows(browser, app.url, view),
      typing,
      dense,
      shown,
      folded: await timeFolding(),
    });
  } finally {
    app.stop();
    bare.stop();
  }
};

const folder = await mkdtemp(join(tmpdir(), "chengmai-bench-"));
try {
  buildPage(join(folder, "page"));
  const server = await startServer(join(folder, "data"), {
    CHENGMAI_ROWS: String(rows),
    CHENGMAI_BYTES: "1000000000",
    CHENGMAI_TIMEOUT_MS: "120000",
  });
  const browser = await launch();
  try {
    const text = await measure(browser, server.url, folder);
    process.stdout.write(text);
    await writeFile(results, text);
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
