import { setTimeout as pause } from "node:timers/promises";
import { skipped, type Fault } from "../fault.ts";
import { smallDisk } from "../small-disk.ts";
import { keepWriting, lostOf } from "../writes.ts";

/** Fills the disk to a random rest and empties it again. */
export const fullDisk: Fault = {
  id: "full-disk",
  words: "a disk that fills up and is emptied again, while two clients write",
  async run(trial) {
    const disk = smallDisk(16_384);
    if (disk === null) return skipped("no small disk can be mounted here");
    try {
      const server = await trial.serve({ data: disk.folder });
      const writes = keepWriting(() => server, 2);
      const wrong: string[] = [];
      while (trial.more()) {
        disk.fill(trial.random() * 2000);
        await pause(trial.random() * 1500);
        const { status, slug } = await server.health();
        if (status !== 200) wrong.push(`health got ${slug} on a full disk`);
        disk.empty();
        await writes.progress(10_000);
        await pause(trial.random() * 500);
      }
      await writes.stop();
      const lost = await lostOf(server, writes.acknowledged);
      await server.kill();
      return {
        acknowledged: writes.acknowledged.size,
        lost,
        wrong: [...wrong, ...writes.wrong],
      };
    } finally {
      disk.remove();
    }
  },
};
