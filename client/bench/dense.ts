import type { Browser, Page } from "@playwright/test";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plantDense, startServer } from "./app.ts";
import { type Scene, type View, asData } from "./pages.ts";
import { costOf, watchTasks } from "./scroll.ts";
import { serveFolder } from "./serve.ts";

export const size = { nodes: 5000, relationships: 15_000 };

/** What one way to a dense picture cost the page, in milliseconds. */
export interface Act {
  what: string;
  /** From the click to the picture. */
  millis: number;
  /** The longest task meanwhile on the clock, 0 where none was over 50, and by the processor's time. */
  longest: number;
  used: number;
}

export interface Dense {
  acts: Act[];
  /** Places known: the page's own pictures, and Cytoscape's of the same, each first as often as second. */
  app: number[];
  bare: number[];
}

/** Runs in the page: notes when another picture of so many nodes stands, counted from the next click or key. */
export const watchPicture = (wanted: number): void => {
  interface Watched {
    _cyreg?: {
      cy?: { nodes(): { length: number; map(of: (node: Placed) => string): string[] } };
    };
  }
  interface Placed {
    position(): { x: number; y: number };
  }
  const nodesOf = (holder: Element | null) => (holder as Watched | null)?.["_cyreg"]?.cy?.nodes();
  const placesOf = (holder: Element | null) =>
    nodesOf(holder)
      ?.map((node) => JSON.stringify(node.position()))
      .join(" ");
  const stood = placesOf(document.querySelector('[data-testid="canvas"]'));
  const pictured = { begun: 0, busy: false, stood: 0 };
  Object.assign(globalThis, { pictured });
  for (const kind of ["click", "keydown"])
    addEventListener(
      kind,
      ({ timeStamp }) => Object.assign(pictured, { begun: timeStamp, busy: false, stood: 0 }),
      { capture: true },
    );
  const look = () => {
    const holder = document.querySelector('[data-testid="canvas"]');
    const busy = holder?.ariaBusy === "true";
    const came = pictured.busy && !busy;
    pictured.busy = busy;
    // Asked only then: Cytoscape looks through all it has for it. One that is painted anew while a layout runs is not it.
    if (came && nodesOf(holder)?.length === wanted && placesOf(holder) !== stood) {
      // What was drawn has to be there: the browser puts it off.
      for (const paper of holder?.querySelectorAll("canvas") ?? [])
        paper.getContext("2d")?.getImageData(0, 0, 1, 1);
      pictured.stood = performance.now();
    } else requestAnimationFrame(look);
  };
  look();
};

/** Whether the picture has other nodes than so many, and is painted. */
const isUndone = (many: number): boolean => {
  const holder = document.querySelector('[data-testid="canvas"]');
  interface Watched {
    _cyreg?: { cy?: { nodes(): { length: number } } };
  }
  const drawn = (holder as Watched | null)?.["_cyreg"]?.cy;
  return drawn?.nodes().length !== many && holder?.ariaBusy !== "true";
};

export const stands = async (page: Page): Promise<number> => {
  const found = await page.waitForFunction(
    () => {
      const { pictured } = globalThis as unknown as {
        pictured: { begun: number; stood: number };
      };
      return pictured.stood > pictured.begun ? pictured.stood - pictured.begun : 0;
    },
    undefined,
    { polling: 100, timeout: 120_000 },
  );
  return found.jsonValue();
};

/** Layouts by their keys. */
const layouts = [
  ["as a grid", 7],
  ["by hops apart", 2],
] as const;

const chosen = (page: Page, role: "tab", name: string) =>
  page.getByRole(role, { name, exact: true });

/** Asks for all of the graph in the workbench, up to where a click draws it. */
export async function askForAll(page: Page): Promise<void> {
  await page.keyboard.press("Control+`");
  await page.locator(".workbench .cm-content").click();
  await page.keyboard.insertText("MATCH (a)-[r]->(b) RETURN a, r, b");
  await page.keyboard.press("Control+Enter");
  await page.locator('[role="grid"]:not([aria-rowcount="-1"])').waitFor({ timeout: 90_000 });
  await page
    .getByRole("radio", { name: "Graph" })
    .or(chosen(page, "tab", "Graph"))
    .first()
    .click();
  await page.locator(".graph-many select").selectOption({ index: 3 });
}

