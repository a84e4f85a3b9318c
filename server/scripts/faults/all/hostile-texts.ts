import { hostileTexts as texts } from "../../fuzz/hostile-texts.ts";
import type { Fault } from "../fault.ts";
import type { Served } from "../served.ts";
import { timesInWords, timesOf } from "../times.ts";

const clients = 4;
const ways = ["/cypher/check", "/cypher", "/cypher/plan"];

/** What nobody should get: no answer, or one that was not foreseen. */
const faultOf = (status: number): boolean => status < 200 || status === 500;

const asked = async ({ url }: Served, way: string, text: string): Promise<number> => {
  const body = JSON.stringify(way === "/cypher/check" ? { text } : { text, timeoutMs: 2000 });
  const headers = { "content-type": "application/json", accept: "application/json" };
  const reply = await fetch(`${url}/api${way}`, { method: "POST", headers, body });
  await reply.arrayBuffer();
  return reply.status;
};

/** Texts that a parser takes minutes for, looked at, run and explained by several at once. */
export const hostileTexts: Fault = {
  id: "hostile-texts",
  words: `texts that are hard to read, checked, run and explained by ${clients} clients`,
  async run(trial) {
    const server = await trial.serve();
    const wrong: string[] = [];
    const millis: number[] = [];
    const statuses = new Map<number, number>();
    let next = 0;
    const client = async (): Promise<void> => {
      while (trial.more()) {
        const [name = "", text = ""] = texts[next % texts.length] ?? [];
        next += 1;
        for (const way of ways) {
          const began = performance.now();
          const status = await asked(server, way, text).catch(() => 0);
          millis.push(performance.now() - began);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (faultOf(status)) wrong.push(`${way} of ${name} got ${status}`);
        }
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    const counts = [...statuses].map(([status, count]) => `${count} × ${status}`).join(", ");
    const figures = [`answers: ${timesInWords(timesOf(millis))} (${counts})`];
    return { acknowledged: 0, lost: 0, wrong, figures };
  },
};
