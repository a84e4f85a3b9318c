import { GraphError } from "../../graph-error.ts";
import { openLanes, type Wait } from "../../lanes.ts";
import { openPool } from "./pool.ts";
import type { Translator } from "./translator-handle.ts";
import type { Asked, Reply } from "./understood.ts";

type Found = Extract<Reply, { kind: "found" }>;

export interface TranslatorLimits {
  /** Milliseconds in which nearly every text is read. */
  firstMs: number;
  /** Milliseconds for the few that are not, one at a time. */
  mostMs: number;
  /** Megabytes that one text may take. */
  memoryMb: number;
  /** Milliseconds a text waits for a translator to start, besides its own time. */
  startMs: number;
  /** Milliseconds after which those that nobody asked are ended, but for one. */
  restMs: number;
}

export interface Translators {
  /** @throws GraphError `timed-out`, `too-large` or `busy`; whatever a text does, the next finds a translator */
  understand(asked: Asked, wait: Wait & { house: boolean }): Promise<Found>;
  /** Has a translator ready for the first text. */
  warm(): void;
  close(): void;
}

const tooMany = (): GraphError =>
  new GraphError("busy", "Too many texts are waiting to be read; try again shortly.");
const notInTime = (): GraphError =>
  new GraphError(
    "busy",
    "No translator could be started in time to read this text; try again shortly.",
  );
const tooLong = (ms: number): GraphError =>
  new GraphError(
    "timed-out",
    `This text takes too long to read: it was not done in ${Math.round(ms)} ms. Say it shorter, or with fewer parts in one another.`,
  );
const tooFull = (): GraphError =>
  new GraphError(
    "too-large",
    "This text takes too much memory to read; say it shorter, or with fewer parts in one another.",
  );

type Outcome = Found | "overtime" | "overfull";

interface Deadline {
  left: () => number;
  /** Waits for what is no fault of the text, such as a translator's start: it does not count. */
  pause: <Done>(work: Promise<Done>) => Promise<Done>;
}

const deadline = (ms: number): Deadline => {
  let until = performance.now() + ms;
  return {
    left: () => until - performance.now(),
    async pause(work) {
      const began = performance.now();
      return work.finally(() => (until += performance.now() - began));
    },
  };
};

// The house's own texts always find a translator; texts that take long have one in all.
const lanes = [
  { lane: "house", most: 4 },
  { lane: "first", most: 3 },
  { lane: "long", most: 1 },
] as const;
type Lane = (typeof lanes)[number]["lane"];

/** A few processes that read texts, started when needed and replaced when they had to be ended. */
export function openTranslators({
  firstMs,
  mostMs,
  memoryMb,
  startMs,
  restMs,
}: TranslatorLimits): Translators {
  const places = openLanes(lanes, tooMany);
  const pool = openPool(restMs);

  /** One try on one translator, which is ended with it when it takes too long, too much, or is given up. */
  const tried = async (
    lane: Lane,
    asked: Asked,
    { signal, left, pause }: Deadline & Pick<Wait, "signal">,
    ms: number,
  ): Promise<Outcome> => {
    const leave = await places.enter(lane, { signal, waitMs: left() });
    let translator: Translator | null = null;
    const aborted = () => translator?.end(signal?.reason);
    try {
      const late = AbortSignal.timeout(startMs);
      const given = signal ? AbortSignal.any([signal, late]) : late;
      translator = await pause(pool.take(given)).catch((error: unknown) => {
        throw late.aborted && signal?.aborted !== true ? notInTime() : error;
      });
      // Whoever left while a translator was found for it is not asked for.
      signal?.throwIfAborted();
      signal?.addEventListener("abort", aborted);
      return await translator.ask(asked, {
        timeoutMs: Math.max(1, Math.min(ms, left())),
        memoryMb,
      });
    } finally {
      signal?.removeEventListener("abort", aborted);
      if (translator) pool.giveBack(translator);
      if (translator?.alive() === false) pool.warm();
      leave();
    }
  };

  return {
    async understand(asked, { house, signal, waitMs }) {
      const until = { signal, ...deadline(waitMs) };
      const first = await (house
        ? tried("house", asked, until, mostMs)
        : tried("first", asked, until, firstMs));
      if (typeof first === "object") return first;
      if (until.left() <= 0) throw tooLong(waitMs);
      const again = await tried("long", asked, until, mostMs);
      if (again === "overtime") throw tooLong(Math.min(waitMs, mostMs));
      if (again === "overfull") throw tooFull();
      return again;
    },
    warm: pool.warm,
    close() {
      pool.close();
      places.close();
    },
  };
}
