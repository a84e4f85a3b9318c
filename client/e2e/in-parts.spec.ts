import { fileURLToPath } from "node:url";
import { expect, test, type Page } from "@playwright/test";
import { build } from "vite";

const entry = fileURLToPath(new URL("keeper-in-page.ts", import.meta.url));

/** The keeper of the page's storage, as a script of its own. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, formats: ["iife"], name: "storage" } },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

async function blank(page: Page, code: string): Promise<void> {
  await page.route("**/blank", (route) =>
    route.fulfill({ contentType: "text/html", body: `<script>${code}</script>` }),
  );
  await page.goto("/blank");
  await page.evaluate(() => storage.countPuts());
}

/** What is kept, told shortly: what each says, how long it is, and how many records there are. */
const told = (page: Page) =>
  page.evaluate(async () => {
    const { database, keeper } = await storage.keeperHere();
    const { items, more } = await keeper.all();
    const said = items.map(
      ({ said: own, list, places }) =>
        `${own}: ${list.length} ${list.at(-1)?.name} ${[...places].at(-1)?.join(" at ")}`,
    );
    return { said, more, records: await database.count("entries") };
  });

test("what is long is kept in parts: all of it or none, only what is new of it, and nothing is left behind", async ({
  page,
  context,
}) => {
  const code = await script();
  await blank(page, code);
  // Only what has changed is written again, and what another window took away.
  const counts = await page.evaluate(async () => {
    const asked: number[] = [];
    const { database, keeper, keeperToo } = await storage.keeperHere();
    const write = async (...given: Parameters<typeof keeper.write>) => {
      const before = storage.puts();
      await keeper.write(...given);
      asked.push(storage.puts() - before);
    };
    const one = storage.longOf("a", "one", 20_000);
    await write([one], false);
    const moved = new Map([...one.places].map(([name, at]) => [name, at + 1]));
    await write([{ ...one, places: moved }], false);
    await write([{ ...one, places: moved }], false);
    const before = storage.puts();
    await keeperToo.write([one], true);
    asked.push(storage.puts() - before);
    await write([{ ...one, said: "again", places: moved }], false);
    database.close();
    return asked;
  });
  const [all = 0, half = 0, ...rest] = counts;
  expect(all).toBeGreaterThan(20);
  expect(half).toBeLessThan(all * 0.7);
  expect(rest).toEqual([1, all, all]);
  const again = "again: 20000 one 19999 one 19999 at 20000";
  expect(await told(page)).toEqual({ said: [again], more: false, records: all });

  // The page dies in the middle: it is as it was before.
  await page.evaluate(async () => {
    const { keeper } = await storage.keeperHere();
    await keeper.all();
    void keeper.write([storage.longOf("a", "two", 200_000)], false);
  });
  await page.waitForFunction((before) => storage.puts() > before + 5, all * 3 + half + 1, {
    polling: 5,
  });
  const session = await context.newCDPSession(page);
  session.send("Page.crash").catch(() => undefined);
  await page.waitForEvent("crash");
  const next = await context.newPage();
  await blank(next, code);
  expect(await told(next)).toEqual({ said: [again], more: false, records: all });
  // One that is left in the middle has written all of it.
  await next.evaluate(async () => {
    const { keeper } = await storage.keeperHere();
    const two = storage.longOf("a", "two", 20_000);
    const before = storage.puts();
    // It gives up for the one below.
    keeper.write([two], false).catch(() => undefined);
    while (storage.puts() <= before) await new Promise((soon) => void setTimeout(soon));
    void keeper.write([{ ...two, said: "left" }], true);
  });
  await next.close();
  const last = await context.newPage();
  await blank(last, code);
  const left = "left: 20000 two 19999 two 19999 at 19999";
  expect(await told(last)).toEqual({ said: [left], more: false, records: all });

  // What an earlier page wrote over or deleted leaves parts that belong to nothing: they go.
  await last.evaluate(async () => {
    const { database, keeper } = await storage.keeperHere();
    const value = storage.longOf("b", "whole", 3);
    await keeper.write([storage.longOf("b", "b", 5000), storage.longOf("c", "c", 5000)], false);
    await database.put("entries", { id: "b", kind: "entries", version: 1, value });
    await database.delete("entries", "c");
  });
  const whole = "whole: 3 whole 2 whole 2 at 2";
  expect((await told(last)).said).toEqual([left, whole]);
  await expect
    .poll(() => told(last))
    .toEqual({ said: [left, whole], more: false, records: all + 1 });
  // One of which a part is lost is not read, and left as it is; deleted, all of it goes.
  const ends = await last.evaluate(async () => {
    const { database, keeper } = await storage.keeperHere();
    const { items } = await keeper.all();
    keeper.knows(items);
    const part = (await database.getAllKeys("entries"))[5];
    const kept: unknown = await database.get("entries", part ?? "");
    await database.delete("entries", part ?? "");
    const torn = await keeper.all();
    await database.put("entries", kept);
    await keeper.write([], false);
    return {
      torn: { said: torn.items.map(({ said }) => said), more: torn.more },
      records: await database.count("entries"),
    };
  });
  expect(ends).toEqual({ torn: { said: ["whole"], more: true }, records: 0 });
});
