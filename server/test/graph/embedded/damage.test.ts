import { existsSync } from "node:fs";
import { chmod, copyFile, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { freshFile, opened, refusal } from "./opened.ts";

const create = { text: "CREATE (:A {id: 'later'})" };

let healthy: Buffer;
beforeAll(async () => {
  const file = await freshFile();
  await (await opened(["CREATE (:A {id: 'a'})"], { file })).close();
  healthy = await readFile(file);
});

/** A file with one node, and what is kept beside it, as a closed graph leaves them. */
const written = async (): Promise<string> => {
  const file = await freshFile();
  await writeFile(file, healthy);
  await writeFile(`${file}.last`, healthy);
  return file;
};

const flipped = (whole: Buffer, at: number): Buffer => {
  const bytes = Buffer.from(whole);
  bytes[at] = (bytes[at] ?? 0) ^ 0x11;
  return bytes;
};

const damages: [string, (whole: Buffer) => Buffer][] = [
  ["cut in half", (whole) => whole.subarray(0, whole.length / 2)],
  ["cut to nothing", () => Buffer.alloc(0)],
  ["of another kind", () => Buffer.from("no graph at all".repeat(1000))],
  ["with a flipped bit in its header", (whole) => flipped(whole, 8)],
  ["with a flipped bit in its first section", (whole) => flipped(whole, 12_300)],
  ["with blanked headers", (whole) => Buffer.from(whole).fill(0, 4096, 12_288)],
];

describe("a file that is damaged", { timeout: 120_000 }, () => {
  it.each(damages)("is refused at start and left as it is: %s", async (_name, damage) => {
    const file = await written();
    await writeFile(file, damage(healthy));
    const error = await refusal(opened([], { file }));
    expect(error).toMatchObject({ slug: "damaged" });
    expect(error.message).toMatch(/npm run restore/);
    expect(await readFile(file)).toEqual(damage(healthy));
  });

  it.each(damages)(
    "is told while running, and forgotten once it is whole: %s",
    async (_, damage) => {
      const file = await written();
      const graph = await opened([], { file });
      await writeFile(file, damage(healthy));
      expect(await refusal(graph.health())).toMatchObject({ slug: "damaged" });
      expect(await refusal(graph.write([create]))).toMatchObject({ slug: "damaged" });
      expect(await readFile(file)).toEqual(damage(healthy));
      await writeFile(file, healthy);
      await graph.write([create]);
      expect((await graph.health()).nodes).toBe(2);
    },
  );
});

describe("a file that is gone", () => {
  it("is not begun anew where its last generation stands", async () => {
    const file = await written();
    await rm(file);
    const error = await refusal(opened([], { file }));
    expect(error).toMatchObject({ slug: "graph-unreachable" });
    expect(error.message).toContain(`${file}.last`);
    expect(existsSync(file)).toBe(false);
  });

  it("is told while running, nothing is written in its place, and it may come back", async () => {
    const file = await written();
    const graph = await opened([], { file });
    await rename(file, `${file}.elsewhere`);
    expect(await refusal(graph.health())).toMatchObject({ slug: "graph-unreachable" });
    const error = await refusal(graph.write([create]));
    expect(error).toMatchObject({ slug: "graph-unreachable" });
    expect(error.message).toMatch(/is gone/);
    expect(existsSync(file)).toBe(false);
    await rename(`${file}.elsewhere`, file);
    await graph.write([create]);
    expect((await graph.health()).nodes).toBe(2);
  });

  it("is told when the whole folder went, and no folder is made in its place", async () => {
    const file = await written();
    const graph = await opened([], { file });
    const folder = dirname(file);
    await rename(folder, `${folder}-moved`);
    expect(await refusal(graph.health())).toMatchObject({ slug: "graph-unreachable" });
    expect(await refusal(graph.write([create]))).toMatchObject({ slug: "graph-unreachable" });
    expect(existsSync(folder)).toBe(false);
    await rename(`${folder}-moved`, folder);
    expect((await graph.health()).nodes).toBe(1);
  });
});

describe("the last generation", () => {
  it("is what the file was before the last write, and opens as a graph of its own", async () => {
    const file = await written();
    await rm(`${file}.last`);
    const graph = await opened([], { file });
    await graph.write([create]);
    expect(await readFile(`${file}.last`)).toEqual(healthy);
    const other = await freshFile();
    await copyFile(`${file}.last`, other);
    expect((await (await opened([], { file: other })).health()).nodes).toBe(1);
    expect((await graph.health()).nodes).toBe(2);
  });
});

// Root reads everything, so there a mode refuses nothing.
describe.skipIf(process.getuid?.() === 0)("a file that may not be read", () => {
  it("is told and left as it is", async () => {
    const file = await written();
    await chmod(file, 0o000);
    const error = await refusal(opened([], { file }));
    expect(error).toMatchObject({ slug: "graph-unreachable" });
    await chmod(file, 0o600);
    expect(await readFile(file)).toEqual(healthy);
  });
});

describe("a process that cannot start", { timeout: 120_000 }, () => {
  const { NODE_OPTIONS: before } = process.env;
  afterEach(() => {
    if (before === undefined) delete process.env["NODE_OPTIONS"];
    else process.env["NODE_OPTIONS"] = before;
  });

  it("leaves a healthy file where it is, and says how to go on", async () => {
    const file = await written();
    process.env["NODE_OPTIONS"] = "--require=/nowhere/at-all.cjs";
    const error = await refusal(opened([], { file }));
    expect(error).toMatchObject({ slug: "graph-unreachable" });
    expect(error.message).toMatch(/3 times.*memory/);
    expect(await readFile(file)).toEqual(healthy);
    expect((await readdir(dirname(file))).join()).not.toMatch(/broken|damaged/);
  });

  it("is given up as a writer, changes nothing, and keeps nobody else from writing", async () => {
    const file = await written();
    const graph = await opened([], { file });
    await graph.schema();
    const frozen = join(dirname(file), "frozen.cjs");
    await writeFile(frozen, "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);");
    process.env["NODE_OPTIONS"] = `--require=${frozen}`;
    const error = await refusal(graph.change(create.text, {}, { timeoutMs: 100 }));
    expect(error).toMatchObject({ slug: "busy" });
    expect(await readFile(file)).toEqual(healthy);
    delete process.env["NODE_OPTIONS"];
    await graph.change(create.text);
    expect((await graph.health()).nodes).toBe(2);
  });
});
