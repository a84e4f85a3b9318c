import type { Page } from "@playwright/test";

/** A thing that the browser keeps, or a part of one. */
interface Envelope {
  kind: string;
  value: unknown;
}

/** What the browser keeps in one store, none where it has no such store yet. */
const envelopesIn = (page: Page, store: string): Promise<Envelope[]> =>
  page.evaluate(
    (name) =>
      new Promise<Envelope[]>((resolve, reject) => {
        const opening = indexedDB.open("chengmai");
        opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
        opening.addEventListener("success", () => {
          const { result: database } = opening;
          if (!database.objectStoreNames.contains(name)) return resolve([]);
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.addEventListener("success", () => {
            database.close();
            resolve(reading.result as Envelope[]);
          });
        });
      }),
    store,
  );

const keptIn = async (page: Page, store: string): Promise<unknown[]> =>
  (await envelopesIn(page, store)).map(({ value }) => value);

/** How many entries of logs it has kept, whole or in parts. */
export const keptEntries = async (page: Page): Promise<number> =>
  (await envelopesIn(page, "entries")).filter(({ kind }) => kind.startsWith("entries")).length;

/** Texts of the tabs that the browser has kept so far, of all windows. */
export const keptTexts = async (page: Page): Promise<string[]> =>
  (await keptIn(page, "tabs")).map((kept) => (kept as { tab: { text: string } }).tab.text);

/** The entries of explorations' logs, as text: what a story waits for is in it once it would be back after a reload. */
export const keptSteps = async (page: Page): Promise<string> =>
  JSON.stringify(await keptIn(page, "entries"));

/** How many runs it has kept in the history. */
export const keptRuns = async (page: Page): Promise<number> =>
  (await keptIn(page, "history")).length;

/** How many rows it has kept of each result. */
export const keptRows = async (page: Page): Promise<number[]> =>
  (await keptIn(page, "results")).map((kept) => (kept as { count: number }).count);

/** Keeps things as the first version of the page did: bare, one store a kind. To be called before the page is opened. */
export const keepAsBefore = (
  page: Page,
  things: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> =>
  page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("chengmai", 1);
        opening.addEventListener("upgradeneeded", () => {
          for (const name of Object.keys(given))
            opening.result.createObjectStore(name, { keyPath: "id" });
        });
        opening.addEventListener("success", () => {
          const { result: database } = opening;
          const writing = database.transaction(Object.keys(given), "readwrite");
          for (const [name, all] of Object.entries(given))
            for (const thing of all) writing.objectStore(name).put(thing);
          writing.addEventListener("complete", () => (database.close(), resolve()));
          writing.addEventListener("error", () => reject(writing.error ?? new Error("not kept")));
        });
      }),
    things,
  );
