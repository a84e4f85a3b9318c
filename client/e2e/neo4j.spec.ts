import { expect, test } from "@playwright/test";
import { connect, createServer, type Socket } from "node:net";
import { once } from "node:events";
import { count, open, say, tap } from "./page.ts";
import { end, freePort, serve } from "./serve.ts";

/** Stands before Neo4j and passes everything on, until it is told to be away. */
function gate(port: number, to: URL) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const other = connect(Number(to.port || 7687), to.hostname);
    for (const each of [socket, other]) {
      sockets.add(each);
      each.on("error", () => undefined).once("close", () => sockets.delete(each));
    }
    socket.pipe(other).pipe(socket);
  });
  const back = async (): Promise<void> => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  const away = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { back, away };
}

test("the page says that it stands on Neo4j", async ({ page }) => {
  await open(page);
  await expect(page.locator(".engine")).toContainText("Neo4j");
});

test("Neo4j goes away: the page says so; it comes back: the page goes on by itself", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const [own, port] = [await freePort(), await freePort()];
  const neo4j = gate(own, new URL(process.env["NEO4J_URI"] ?? ""));
  await neo4j.back();
  const server = await serve({ PORT: String(port), NEO4J_URI: `bolt://127.0.0.1:${own}` });
  try {
    await open(page, `http://127.0.0.1:${port}/`);
    await neo4j.away();
    await tap(page, "苏州");
    await page.getByRole("application").press("Enter");
    await expect(page.getByText(say("problem.graph-unreachable")).first()).toBeVisible({
      timeout: 20_000,
    });
    await expect(page.getByText(say("state.away"))).toBeVisible({ timeout: 20_000 });
    await neo4j.back();
    await expect(page.getByText(say("state.away"))).toBeHidden({ timeout: 30_000 });
    await page.getByRole("application").press("Enter");
    await expect.poll(() => count(page, '[role = "extra"]')).toBeGreaterThan(0);
  } finally {
    await end(server);
    await neo4j.away();
  }
});
