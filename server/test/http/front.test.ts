import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import { parentOf, processesWith } from "../processes.ts";
import { start, type Started } from "./started.ts";

const patiently = { timeout: 20_000 };

/** The processes of this server's own that listen for it. */
const frontsOf = async ({ pid }: Started): Promise<number[]> => {
  const found: number[] = [];
  for (const each of await processesWith("front-process")) {
    if ((await parentOf(each)) === pid) found.push(each);
  }
  return found;
};

describe("the front of a server", { timeout: 120_000 }, () => {
  let folder: string;
  let server: Started;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "chengmai-front-"));
    server = await start({ PORT: "0", CHENGMAI_DATA: folder });
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const health = async (): Promise<Output<"health">> =>
    (await (await fetch(`${server.url}/api/health`)).json()) as Output<"health">;

  it("tells health, and who is signed in, while the program behind it stands still", async () => {
    await expect.poll(health, patiently).toMatchObject({ settled: true });
    process.kill(server.pid, "SIGSTOP");
    try {
      const { nodes, settled } = await health();
      expect(nodes).toBeGreaterThan(300);
      expect(settled).toBe(false);
      expect((await fetch(`${server.url}/api/session`)).status).toBe(200);
    } finally {
      process.kill(server.pid, "SIGCONT");
    }
    await expect.poll(health, patiently).toMatchObject({ settled: true });
  });

  it("is not replaced in silence: the server says that it has ended, and ends", async () => {
    const [front = 0] = await frontsOf(server);
    process.kill(front, "SIGKILL");
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(/The program that listens has ended \(SIGKILL\)/);
    await expect.poll(() => processesWith(folder), patiently).toEqual([]);
  });

  it("ends with a server that is killed", async () => {
    const [front = 0] = await frontsOf(server);
    process.kill(server.pid, "SIGKILL");
    await expect
      .poll(async () => (await processesWith("front-process")).includes(front), patiently)
      .toBe(false);
  });

  it("leaves it to the server to end, where a terminal tells them both", async () => {
    const [front = 0] = await frontsOf(server);
    process.kill(front, "SIGINT");
    expect((await health()).status).toBe("ok");
    process.kill(server.pid, "SIGINT");
    expect(await server.ended).toBe(0);
  });
});
