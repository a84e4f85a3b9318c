import type { Browser, Locator, Page } from "@playwright/test";
import type { View } from "./pages.ts";

/** Rows that are asked for. */
export const rows = 1_000_000;

const text = `UNWIND range(1, ${rows}) AS i
RETURN i, i % 97 AS rest, 'row ' + toString(i) AS text, i * 0.5 AS half`;

/** What one way of handling the table cost. */
export interface Handled {
  what: string;
  /** The longest task of the page meanwhile, milliseconds; 0 where none was over 50. */
  longest: number;
  /** The most that one task used of a processor, milliseconds: what is left of it where nothing else runs. */
  used: number;
  /** How many tasks were over 50 ms. */
  long: number;
  millis: number;
}

export interface Scrolled {
  handled: Handled[];
  /** The page's heap with all rows in it, bytes. */
  heap: number;
  /** Row numbers seen at the end of a wheel, of the bar, and by Ctrl-End. */
  reached: { wheel: number; bar: number; key: number };
}

interface Traced {
  traceEvents: {
    name: string;
    pid: number;
    tid: number;
    tdur?: number;
    args: { name?: string };
  }[];
}

/** The most processor time that one task of the page used, milliseconds. */
const mostUsed = (trace: Buffer): number => {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as Traced;
  const own = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const used = traceEvents.flatMap(({ name, pid, tid, tdur }) =>
    name === "ThreadControllerImpl::RunTask" && own.has(`${pid} ${tid}`) ? [tdur ?? 0] : [],
  );
  return used.reduce((most, one) => Math.max(most, one), 0) / 1000;
};

interface Watching {
  tasks: number[];
}

/** Runs in the page: notes every task over 50 ms. */
export const watchTasks = (): void => {
  const watching: Watching = { tasks: [] };
  Object.assign(globalThis, { watching });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watching.tasks.push(duration);
  }).observe({ type: "longtask" });
};

const tasks = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    // Tasks are told a moment after they end.
    await new Promise((told) => void setTimeout(told, 200));
    const { watching } = globalThis as unknown as { watching: Watching };
    return watching.tasks.splice(0);
  });

const lastRow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const numbers = [...document.querySelectorAll('.table-row [role="rowheader"]')];
    return Math.max(0, ...numbers.map(({ textContent }) => Number(textContent)));
  });

/** Opens the workbench and starts the query. */
async function run(page: Page, url: string): Promise<void> {
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.addInitScript(watchTasks);
  await page.goto(url);
  await page.getByRole("button", { name: "Cypher" }).click();
  await page.locator(".cm-content").click();
  await page.keyboard.insertText(text);
  await page.keyboard.press("Control+Enter");
  await page.locator(".table-row").first().waitFor({ timeout: 60_000 });
}

async function wheel(page: Page, times: number): Promise<void> {
  await page.locator(".table-box").hover();
  for (let at = 0; at < times; at += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(16);
  }
}

/** Drags a bar from its top to its end, as far as it goes in each of so many steps of the hand. */
export const drag = (box: Locator, steps: number): Promise<void> =>
  box.evaluate(async (own, all) => {
    const end = own.scrollHeight - own.clientHeight;
    for (let step = 0; step <= all; step += 1) {
      own.scrollTop = (end * step) / all;
      await new Promise((drawn) => void requestAnimationFrame(drawn));
    }
  }, steps);

/** What an act cost the page, in milliseconds: its long tasks on the clock, and the most processor time of one. */
export const costOf = async (browser: Browser, page: Page, act: () => Promise<unknown>) => {
  await browser.startTracing(page, { categories: ["toplevel"] });
  await tasks(page);
  const before = performance.now();
  await act();
  const millis = performance.now() - before;
  const long = await tasks(page);
  const used = mostUsed(await browser.stopTracing());
  return { millis, long: long.length, longest: Math.max(0, ...long), used };
};

const settled = (page: Page) =>
  page.waitForFunction(() => !/…/.test(document.querySelector(".table-told")?.textContent ?? ""));

const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
};

/** A million rows in the table: what it costs the page to move in them, to sort and to filter them. */
export async function scrollRows(browser: Browser, url: string, view: View): Promise<Scrolled> {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  const handled: Handled[] = [];
  const during = async (what: string, act: () => Promise<unknown>) => {
    handled.push({ what, ...(await costOf(browser, page, act)) });
  };
  await run(page, url);
  await during("rows come, and a wheel turns", async () => {
    await wheel(page, 60);
    await page.locator('[role="grid"]:not([aria-rowcount="-1"])').waitFor({ timeout: 90_000 });
  });
  await during("a wheel, 150 steps", () => wheel(page, 150));
  const wheeled = await lastRow(page);
  await during("the bar, top to end", () => drag(page.locator(".table-box"), 150));
  const dragged = await lastRow(page);
  await page.locator(".table-box").focus();
  await page.keyboard.press("Control+Home");
  await during("Ctrl-End and Ctrl-Home", async () => {
    await page.keyboard.press("Control+End");
    await page.waitForTimeout(100);
  });
  const keyed = await lastRow(page);
  await during("sorted by a text", async () => {
    await page.locator(".table-heading", { hasText: "text" }).click();
    await page.waitForTimeout(50);
    await settled(page);
  });
  await during("filtered over all columns", async () => {
    await page.locator(".table-bar input").fill("999");
    await page.waitForTimeout(50);
    await settled(page);
  });
  const heap = await heapOf(page);
  await context.close();
  return { handled, heap, reached: { wheel: wheeled, bar: dragged, key: keyed } };
}
