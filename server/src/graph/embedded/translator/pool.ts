import { GraphError } from "../../graph-error.ts";
import { startTranslator, type Translator } from "./translator-handle.ts";

interface Pool {
  /** A translator to ask; one that is started for it where none is idle. */
  take(signal: AbortSignal | undefined): Promise<Translator>;
  /** Has one ready for the next who asks. */
  warm(): void;
  giveBack(translator: Translator): void;
  close(): void;
}

interface Waiter {
  give: (translator: Translator) => void;
  refuse: (reason: unknown) => void;
}

const closed = (): GraphError => new GraphError("graph-unreachable", "The graph has been closed.");

/**
 * Translators that nobody asks at the moment, and those to come: started one at a time, for each takes half a second.
 * Whose turn never comes for `restMs` is ended, but for the last, for each holds 100 MB.
 */
export function openPool(restMs: number): Pool {
  const idle: Translator[] = [];
  const rests = new Map<Translator, NodeJS.Timeout>();
  const all = new Set<Translator>();
  const waiters: Waiter[] = [];
  const state = { starting: false, open: true };

  const rest = (translator: Translator): void => {
    rests.delete(translator);
    if (idle.length < 2) return;
    idle.splice(idle.indexOf(translator), 1);
    all.delete(translator);
    translator.end(null);
  };
  const giveBack = (translator: Translator): void => {
    if (!state.open) translator.end(closed());
    if (!translator.alive()) {
      all.delete(translator);
      return;
    }
    const waiter = waiters.shift();
    if (waiter) waiter.give(translator);
    else {
      // The last to come is the first to be asked, so that the others can rest.
      idle.push(translator);
      rests.set(translator, setTimeout(() => rest(translator), restMs).unref());
    }
  };
  const start = (): void => {
    if (state.starting || !state.open) return;
    state.starting = true;
    startTranslator()
      .then((translator) => {
        all.add(translator);
        giveBack(translator);
      })
      .catch((error: unknown) => {
        for (const waiter of waiters.splice(0)) waiter.refuse(error);
      })
      .finally(() => {
        state.starting = false;
        if (waiters.length > 0) start();
      });
  };
  const fromIdle = (): Translator | null => {
    for (let translator = idle.pop(); translator; translator = idle.pop()) {
      clearTimeout(rests.get(translator));
      rests.delete(translator);
      if (translator.alive()) return translator;
      all.delete(translator);
    }
    return null;
  };

  return {
    async take(signal) {
      if (!state.open) throw closed();
      const translator = fromIdle();
      if (translator) return translator;
      return new Promise((resolve, reject) => {
        const settle = (): void => {
          const place = waiters.indexOf(waiter);
          if (place >= 0) waiters.splice(place, 1);
          signal?.removeEventListener("abort", aborted);
        };
        const refuse = (reason: unknown): void => {
          settle();
          reject(reason);
        };
        const give = (given: Translator): void => {
          settle();
          resolve(given);
        };
        const aborted = (): void => refuse(signal?.reason);
        const waiter = { give, refuse };
        signal?.addEventListener("abort", aborted);
        waiters.push(waiter);
        start();
      });
    },
    warm() {
      if (idle.every((translator) => !translator.alive())) start();
    },
    giveBack,
    close() {
      state.open = false;
      for (const timer of rests.values()) clearTimeout(timer);
      for (const translator of all) translator.end(closed());
      for (const waiter of waiters.splice(0)) waiter.refuse(closed());
    },
  };
}
