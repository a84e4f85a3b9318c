import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault, Trial } from "../fault.ts";

const hurts: ((whole: Buffer, random: () => number) => Buffer)[] = [
  (whole, random) => whole.subarray(0, Math.floor(random() * whole.length)),
  (whole, random) => {
    const bytes = Buffer.from(whole);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return bytes;
  },
  (whole, random) => {
    const at = Math.floor(random() * whole.length);
    return Buffer.from(whole).fill(0, at, Math.min(at + 4096, whole.length));
  },
  (whole, random) => {
    const at = Math.floor(random() * whole.length);
    return Buffer.concat([whole.subarray(0, at), Buffer.from("!"), whole.subarray(at)]);
  },
];

const hurt = (whole: Buffer, { random }: Trial): Buffer =>
  (hurts[Math.floor(random() * hurts.length)] ?? ((same: Buffer) => same))(whole, random);

/** Cuts, flips, blanks and inserts bytes of the file, or takes it away, under a running server. */
export const damage: Fault = {
  id: "damage",
  words: "bytes of the file cut, flipped, blanked or inserted, or the file gone, under a server",
  async run(trial) {
    const server = await trial.serve();
    const file = join(trial.folder, "chengmai.grafeo");
    const whole = readFileSync(file);
    const { nodes: before } = await server.health();
    const wrong: string[] = [];
    while (trial.more()) {
      const takesAway = trial.random() < 0.1;
      if (takesAway) rmSync(file);
      else writeFileSync(file, hurt(whole, trial));
      const { status, slug, nodes } = await server.health();
      const expected = takesAway ? "graph-unreachable" : "damaged";
      // Bytes that the file does not use may be any.
      if (status === 200 ? nodes !== before : slug !== expected)
        wrong.push(`health said ${slug ?? `${nodes} nodes`}`);
      writeFileSync(file, whole);
      const healed = await server.health();
      if (healed.nodes !== before) wrong.push(`not healed: ${healed.slug}`);
    }
    return { acknowledged: 0, lost: 0, wrong };
  },
};
