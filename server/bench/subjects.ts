import { fork } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startApp, tsx } from "./app.ts";
import type { BareReply, BareRequest, Where } from "./bare.ts";
import type { Sample } from "./measure.ts";
import { inWaves, type Statement, takeHeard } from "./statement.ts";
import { type Call, tasksOn } from "./tasks.ts";

const sibling = (name: string): URL => new URL(`./${name}`, import.meta.url);

/** The engine alone, in a process of its own that holds nothing else. */
export interface Bare {
  measure(request: BareRequest): Promise<Sample>;
  stop(): void;
}

export const startBare = (where: Where): Bare => {
  const child = fork(fileURLToPath(sibling("bare.ts")), [JSON.stringify(where)], {
    execArgv: ["--import", tsx, "--conditions=source"],
    serialization: "advanced",
  });
  return {
    measure: (request) =>
      new Promise((resolve, reject) => {
        const gone = (): void => reject(new Error("The bare engine's process ended."));
        child.once("exit", gone);
        child.once("message", (reply: BareReply) => {
          child.off("exit", gone);
          if ("sample" in reply) resolve(reply.sample);
          else reject(new Error(`The bare engine: ${reply.failed}`));
        });
        child.send(request);
      }),
    stop: () => void child.kill(),
  };
};

/** What a call asks of the engine, by its path and body. */
export type Heard = ReadonlyMap<Call, Statement[][]>;

/** Runs every call once on a server that is listened to, after one that fills what is kept. */
export const heardOn = async (env: NodeJS.ProcessEnv, file: string) => {
  // Tsx first: the listener is TypeScript too.
  const options = [tsx, pathToFileURL(fileURLToPath(sibling("listen.ts"))).href];
  const app = await startApp({
    ...env,
    CHENGMAI_BENCH_HEARD: file,
    NODE_OPTIONS: options.map((each) => `--import=${each}`).join(" "),
  });
  const heard = new Map<Call, Statement[][]>();
  try {
    const tasks = await tasksOn(async (call) => JSON.parse(await app.send(call)) as unknown);
    for (const call of tasks.flatMap(({ calls }) => calls)) {
      await app.send(call);
      takeHeard(file);
      await app.send(call);
      heard.set(call, inWaves(takeHeard(file)));
    }
    return { tasks, heard: heard as Heard };
  } finally {
    await app.stop();
  }
};
