import { Agent, get } from "node:http";

/** One asking: of whom, when it was sent, by the clock of the machine, and how long it took. */
export interface Asked {
  whom: "server" | "idle";
  at: number;
  ms: number;
}

/** Milliseconds between two askings. */
const everyMs = 10;

const ask = (address: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      response.resume();
      response.once("end", resolve);
      response.once("error", reject);
    }).once("error", reject);
  });

/** Asks again and again, and tells what that took. */
const poll = async (whom: Asked["whom"], address: string): Promise<void> => {
  const agent = new Agent({ keepAlive: true });
  for (;;) {
    const began = performance.now();
    await ask(address, agent);
    const ms = performance.now() - began;
    process.send?.({ whom, at: performance.timeOrigin + began, ms } satisfies Asked);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
};

// In a process of its own, which does nothing else.
const [, , server, idle] = process.argv;
if (server !== undefined && idle !== undefined && process.send)
  await Promise.all([poll("server", server), poll("idle", idle)]);
