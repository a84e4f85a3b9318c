import { faultOf } from "../../fuzz/judge.ts";
import type { Fault } from "../fault.ts";
import { type Held, heldInWords } from "../held.ts";
import { openAsking } from "../soak/asking.ts";
import { timesInWords, timesOf } from "../times.ts";
import { until } from "../until.ts";

const clients = 20;
const warmUps = 400;
/** Memory after a rest, beside what it was when all had been asked once. */
const share = 1.2;
const restMs = 120_000;
/** Connections that are kept alive, and files of processes that come and go. */
const spare = 12;

const wrongOf = (before: Held, after: Held): string[] => [
  ...(after.serverMb > before.serverMb * share ? ["the server kept memory"] : []),
  ...(after.readersMb > before.readersMb * share ? ["the readers kept memory"] : []),
  ...(after.translatorsMb > before.translatorsMb * share ? ["the translators kept memory"] : []),
  ...(after.threads > before.threads + 4 ? ["threads were left over"] : []),
  ...(after.files > before.files + spare ? ["files were left open"] : []),
  ...(after.readers > before.readers + 2 ? ["readers were left over"] : []),
  ...(after.writers > 0 ? ["writers were left over"] : []),
];

/** Everything that can be asked, by many, for long: nothing may break, and nothing may stay. */
export const soak: Fault = {
  id: "soak",
  words: `${clients} clients ask everything, as documented and otherwise, for all the minutes there are`,
  async run(trial) {
    const server = await trial.serve();
    const asking = await openAsking(server, trial.choose);
    const wrong: string[] = [];
    const millis: number[] = [];
    const statuses = new Map<number, number>();
    const ask = async (): Promise<void> => {
      const { sent, what } = asking.next();
      const began = performance.now();
      const reply = await asking.send(sent).catch((error: Error) => error);
      millis.push(performance.now() - began);
      if (reply instanceof Error) return void wrong.push(`${what} → ${reply.message}`);
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      const fault = faultOf(sent.operation, reply);
      if (fault) wrong.push(`${what} → ${fault}`);
    };
    const many = (more: () => boolean): Promise<void[]> =>
      Promise.all(
        Array.from({ length: clients }, async () => {
          while (more()) await ask();
        }),
      );
    let left = warmUps;
    await many(() => (left -= 1) >= 0);
    // What a long query took goes with its reader; a moment later all is as it will be at rest.
    await until(() => server.held().writers === 0, restMs);
    const before = server.held();
    const began = performance.now();
    millis.length = 0;
    await many(trial.goesOn);
    const seconds = (performance.now() - began) / 1000;
    const rested = await until(() => wrongOf(before, server.held()).length === 0, restMs);
    const after = server.held();
    if (!rested) wrong.push(...wrongOf(before, after));
    const counts = [...statuses].toSorted().map(([status, count]) => `${count} × ${status}`);
    const figures = [
      `${(millis.length / seconds).toFixed(1)} requests a second: ${timesInWords(timesOf(millis))}`,
      `answers: ${counts.join(", ")}`,
      `before: ${heldInWords(before)}`,
      `after a rest: ${heldInWords(after)}`,
    ];
    return { acknowledged: 0, lost: 0, wrong, figures };
  },
};
