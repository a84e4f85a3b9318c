import { serveJobs } from "../../src/working/serve-jobs.ts";
import type { Around } from "../../src/working/messages.ts";

/** Never ends by itself, and never looks at what it is told. */
const spin = (): never => {
  for (;;);
};

serveJobs({
  double: (number: number) => 2 * number,
  sum: async (of: string, { ask, progress }: Around) => {
    const parts = (await ask(of)) as number[];
    progress(`${parts.length} parts`);
    return parts.reduce((sum, part) => sum + part, 0);
  },
  hoard: () => {
    const all: number[][] = [];
    for (;;) all.push(Array.from({ length: 100_000 }, () => Math.random()));
  },
  fail: () => {
    throw new Error("as it should");
  },
  spin: (_: null, { progress }: Around) => {
    progress("spinning");
    return spin();
  },
});
