import { parseArgs } from "node:util";
import { buildWhenStale } from "../build.ts";
import { project, say } from "../testing/run.ts";
import { faults } from "./all/index.ts";
import type { Fault } from "./fault.ts";
import { failed, told } from "./told.ts";
import { tryFault, type Bounds, type Tried } from "./try-fault.ts";

// Long, and not for every day: hurts a server in every way we know and counts what was lost.
const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    times: { type: "string", default: "100" },
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});

const chosen = (names: readonly string[] | undefined): readonly Fault[] => {
  const unknown = names?.find((name) => !faults.some(({ id }) => id === name));
  if (unknown === undefined) return faults.filter(({ id }) => names?.includes(id) ?? true);
  throw new Error(
    `There is no fault ${unknown}; there are: ${faults.map(({ id }) => id).join(", ")}`,
  );
};

const main = async (): Promise<boolean> => {
  const bounds: Bounds = {
    times: Number(values.times),
    minutes: Number(values.minutes),
    seed: Number(values.seed),
  };
  const list = chosen(values.only);
  buildWhenStale(project, say);
  say(
    `Each fault up to ${bounds.times} times or ${bounds.minutes} minutes, by --seed ${bounds.seed}.`,
  );
  const tries: Tried[] = [];
  for (const fault of list) {
    say(`▸ ${fault.words}`);
    const tried = await tryFault(fault, bounds);
    tries.push(tried);
    say(told(fault, tried));
  }
  const lost = tries.reduce((sum, { outcome }) => sum + outcome.lost, 0);
  const acknowledged = tries.reduce((sum, { outcome }) => sum + outcome.acknowledged, 0);
  const worst = Math.max(0, ...tries.map(({ pulse }) => pulse.times.p99));
  const bad = tries.filter(failed).length;
  say(
    `${tries.length} faults, ${bad} failed; ${acknowledged} writes acknowledged, ${lost} lost; worst health p99 ${worst.toFixed(0)} ms.`,
  );
  return bad === 0;
};

process.exitCode = await main().then(
  (fine) => (fine ? 0 : 1),
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  },
);
