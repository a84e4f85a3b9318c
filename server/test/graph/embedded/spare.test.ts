import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { freshFile, opened, readersOf, sparesOf } from "./opened.ts";

const kill = (pids: readonly number[]): void => {
  for (const pid of pids) process.kill(pid, "SIGKILL");
};

/** The one reader that waits, once it is there. */
const spareOf = async (file: string): Promise<number> => {
  await expect.poll(() => sparesOf(file), { timeout: 20_000 }).toHaveLength(1);
  return (await sparesOf(file))[0] ?? 0;
};

const count = "MATCH (n:A) RETURN count(n) AS c";

/** The count; who asks before a reader's end has been heard of is told that it broke down. */
const counted = (graph: Graph) => graph.read(count).then(({ rows }) => rows, String);

describe("the reader that waits to be wanted", { timeout: 120_000 }, () => {
  it("opens the file that stands there when it is told to, not the one of its start", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file, readers: 1 });
    await graph.read("RETURN 1 AS one");
    const spare = await spareOf(file);
    await graph.write([{ text: "CREATE (:A)" }]);
    expect((await graph.read(count)).rows).toEqual([[2]]);
    expect(await readersOf(file)).toContain(spare);
  });

  it("takes the place of a reader that was killed, and another one waits", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file, readers: 1 });
    await graph.read("RETURN 1 AS one");
    const spare = await spareOf(file);
    kill(await readersOf(file));
    await expect.poll(() => readersOf(file)).toEqual([]);
    await expect.poll(() => counted(graph)).toEqual([[1]]);
    expect(await readersOf(file)).toEqual([spare]);
    expect(await spareOf(file)).not.toBe(spare);
  });

  it("waits again where it could not open a damaged file, as does who read it, and opens the mended one", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file, readers: 1 });
    await graph.read("RETURN 1 AS one");
    const both = [await spareOf(file), ...(await readersOf(file))].toSorted();
    const whole = readFileSync(file);
    for (let time = 0; time < 3; time += 1) {
      writeFileSync(file, whole.subarray(0, 100));
      await expect(graph.read(count)).rejects.toMatchObject({ slug: "damaged" });
      await expect.poll(async () => (await sparesOf(file)).toSorted()).toEqual(both);
      writeFileSync(file, whole);
      expect((await graph.read(count)).rows).toEqual([[1]]);
      const [reader = 0] = await readersOf(file);
      expect(both).toContain(reader);
    }
  });

  it("is not missed where it was killed itself", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A)"], { file, readers: 1 });
    await graph.read("RETURN 1 AS one");
    kill([await spareOf(file), ...(await readersOf(file))]);
    await expect.poll(() => counted(graph)).toEqual([[1]]);
  });

  it("ends with its graph", async () => {
    const file = await freshFile();
    const graph = await opened([], { file, readers: 1 });
    await graph.read("RETURN 1 AS one");
    await spareOf(file);
    await graph.close();
    await expect.poll(() => sparesOf(file), { timeout: 20_000 }).toEqual([]);
  });
});
