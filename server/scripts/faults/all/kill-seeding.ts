import { loadFacts } from "@chengmai/data";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.ts";

/** Kills a server while it begins and seeds a graph; the next one must find or make a whole one. */
export const killSeeding: Fault = {
  id: "kill-seeding",
  words: "kill -9 while a fresh graph is begun and seeded",
  async run(trial) {
    const facts = loadFacts();
    const wrong: string[] = [];
    while (trial.more()) {
      const data = join(trial.folder, "fresh");
      mkdirSync(data);
      const first = await trial.serve({ data, unready: true });
      await pause(trial.random() * 2500);
      await first.kill();
      const second = await trial.serve({ data });
      const { nodes } = await second.health();
      if (nodes !== facts.nodes.length) wrong.push(`${nodes} nodes of ${facts.nodes.length}`);
      await second.kill();
      rmSync(data, { recursive: true });
    }
    return { acknowledged: 0, lost: 0, wrong };
  },
};
