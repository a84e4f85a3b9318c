import { GraphError } from "../../graph-error.ts";
import { deferred } from "../../deferred.ts";
import { startChild } from "../process/child.ts";
import { residentMb } from "../process/resident.ts";
import { watch } from "../process/watch.ts";
import type { Type } from "../types/type.ts";
import type { Asked, Reply, TranslatorRequest } from "./understood.ts";

type Found = Extract<Reply, { kind: "found" }>;
type Outcome = Reply | "overtime" | "overfull";

/** One living process that reads texts, asked one at a time. */
export interface Translator {
  readonly alive: () => boolean;
  /** What was found; or that it took too long, or too much memory, and the process has ended. */
  readonly ask: (
    asked: Asked,
    most: { timeoutMs: number; memoryMb: number },
  ) => Promise<Found | "overtime" | "overfull">;
  readonly end: (reason: unknown) => void;
}

/** What the parser has learned stays with it; one that holds so much makes room for a fresh one. */
const mostHeldMb = 220;

const notStarted = (why: string, cause?: unknown): GraphError => {
  const detail = `No process could be started to read texts (${why}); try again in a moment.`;
  return new GraphError("busy", detail, { cause });
};

const started = () =>
  startChild<Reply, TranslatorRequest>("translator").catch((cause: unknown) => {
    throw notStarted(cause instanceof Error ? cause.message : String(cause), cause);
  });

/** What a watch ends a text for. */
const overstepped = (reason: unknown): "overtime" | "overfull" | null => {
  if (!(reason instanceof GraphError)) return null;
  if (reason.slug === "timed-out") return "overtime";
  return reason.slug === "too-large" ? "overfull" : null;
};

/** Starts a translator and waits until its parser is warm. @throws GraphError `busy` */
export async function startTranslator(): Promise<Translator> {
  const child = await started();
  let waiting: ReturnType<typeof deferred<Outcome>> | null = null;
  let death: unknown = null;
  let sent: ReadonlyMap<string, Type> | null = null;

  const settle = (outcome: Outcome | null) => {
    const waiter = waiting;
    waiting = null;
    // Only one that owes a reply may keep the server's own process alive.
    child.hold(false);
    if (outcome !== null) waiter?.resolve(outcome);
    else waiter?.reject(death);
  };
  const end = (reason: unknown, outcome: Outcome | null = null) => {
    if (death !== null) return;
    death = reason ?? new Error("The translator has ended.");
    settle(outcome);
    child.kill();
  };
  const asking = (what: TranslatorRequest): Promise<Outcome> => {
    if (death !== null) return Promise.reject(death);
    child.hold(true);
    waiting = deferred<Outcome>();
    child.say(what).catch(end);
    return waiting.promise;
  };
  child.onMessage(settle);
  // How its own limit ends it, where the system does not say what it holds.
  void child.ended.then((how) => end(null, how === "SIGABRT" ? "overfull" : null));

  const hello = await asking({ kind: "greeting" }).catch((cause: unknown) => {
    throw notStarted("it ended at once", cause);
  });
  if (hello === "overfull") throw notStarted("there is no memory for it");
  const resident = () => residentMb(child.pid);
  const watched = {
    baseMb: resident(),
    residentMb: resident,
    kill: (reason: unknown) => end(reason, overstepped(reason)),
  };
  return {
    alive: () => death === null,
    async ask(asked, most) {
      const properties = asked.properties === sent ? null : asked.properties;
      sent = asked.properties;
      const answer = asking({ kind: "asked", ...asked, properties });
      const unwatch = watch(watched, most);
      const said = await answer.finally(unwatch);
      if (said === "overtime" || said === "overfull") return said;
      if (said.kind === "ready") throw new Error("A translator greeted twice.");
      if (said.kind === "broke") throw new Error(said.message);
      if (said.heapMb > mostHeldMb) end(null);
      return said;
    },
    end,
  };
}
