import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startApp, tsx, type App } from "../app.ts";
import type { Engine } from "../engines.ts";
import { type Large, largeOf } from "./asked.ts";
import { plantWorld } from "./plant.ts";
import { exploredOf } from "./explored.ts";
import type { Asked } from "./poll.ts";

export interface HealthLine {
  asked: string;
  /** What it was answered with: a length, or why not. */
  answered: string;
  seconds: number;
  /** Of the health that was asked for meanwhile, milliseconds. */
  times: number[];
  /** Of a server in a process of its own that does nothing, asked beside it. */
  idle: number[];
}

export interface HealthPart {
  engine: Engine["name"];
  lines: HealthLine[];
}

const warmMs = 3000;
const quiet = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const now = (): number => performance.timeOrigin + performance.now();

const program = (name: string, args: string[]) =>
  fork(fileURLToPath(new URL(name, import.meta.url)), args, {
    execArgv: ["--import", tsx, "--conditions=source"],
  });

const startPolling = async (origin: string) => {
  const idle = program("idle.ts", []);
  const port = await new Promise((resolve) => idle.once("message", resolve));
  const child = program("poll.ts", [`${origin}/api/health`, `http://127.0.0.1:${String(port)}/`]);
  const all: Asked[] = [];
  child.on("message", (asked: Asked) => void all.push(asked));
  return {
    /** What health, and the server that does nothing, took while something was done. */
    async during(work: () => Promise<unknown>): Promise<Pick<HealthLine, "times" | "idle">> {
      const from = now();
      await work();
      const to = now();
      // The last of them is told a little later.
      await new Promise((resolve) => setTimeout(resolve, 200));
      const of = (whom: Asked["whom"]): number[] =>
        all.flatMap((each) =>
          each.whom === whom && each.at + each.ms >= from && each.at <= to ? [each.ms] : [],
        );
      return { times: of("server"), idle: of("idle") };
    },
    stop() {
      child.kill();
      idle.kill();
    },
  };
};

const idsIn = async (app: App, text: string): Promise<string[][]> => {
  const answer = await app.send({ path: "/cypher", body: { text } });
  return (JSON.parse(answer) as { rows: string[][] }).rows;
};

const answeredBy = (app: App, { path, body }: Large): Promise<string> =>
  app.send({ path, ...(body && { body }) }).then(
    (text) => `${(text.length / 1e6).toFixed(2)} MB`,
    (error: Error) => error.message.replace(/^.*answered (\d+).*"detail":"([^"]*)".*$/s, "$1 $2"),
  );

/** Asks for every act of an exploration and every view of a large lens, one after the other and then all at once, and for health all the while. */
export async function measureHealth(
  engine: Engine,
  say: (line: string) => void,
): Promise<HealthPart> {
  const clean = await plantWorld(engine);
  const app = await startApp(engine.env);
  const polling = await startPolling(app.origin);
  try {
    const rows = await idsIn(
      app,
      "MATCH (n:BenchRow) RETURN elementId(n) ORDER BY n.at LIMIT 2000",
    );
    const [tie = []] = await idsIn(
      app,
      "MATCH (n:BenchRow {at: 0})-[r:BENCH_HAS]->(m) RETURN elementId(r), elementId(m) LIMIT 1",
    );
    const [id = "", column = ""] = tie;
    const ids = rows.map(([own = ""]) => own);
    const large = [...exploredOf(ids, column), ...largeOf(ids, { id, column })];
    const lines: HealthLine[] = [];
    const line = async (asked: string, work: () => Promise<string>): Promise<void> => {
      const began = performance.now();
      let answered = "";
      const found = await polling.during(async () => {
        answered = await work();
      });
      const seconds = (performance.now() - began) / 1000;
      lines.push({ asked, answered, seconds, ...found });
      const [longest = "", idle = ""] = [found.times, found.idle].map((all) =>
        Math.max(...all).toFixed(0),
      );
      say(`${asked}: ${answered}, ${seconds.toFixed(1)} s, ${longest} ms, idle ${idle} ms`);
    };
    // Both have just begun: what a first request starts is no part of what the others wait for.
    await quiet(warmMs);
    await line("nothing", async () => {
      await quiet(2000);
      return "–";
    });
    for (const each of large) await line(each.name, () => answeredBy(app, each));
    await line("all at once", async () => {
      const all = await Promise.all(large.map((each) => answeredBy(app, each)));
      return `${all.filter((answer) => answer.endsWith("MB")).length} of ${all.length}`;
    });
    return { engine: engine.name, lines };
  } finally {
    polling.stop();
    await app.stop();
    await clean();
  }
}
