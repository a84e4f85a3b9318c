import type { Browser, Page } from "@playwright/test";
import { tasksDuring, type Task } from "./completion-trace.ts";
import type { View } from "./pages.ts";

export const labels = 500;
export const typed = 200;
export const lines = 500;

/** What the editor costs whoever types. */
export interface Typing {
  /** Milliseconds from a key to the list, sorted. */
  lists: number[];
  /** Of the page's main thread while so many characters were typed into so many lines. */
  tasks: Task[];
  /** From a key to the next frame while typing, sorted. */
  frames: number[];
}

interface Watch {
  key: number;
  lists: number[];
  frames: number[];
}

const schema = {
  labels: Array.from({ length: labels }, (_, at) => ({
    label: at % 5 === 0 ? `标签 ${at}` : `Label${at}`,
    count: labels - at,
    properties: [
      { name: "name", types: ["string"], share: 1 },
      { name: `property${at}`, types: ["integer"], share: 1 },
    ],
  })),
  types: Array.from({ length: 60 }, (_, at) => ({ type: `TYPE_${at}`, count: at, properties: [] })),
  links: Array.from({ length: labels - 1 }, (_, at) => ({
    from: at % 5 === 0 ? `标签 ${at}` : `Label${at}`,
    type: `TYPE_${at % 60}`,
    to: (at + 1) % 5 === 0 ? `标签 ${at + 1}` : `Label${at + 1}`,
    count: 1,
  })),
  unique: [],
  indexes: [],
  sampled: false,
};

/** Runs in the page from its first moment. */
const watch = (): void => {
  const seen: Watch = { key: 0, lists: [], frames: [] };
  Object.assign(globalThis, { seen });
  const pressed = (): void => {
    const key = performance.now();
    seen.key = key;
    requestAnimationFrame(() => seen.frames.push(performance.now() - key));
  };
  document.addEventListener("keydown", pressed, true);
  const looked = (): void => {
    if (seen.key === 0 || document.querySelector(".cm-tooltip-autocomplete li") === null) return;
    seen.lists.push(performance.now() - seen.key);
    seen.key = 0;
  };
  new MutationObserver(looked).observe(document, { childList: true, subtree: true });
};

const seenBy = (page: Page): Promise<Watch> =>
  page.evaluate(() => (globalThis as unknown as { seen: Watch }).seen);

const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Watch };
    Object.assign(seen, { key: 0, lists: [], frames: [] });
  });

const list = (page: Page) => page.locator(".cm-tooltip-autocomplete li").first();

async function openEditor(page: Page, url: string): Promise<void> {
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.addInitScript(watch);
  await page.route(/\/api\/schema/, (route) => route.fulfill({ json: schema }));
  await page.goto(url);
  await page.getByRole("button", { name: "Cypher" }).click();
  await page.locator(".cm-content").click({ timeout: 30_000 });
}

const clear = async (page: Page): Promise<void> => {
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
};

/** Ways to a list: each text ends with the key that opens it. */
const openings = ["MATCH (n:", "MATCH (a:Label1)-[r:", "MATCH (n:Label7) RETURN n.", "MATCH (n) r"];

async function timeLists(page: Page, rounds: number): Promise<number[]> {
  await page.keyboard.type("MATCH (n:");
  await list(page).waitFor({ timeout: 60_000 });
  await page.keyboard.press("Escape");
  for (let round = 0; round < rounds; round += 1)
    for (const opening of openings) {
      await clear(page);
      await page.keyboard.insertText(`// ${round}\n${opening.slice(0, -1)}`);
      // The last key, not the paste before it, is what is timed.
      await page.waitForTimeout(120);
      await page.keyboard.press("Escape");
      if (round === 0) await forget(page);
      await page.keyboard.type(opening.slice(-1));
      await list(page).waitFor({ timeout: 30_000 });
      await page.keyboard.press("Escape");
    }
  return (await seenBy(page)).lists.toSorted((a, b) => a - b);
}

const statement = `MATCH (a:Label1 {name: 'x;y'})-[r:TYPE_1]->(b:Label2) // as it was
WHERE a.name CONTAINS b.name AND r.since > 2000
  AND b.property2 IN [1, 2, 3]
RETURN a.name AS name, count(DISTINCT b) AS found
ORDER BY found DESC LIMIT 10;
`;
const words = "WHERE a.name = b.name AND size(a.name) > 3 RETURN toUpper(a.name) AS upper ";

async function timeTyping(page: Page): Promise<{ tasks: Task[]; frames: number[] }> {
  await clear(page);
  await page.keyboard.insertText(statement.repeat(lines / 5));
  await page.keyboard.press("Control+Home");
  for (let line = 0; line < lines / 2; line += 1) await page.keyboard.press("ArrowDown");
  // Every statement has been looked through once by then.
  await page.waitForTimeout(3000);
  await forget(page);
  const tasks = await tasksDuring(page, async () => {
    await page.keyboard.type(words.repeat(4).slice(0, typed), { delay: 40 });
    await page.waitForTimeout(500);
  });
  const { frames } = await seenBy(page);
  return { tasks, frames: frames.toSorted((a, b) => a - b) };
}

/** Completion on a schema of many labels, and typing in the middle of a long text. */
export const timeEditor = async (
  browser: Browser,
  url: string,
  view: View,
  rounds = 8,
): Promise<Typing> => {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  try {
    await openEditor(page, url);
    const lists = await timeLists(page, rounds);
    return { lists, ...(await timeTyping(page)) };
  } finally {
    await context.close();
  }
};