const bareHtml = ({ left, top, width, height }: Scene["box"]): string => `<!doctype html>
<meta charset="utf-8"><title>bare</title><link rel="icon" href="data:,">
<style>#canvas { position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px }</style>
<div id="canvas"></div><script src="/cytoscape.min.js"></script><script src="/picture.js"></script>
<script>
  window.draw = () => new Promise((done) => {
    const begun = performance.now();
    const container = document.getElementById("canvas");
    const cy = cytoscape({ container, layout: { name: "preset", fit: false }, ...structuredClone(picture) });
    cy.one("render", () => {
      for (const paper of container.querySelectorAll("canvas")) paper.getContext("2d").getImageData(0, 0, 1, 1);
      done(performance.now() - begun);
    });
  });
</script>`;

async function writeBare(folder: string, { box, ...picture }: Scene): Promise<void> {
  await mkdir(folder, { recursive: true });
  const cytoscape = createRequire(import.meta.url).resolve("cytoscape/dist/cytoscape.min.js");
  await copyFile(cytoscape, join(folder, "cytoscape.min.js"));
  await writeFile(join(folder, "picture.js"), `const picture = ${JSON.stringify(picture)};\n`);
  await writeFile(join(folder, "index.html"), bareHtml(box));
}

/** Draws the same with Cytoscape alone, every place known, in a page of its own. */
async function drawBare(browser: Browser, url: string, view: View): Promise<number> {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  await page.goto(url);
  const millis = await page.evaluate(() =>
    (globalThis as unknown as { draw(): Promise<number> }).draw(),
  );
  await context.close();
  return millis;
}

/** 5,000 nodes and 15,000 relationships on the page: drawn from a result, laid out, taken back and brought again. */
export async function drawDense(
  browser: Browser,
  built: string,
  view: View,
  runs: number,
): Promise<Dense> {
  const folder = await mkdtemp(join(tmpdir(), "chengmai-dense-"));
  plantDense(join(folder, "chengmai.grafeo"));
  const server = await startServer(folder, {
    CHENGMAI_ROWS: "20000",
    CHENGMAI_BYTES: "1000000000",
  });
  const app = await serveFolder(built, server.url);
  const context = await browser.newContext({ ...view, locale: "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  const acts: Act[] = [];
  const during = async (what: string, act: () => Promise<unknown>) => {
    let millis = 0;
    const { longest, used } = await costOf(browser, page, async () => {
      await page.evaluate(watchPicture, size.nodes);
      await act();
      millis = await stands(page);
    });
    acts.push({ what, millis, longest, used });
  };
  try {
    await page.addInitScript("globalThis.__name = (each) => each");
    await page.addInitScript(watchTasks);
    await page.goto(app.url);
    await page.getByRole("toolbar", { name: "Looking around" }).waitFor();
    await askForAll(page);
    await during("drawn from a result, laid out by springs", () =>
      page.locator(".graph-acts button").nth(1).click(),
    );
    // The pointer would light what it rests on, and a picture that is lit is painted anew.
    await page.mouse.move(2, 2);
    await page.waitForTimeout(2000);
    for (const [layout, key] of layouts)
      await during(`laid out: ${layout}`, () => page.keyboard.press(`Alt+Shift+Digit${key}`));
    const drawn = await page.evaluate(asData);
    await writeBare(join(folder, "bare"), drawn);
    const bare = await serveFolder(join(folder, "bare"), server.url);
    const times: Pick<Dense, "app" | "bare"> = { app: [], bare: [] };
    for (let run = 0; run < runs; run += 1) {
      if (run % 2 === 0) times.bare.push(await drawBare(browser, bare.url, view));
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+z");
      // Else what is still there passes for what comes back.
      await page.waitForFunction(isUndone, size.nodes, { polling: 100, timeout: 120_000 });
      await page.waitForTimeout(1500);
      await page.evaluate(watchPicture, size.nodes);
      await page.keyboard.press("Control+Shift+z");
      times.app.push(await stands(page));
      for (let step = 0; step < 2; step += 1) await page.keyboard.press("Control+Shift+z");
      if (run % 2 === 1) times.bare.push(await drawBare(browser, bare.url, view));
    }
    bare.stop();
    return { acts, ...times };
  } finally {
    await context.close();
    app.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
