import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.ts";
import { timesInWords, timesOf } from "../times.ts";

/** Twice as many as there are readers for them. */
const clients = 4;
const endless = "MATCH (a), (b), (c), (d) RETURN count(*) AS n";

/** What must go on meanwhile, with the status it is answered by. */
const short = {
  search: { path: "/api/search?q=suzhou", status: 200 },
  "a mistake": { path: "/api/cypher", body: { text: "MATCH (n) RETRUN n" }, status: 422 },
  "a plan": { path: "/api/cypher/plan", body: { text: "MATCH (n) RETURN n" }, status: 200 },
  "a node": { path: "/api/nodes?key=City:id:city:suzhou", status: 200 },
} as const;

const json = { "content-type": "application/json" };

/** Runs the longest queries there are, more at once than there are readers, and asks short questions. */
export const longQueries: Fault = {
  id: "long-queries",
  words: `${clients} queries without an end at a time, while others search, err and explain`,
  async run(trial) {
    const server = await trial.serve();
    const wrong: string[] = [];
    const ended = new AbortController();
    let ends = 0;
    const run = async (): Promise<void> => {
      while (!ended.signal.aborted) {
        const { status, slug } = await server.ask(endless);
        ends += 1;
        // One that waits for a reader all its time is refused as busy.
        if (slug !== "timed-out" && slug !== "busy" && slug !== "cypher-failed")
          wrong.push(`a query without an end got ${slug ?? status}`);
      }
    };
    const runs = Array.from({ length: clients }, run);
    const took = new Map<string, number[]>();
    while (trial.more()) {
      for (const [name, { path, status, ...sent }] of Object.entries(short)) {
        const [began, endsBefore] = [performance.now(), ends];
        const body = "body" in sent ? JSON.stringify(sent.body) : null;
        const reply = await fetch(server.url + path, {
          method: body ? "POST" : "GET",
          headers: json,
          body,
        });
        await reply.arrayBuffer();
        took.set(name, [...(took.get(name) ?? []), performance.now() - began]);
        if (reply.status !== status) wrong.push(`${name} got ${reply.status}`);
        if (ends > endsBefore + clients) wrong.push(`${name} waited for the long queries`);
      }
      await pause(100);
    }
    ended.abort();
    await Promise.all(runs);
    const figures = [...took].map(([name, millis]) => `${name}: ${timesInWords(timesOf(millis))}`);
    return { acknowledged: 0, lost: 0, wrong, figures };
  },
};
