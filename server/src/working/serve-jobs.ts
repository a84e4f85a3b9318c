import { parentPort } from "node:worker_threads";
import { giveWayInThread } from "../graph/giving-way.ts";
import { givenInParts } from "./in-parts.ts";
import type { Around, Heard, Job, Said } from "./messages.ts";

const wordsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Does these jobs in the worker that calls it, one at a time, for as long as it lives. */
export function serveJobs(jobs: Readonly<Record<string, Job>>): void {
  const port = parentPort;
  if (port === null) throw new Error("Jobs are served in a worker.");
  giveWayInThread();
  const say = (heard: Heard): void => port.postMessage(heard);
  let asked: {
    parts: unknown[];
    resolve: (parts: unknown[]) => void;
    reject: (error: Error) => void;
  } | null = null;

  const around: Around = {
    ask: (question) =>
      new Promise((resolve, reject) => {
        asked = { parts: [], resolve, reject };
        say({ kind: "asked", question });
      }),
    progress: (progress) => say({ kind: "progress", progress }),
  };
  let taken: (() => void) | null = null;
  const give = (part: string, list: unknown[]): Promise<void> =>
    new Promise((resolve) => {
      taken = resolve;
      say({ kind: "given", name: part, part: list });
    });
  const work = async (name: string, input: unknown): Promise<void> => {
    try {
      const job = jobs[name];
      if (!job) throw new Error(`No job is called ${name}.`);
      const output = await givenInParts(await job(input as never, around), give);
      say({ kind: "done", output });
    } catch (error) {
      say({ kind: "failed", message: wordsOf(error) });
    }
  };
  port.on("message", (said: Said) => {
    if (said.kind === "work") void work(said.name, said.input);
    else if (said.kind === "part") asked?.parts.push(said.part);
    else if (said.kind === "taken") taken?.();
    else if (said.kind === "answered") asked?.resolve(asked.parts);
    else asked?.reject(new Error(said.message));
  });
}
