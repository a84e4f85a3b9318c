import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Call } from "./tasks.ts";

/** Sources are run, not the build: always those that are there, at the same speed once loaded. */
export const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

export interface App {
  readonly origin: string;
  readonly pid: number;
  /** Resolves with the whole body as text; throws on anything but 200. */
  send(call: Call): Promise<string>;
  stop(): Promise<void>;
}

const sender =
  (origin: string, agent: Agent) =>
  ({ path, body }: Call): Promise<string> =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const sent = request(`${origin}/api${path}`, {
        agent,
        method: text === undefined ? "GET" : "POST",
        headers: {
          accept: "application/json",
          ...(text === undefined
            ? {}
            : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
        },
      });
      sent.once("error", reject);
      sent.once("response", (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.once("error", reject);
        response.once("end", () => {
          const whole = Buffer.concat(parts).toString();
          if (response.statusCode === 200) resolve(whole);
          else reject(new Error(`${path} answered ${response.statusCode}: ${whole.slice(0, 300)}`));
        });
      });
      sent.end(text);
    });

/** Starts the server in a process of its own on a free port, as users run it. */
export const startApp = async (env: NodeJS.ProcessEnv): Promise<App> => {
  const child = spawn(process.execPath, ["--import", tsx, "--conditions=source", main], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env, NODE_ENV: "production", HOST: "127.0.0.1", PORT: "0" },
  });
  const kill = (): boolean => child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = new Promise<void>((resolve) => void child.once("exit", () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      const address = /http:\/\/\S+/.exec(line)?.[0];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => reject(new Error("The server ended before it was ready.")));
  });
  const agent = new Agent({ keepAlive: true });
  return {
    origin,
    pid: child.pid ?? 0,
    send: sender(origin, agent),
    async stop() {
      agent.destroy();
      child.kill("SIGTERM");
      await ended;
      process.off("exit", kill);
    },
  };
};
