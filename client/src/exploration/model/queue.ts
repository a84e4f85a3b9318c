/** One after another: none ends another, each can be ended by itself. */
interface Queue {
  /** Resolves with what the work gave; rejects with the reason where it was cancelled before or meanwhile. */
  run<Answer>(work: (signal: AbortSignal) => Promise<Answer>): Turn<Answer>;
}

interface Turn<Answer> {
  answer: Promise<Answer>;
  cancel(): void;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const own = new AbortController();
      const answer = last.then(() => {
        own.signal.throwIfAborted();
        return work(own.signal);
      });
      last = answer.catch(() => undefined);
      return { answer, cancel: () => own.abort() };
    },
  };
}
