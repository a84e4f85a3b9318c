import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { random } from "../fuzz/random.ts";
import type { Fault, Outcome } from "./fault.ts";
import { startProbe, type Pulse } from "./probe.ts";
import { startServed, type Served } from "./served.ts";

export interface Bounds {
  times: number;
  minutes: number;
  seed: number;
}

export interface Tried {
  outcome: Outcome;
  pulse: Pulse;
  rounds: number;
  seconds: number;
}

/** Tries one fault and leaves nothing behind; what it throws is an outcome too. */
export async function tryFault(fault: Fault, { times, minutes, seed }: Bounds): Promise<Tried> {
  const folder = mkdtempSync(join(tmpdir(), `chengmai-fault-${fault.id}-`));
  const probe = startProbe();
  const choose = random(seed);
  const servers: Served[] = [];
  const began = performance.now();
  let rounds = 0;
  let first: number | undefined;
  const goesOn = (): boolean => {
    // What had to be prepared does not count.
    first ??= performance.now();
    if (performance.now() - first > minutes * 60_000) return false;
    rounds += 1;
    return true;
  };
  const outcome = await fault
    .run({
      folder,
      random: choose.unit,
      choose,
      more: () => rounds < times && goesOn(),
      goesOn,
      async serve(options = {}) {
        const server = await startServed(options.data ?? folder, options);
        servers.push(server);
        if (server.url !== "") probe.watch(server.url, server.ended);
        return server;
      },
    })
    .catch((error: unknown): Outcome => ({ acknowledged: 0, lost: 0, wrong: [String(error)] }));
  const pulse = await probe.stop();
  for (const server of servers) if (!server.ended()) await server.kill();
  rmSync(folder, { recursive: true, force: true });
  return { outcome, pulse, rounds, seconds: (performance.now() - began) / 1000 };
}
