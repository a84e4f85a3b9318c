import { Agent, get } from "node:http";

/** One asking: when it was sent, by the clock of the machine, and how long it took. */
export interface Asked {
  at: number;
  ms: number;
}

/** Milliseconds between two askings. */
const everyMs = 10;

const ask = (origin: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(`${origin}/api/health`, { agent }, (response) => {
      response.resume();
      response.once("end", resolve);
      response.once("error", reject);
    }).once("error", reject);
  });

/** In a process of its own, which does nothing else: asks how the server is, again and again, and tells what that took. */
const poll = async (origin: string): Promise<void> => {
  const agent = new Agent({ keepAlive: true });
  for (;;) {
    const began = performance.now();
    await ask(origin, agent);
    const ms = performance.now() - began;
    process.send?.({ at: performance.timeOrigin + began, ms } satisfies Asked);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
};

const [, , origin] = process.argv;
if (origin !== undefined && process.send) await poll(origin);
