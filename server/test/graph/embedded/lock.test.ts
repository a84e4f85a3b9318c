import { troubleOf } from "../../../src/graph/embedded/file/trouble.ts";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { tryLock } from "../../../src/graph/embedded/file/lock.ts";
import { canPart, startApart } from "./apart.ts";
import { freshFile, opened, refusal } from "./opened.ts";

const create = "CREATE (:A {id: 'later'})";

describe("the lock for writing", { timeout: 120_000 }, () => {
  it("makes others wait their turn, then say busy and what to do", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file });
    // Read before, so that its time goes to waiting alone.
    await graph.explain(create);
    const holder = startApart("programs/hold-lock.ts", [file]);
    await holder.says("held");
    const error = await refusal(graph.change(create, {}, { timeoutMs: 500 }));
    expect(error).toMatchObject({ slug: "busy" });
    expect(error.message).toMatch(/try again.*second server/is);
    expect((await graph.health()).nodes).toBe(1);
    holder.child.kill("SIGKILL");
    await holder.said;
    await graph.change(create);
    expect((await graph.health()).nodes).toBe(2);
  });

  it("is let go of when its holder waits no longer for the word of a server", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file });
    const stop = new AbortController();
    const holder = tryLock(file);
    const change = graph.change(create, {}, { signal: stop.signal });
    stop.abort();
    await expect(change).rejects.toMatchObject({ name: "AbortError" });
    holder?.release();
    await graph.change(create);
    expect((await graph.health()).nodes).toBe(2);
  });

  it("is one holder's, and anybody's again when that is gone", async () => {
    const file = await freshFile();
    const first = tryLock(file);
    expect(first?.held()).toBe(true);
    expect(tryLock(file)).toBe(null);
    first?.release();
    const second = tryLock(file);
    expect(second?.held()).toBe(true);
    second?.release();
  });

  it("is no longer held by whom it was taken from", async () => {
    const file = await freshFile();
    const first = tryLock(file);
    await rm(`${file}.lock`);
    await expect.poll(() => tryLock(file)?.held() ?? false).toBe(true);
    expect(first?.held()).toBe(false);
  });

  it.each([
    ["damaged", Buffer.from("no lock")],
    ["empty", Buffer.alloc(0)],
    ["gone", null],
  ])("does not keep anybody out for ever when its file is %s", async (_, bytes) => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file });
    if (bytes === null) await rm(`${file}.lock`);
    else await writeFile(`${file}.lock`, bytes);
    await graph.change(create);
    expect((await graph.health()).nodes).toBe(2);
  });

  it("takes copies that nobody works on out of the way, whatever their names", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file });
    // Such a name was that of a process once, and this process lives.
    for (const name of [`${process.pid}`, `${process.ppid}`, "1", "x.wal"])
      await writeFile(`${file}.writing-${name}`, "left behind");
    await graph.change(create);
    expect((await readdir(dirname(file))).join()).not.toContain("writing-");
  });
});

describe("writes of one server", { timeout: 120_000 }, () => {
  it("wait for each other up to their time, then say busy, and do not run afterwards", async () => {
    const file = await freshFile();
    const graph = await opened([], { file });
    // Read before, so that its time goes to waiting alone.
    await graph.explain(create);
    const slow = graph.write([{ text: "UNWIND range(1, 40000) AS i CREATE (:B {i: i})" }]);
    const late = await refusal(graph.change(create, {}, { timeoutMs: 100 }));
    expect(late).toMatchObject({ slug: "busy" });
    expect(late.message).toMatch(/not begun.*again/);
    await slow;
    await graph.change("CREATE (:C)");
    const { rows } = await graph.read("MATCH (n:A) RETURN count(n) AS n");
    expect(rows).toEqual([[0]]);
  });
});

it.each([
  "Database error: GRAFEO-X001: Internal error: database file cannot be locked: x",
  "Database error: GRAFEO-X001: Internal error: database file is locked by another process: x",
])("is held, and not damaged, where the engine says so: %s", (message) => {
  expect(troubleOf(new Error(message)).code).toBe("locked");
});

describe("a file that others change without the lock", { timeout: 120_000 }, () => {
  it("is not replaced by what was made from an older one", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file });
    const whole = await readFile(file);
    const slow = "UNWIND range(1, 60000) AS i CREATE (:B {i: i})";
    const writing = refusal(graph.write([{ text: slow }]));
    const copies = async (): Promise<number> =>
      (await readdir(dirname(file))).filter((name) => name.includes("writing-")).length;
    await expect.poll(copies, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0);
    await writeFile(file, whole);
    expect(await writing).toMatchObject({ slug: "changed-meanwhile" });
    expect((await graph.health()).nodes).toBe(1);
  });
});

describe.each([
  ["of one machine", false],
  ["of two pid namespaces, as two containers are", true],
])("two servers %s that write at once", (_, apart) => {
  it.skipIf(apart && !canPart)(
    "lose nothing that was acknowledged",
    async () => {
      const file = await freshFile();
      const graph = await opened([], { file });
      const writers = ["one", "two"].map((name) =>
        startApart("programs/write-many.ts", [file, name, "6"], apart),
      );
      const said = await Promise.all(writers.map((writer) => writer.said));
      expect(said).toEqual(said.map(() => expect.stringMatching(/^\d+ acknowledged 6\n$/)));
      if (apart) expect(said).toEqual(Array(2).fill("1 acknowledged 6\n"));
      const { rows } = await graph.read("MATCH (n:Written) RETURN count(DISTINCT n.name) AS n");
      expect(rows).toEqual([[12]]);
    },
    300_000,
  );
});
