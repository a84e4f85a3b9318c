import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.ts";
import { keepWriting, lostOf } from "../writes.ts";

const signal = (pids: readonly number[], name: NodeJS.Signals): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It ended before.
    }
  }
};

/** Stops readers and writers for a while, as a paused container or a sleeping laptop does. */
export const freeze: Fault = {
  id: "freeze",
  words: "freeze readers or writers for up to two seconds while two clients write",
  async run(trial) {
    const server = await trial.serve();
    const writes = keepWriting(() => server, 2);
    while (trial.more()) {
      await writes.progress(10_000);
      await pause(trial.random() * 300);
      const frozen = server.processes(trial.random() < 0.5 ? "reader" : "writer");
      signal(frozen, "SIGSTOP");
      await pause(trial.random() * 2000);
      signal(frozen, "SIGCONT");
    }
    await writes.stop();
    const lost = await lostOf(server, writes.acknowledged);
    return { acknowledged: writes.acknowledged.size, lost, wrong: writes.wrong };
  },
};
