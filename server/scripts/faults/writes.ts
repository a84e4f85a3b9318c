import { setTimeout as pause } from "node:timers/promises";
import type { Served } from "./served.ts";

/** Writes that go on while a server is hurt, and what was promised of them. */
export interface Writes {
  acknowledged: ReadonlySet<string>;
  /** Problems nobody should get for a write, by slug. */
  wrong: string[];
  /** Resolves when another write was acknowledged, or after so many milliseconds. */
  progress(withinMs: number): Promise<void>;
  stop(): Promise<void>;
}

// Refused, or cut off in the middle: nothing was promised then.
const allowed = new Set([
  "busy",
  "timed-out",
  "cypher-failed",
  "graph-unreachable",
  "changed-meanwhile",
  "disk-full",
  "damaged",
]);

/** So many clients write one node after the other to whichever server stands at the moment. */
export function keepWriting(server: () => Served | null, clients: number, name = "w"): Writes {
  const acknowledged = new Set<string>();
  const wrong: string[] = [];
  const ended = new AbortController();
  const loop = async (client: number): Promise<void> => {
    for (let i = 0; !ended.signal.aborted; i += 1) {
      const node = `${name}-${client}-${i}`;
      const text = `CREATE (:Trial {name: '${node}'})`;
      const reply = await server()
        ?.ask(text, { write: true })
        .catch(() => null);
      if (reply?.status === 200) acknowledged.add(node);
      else if (reply?.slug && !allowed.has(reply.slug)) wrong.push(`a write got ${reply.slug}`);
      else await pause(50);
    }
  };
  const loops = Array.from({ length: clients }, (_, client) => loop(client));
  return {
    acknowledged,
    wrong,
    async progress(withinMs) {
      const before = acknowledged.size;
      const until = performance.now() + withinMs;
      while (acknowledged.size === before && performance.now() < until) await pause(20);
    },
    async stop() {
      ended.abort();
      await Promise.all(loops);
    },
  };
}

/** How many of these nodes a graph does not hold. */
export async function lostOf(server: Served, names: ReadonlySet<string>): Promise<number> {
  const { status, slug, rows } = await server.ask("MATCH (n:Trial) RETURN n.name AS name");
  if (status !== 200) throw new Error(`counting what was written was refused: ${slug}`);
  const there = new Set(rows.map(([name]) => String(name)));
  return [...names].filter((name) => !there.has(name)).length;
}
