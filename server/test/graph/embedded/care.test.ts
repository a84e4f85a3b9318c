import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { backUp } from "../../../src/graph/embedded/care/back-up.ts";
import { restore } from "../../../src/graph/embedded/care/restore.ts";
import { tryLock } from "../../../src/graph/embedded/file/lock.ts";
import { freshFile, opened, refusal } from "./opened.ts";

const create = { text: "CREATE (:A {id: 'later'})" };
let one: Buffer;
let two: Buffer;
beforeAll(async () => {
  const file = await freshFile();
  const graph = await opened(["CREATE (:A)-[:T]->(:B)"], { file });
  await graph.write([create]);
  one = await readFile(`${file}.last`);
  two = await readFile(file);
});

/** A file with three nodes, its last generation with two, and a backup's place beside them. */
const kept = async (): Promise<{ file: string; backup: string }> => {
  const file = await freshFile();
  await writeFile(file, two);
  await writeFile(`${file}.last`, one);
  return { file, backup: `${file}-backup` };
};

describe("a backup", { timeout: 120_000 }, () => {
  it("takes no other file's place unless asked to, and never the graph's own", async () => {
    const { file, backup } = await kept();
    await writeFile(backup, "something dear");
    expect((await refusal(backUp(file, backup))).message).toMatch(/--force/);
    expect(await readFile(backup, "utf8")).toBe("something dear");
    await refusal(backUp(file, file, { force: true }));
    expect(await readFile(file)).toEqual(two);
    expect(await backUp(file, backup, { force: true })).toMatchObject({ nodes: 3 });
  });

  it("is not made of a damaged file, and leaves nothing behind", async () => {
    const { file, backup } = await kept();
    await writeFile(file, two.subarray(0, two.length / 2));
    expect(await refusal(backUp(file, backup))).toMatchObject({ slug: "damaged" });
    expect((await readdir(dirname(file))).join()).not.toContain("backup");
  });

  it("is refused where there is no graph, or no folder to put it", async () => {
    const { file, backup } = await kept();
    expect(await refusal(backUp(file, `${backup}/x/y`))).toBeInstanceOf(Error);
    await rm(file);
    expect((await refusal(backUp(file, backup))).message).toMatch(/is gone/);
  });

  it("says its size and what it holds, while the graph is written", async () => {
    const { file, backup } = await kept();
    const graph = await opened([], { file });
    const writing = graph.write([create]);
    const { nodes, relationships, bytes } = await backUp(file, backup);
    await writing;
    expect([3, 4]).toContain(nodes);
    expect([relationships, bytes]).toEqual([1, (await readFile(backup)).length]);
  });
});

describe("restoring", { timeout: 120_000 }, () => {
  it.each([
    ["is cut", (bytes: Buffer) => bytes.subarray(0, 20_000)],
    ["is something else", () => Buffer.from("no graph")],
  ])("touches nothing when the backup %s", async (_, damage) => {
    const { file, backup } = await kept();
    await writeFile(backup, damage(one));
    const error = await refusal(restore(file, backup));
    expect(error).toMatchObject({ slug: "damaged" });
    expect(error.message).toContain(backup);
    expect([await readFile(file), await readFile(`${file}.last`)]).toEqual([two, one]);
  });

  it("touches nothing while another process writes", async () => {
    const { file, backup } = await kept();
    await writeFile(backup, one);
    const lock = tryLock(file);
    expect(await refusal(restore(file, backup))).toMatchObject({ slug: "busy" });
    expect(await readFile(file)).toEqual(two);
    lock?.release();
    await restore(file, backup);
    expect(await readFile(file)).toEqual(one);
  });

  it("refuses the graph itself and a file that is not there", async () => {
    const { file, backup } = await kept();
    expect(await refusal(restore(file, file))).toMatchObject({ slug: "not-allowed" });
    expect(await refusal(restore(file, backup))).toMatchObject({ slug: "not-found" });
  });

  it("is seen by a graph that is open, and keeps what stood there", async () => {
    const { file, backup } = await kept();
    const graph = await opened([], { file });
    expect((await graph.health()).nodes).toBe(3);
    await writeFile(backup, one);
    expect(await restore(file, backup)).toEqual({
      nodes: 2,
      relationships: 1,
      kept: `${file}.last`,
    });
    expect((await graph.health()).nodes).toBe(2);
    expect(await readFile(`${file}.last`)).toEqual(two);
  });

  it("brings the last generation back, where the file is gone", async () => {
    const { file } = await kept();
    await rm(file);
    expect(await restore(file, `${file}.last`)).toMatchObject({ nodes: 2, kept: null });
    expect((await (await opened([], { file })).health()).nodes).toBe(2);
  });

  it("keeps a damaged file under a name of its own, and the last generation as it was", async () => {
    const { file } = await kept();
    const damaged = two.subarray(0, 20_000);
    await writeFile(file, damaged);
    const { kept: aside } = await restore(file, `${file}.last`);
    expect(aside).toMatch(/\.damaged-/);
    expect(await readFile(aside ?? "")).toEqual(damaged);
    expect([await readFile(file), await readFile(`${file}.last`)]).toEqual([one, one]);
    expect(existsSync(`${file}.lock`)).toBe(true);
  });
});
