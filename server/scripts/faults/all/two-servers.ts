import { spawnSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { skipped, type Fault } from "../fault.ts";
import { keepWriting, lostOf } from "../writes.ts";

const canPart = (): boolean =>
  spawnSync("unshare", ["-pf", "--kill-child", "--mount-proc", "true"]).status === 0;

/** Two containers on one folder: each server is process 1, and both write; now and then one is killed. */
export const twoServers: Fault = {
  id: "two-servers",
  words: "two servers on one folder, each in a pid namespace of its own, both writing",
  async run(trial) {
    if (!canPart()) return skipped("unshare gives no pid namespaces here");
    const servers = [await trial.serve({ apart: true }), await trial.serve({ apart: true })];
    const writes = servers.map((_, i) => keepWriting(() => servers[i] ?? null, 2, `s${i}`));
    while (trial.more()) {
      await pause(500 + trial.random() * 1500);
      if (trial.random() > 0.3) continue;
      const which = trial.random() < 0.5 ? 0 : 1;
      await servers[which]?.kill();
      servers[which] = await trial.serve({ apart: true });
    }
    for (const one of writes) await one.stop();
    const all = new Set(writes.flatMap(({ acknowledged }) => [...acknowledged]));
    const losses = await Promise.all(servers.map((server) => lostOf(server, all)));
    return {
      acknowledged: all.size,
      lost: Math.max(...losses),
      wrong: writes.flatMap(({ wrong }) => wrong),
    };
  },
};
