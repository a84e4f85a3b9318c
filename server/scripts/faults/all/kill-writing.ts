import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.ts";
import type { Served } from "../served.ts";
import { keepWriting, lostOf } from "../writes.ts";

const kill = (pids: readonly number[]): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended before.
    }
  }
};

/** Kills writers, readers and the server itself at random moments of writing. */
export const killWriting: Fault = {
  id: "kill-writing",
  words: "kill -9 of writers, readers and the server while three clients write",
  async run(trial) {
    let server: Served | null = await trial.serve();
    const writes = keepWriting(() => server, 3);
    while (trial.more()) {
      // On a slow machine, or nothing would ever be written.
      await writes.progress(10_000);
      await pause(trial.random() * 600);
      const which = trial.random();
      if (which < 0.5) kill(server.processes("writer"));
      else if (which < 0.7) kill(server.processes("reader"));
      else {
        const hurt: Served = server;
        await hurt.kill();
        server = await trial.serve();
      }
    }
    await writes.stop();
    const lost = await lostOf(server, writes.acknowledged);
    return { acknowledged: writes.acknowledged.size, lost, wrong: writes.wrong };
  },
};
