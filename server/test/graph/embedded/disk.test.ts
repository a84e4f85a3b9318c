import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { opened, refusal } from "./opened.ts";
import { smallDisk } from "../../../scripts/faults/small-disk.ts";

const disk = smallDisk(16_384);

describe.skipIf(disk === null)("a disk that takes no more", { timeout: 120_000 }, () => {
  const file = join(disk?.folder ?? "", "graph.db");
  const big = "UNWIND range(1, 9000) AS i CREATE (:Big {name: 'a name of some length ' + i})";
  let graph: Graph;
  let whole: Buffer;
  beforeAll(async () => {
    if (disk === null) return;
    graph = await opened(["UNWIND range(1, 500) AS i CREATE (:A {i: i})"], { file });
    whole = await readFile(file);
  });
  afterEach(() => {
    disk?.allowWrites(true);
    disk?.empty();
  });
  afterAll(async () => {
    await graph.close();
    disk?.remove();
  });

  const refused = async (writing: Promise<unknown>): Promise<void> => {
    const error = await refusal(writing);
    expect(error).toMatchObject({ slug: "disk-full" });
    expect(error.message).toMatch(/nothing was written.*try again/);
    expect(whole.equals(await readFile(file))).toBe(true);
    expect((await graph.health()).nodes).toBe(500);
  };

  // From no room for the lock, over none for the copy, to none for what is written.
  it.each([0, 8, 40, 120, 300])("is told with %i kB left, and the graph answers on", async (kb) => {
    disk?.fill(kb);
    await refused(graph.change(big));
    expect((await readdir(disk?.folder ?? "")).join()).not.toContain("writing-");
  });

  it("is told where it may only be read, and the graph opens and answers on", async () => {
    // A writer that was ended may hold its copy for a moment yet.
    await vi.waitFor(() => disk?.allowWrites(false), { timeout: 20_000 });
    await refused(graph.change(big));
    await refused(graph.write([{ text: big }]));
    expect((await (await opened([], { file })).health()).nodes).toBe(500);
  });

  it("is told when nothing can be begun on it", async () => {
    disk?.fill(0);
    const error = await refusal(opened([], { file: join(disk?.folder ?? "", "new", "graph.db") }));
    expect(error).toMatchObject({ slug: "disk-full" });
  });

  it("is written to again once there is room", async () => {
    await graph.change(big);
    expect((await graph.health()).nodes).toBe(9500);
  });
});
