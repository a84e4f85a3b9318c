import type { ReaderReply } from "./process/protocol.ts";

export type Rows = Extract<ReaderReply, { kind: "rows" }>;

/** What taking rows asks of whoever holds the reader. */
interface Source {
  more: () => Promise<Rows>;
  /** Lets the reader forget the rows it still has. */
  stop: () => Promise<unknown>;
  /** Called when the reader is not needed any more; a second time does no harm. */
  release: () => void;
  /** Calls back when the reader has ended, whoever ended it. */
  onEnd: (listener: () => void) => void;
}

export interface RowsAhead {
  /** The next rows; null when the stream was left. Throws why there are no more. */
  next(): Promise<Rows | null>;
  /** Ends the taking; resolves when the reader is free. */
  leave(): Promise<void>;
}

/** Characters of JSON that are taken for one answer before anybody has read them. */
const mostAhead = 8_000_000;

/** Takes rows at once, so that a slow client does not hold the reader, as many as memory is given to. */
export function takeAhead(first: Rows, { more, stop, release, onEnd }: Source): RowsAhead {
  const taken: Rows[] = [first];
  if (first.done) {
    // A short answer frees its reader at once, whether or not anybody reads it.
    release();
    return {
      next: () => Promise.resolve(taken.shift() ?? null),
      leave: () => Promise.resolve(),
    };
  }
  const state = { held: first.rows.length, last: first, left: false };
  let failure: { error: unknown } | null = null;
  let rowsCame: (() => void) | null = null;
  let roomCame: (() => void) | null = null;
  onEnd(() => roomCame?.());

  const takeOn = async (): Promise<void> => {
    while (!state.last.done && !state.left) {
      if (state.held > mostAhead) {
        // Woken by rows that were read, by one who left, or by the reader's end, which `more` tells of.
        await new Promise<void>((resolve) => (roomCame = resolve));
        if (state.left) return;
      }
      state.last = await more();
      taken.push(state.last);
      state.held += state.last.rows.length;
      rowsCame?.();
    }
  };
  const taking = takeOn()
    .then(() => (state.last.done ? undefined : stop()))
    .catch((error: unknown) => (failure = { error }))
    .finally(() => {
      release();
      rowsCame?.();
    });
  return {
    async next() {
      for (;;) {
        const rows = taken.shift();
        if (rows) {
          state.held -= rows.rows.length;
          roomCame?.();
          return rows;
        }
        if (state.left) return null;
        if (failure) throw failure.error;
        await new Promise<void>((resolve) => (rowsCame = resolve));
      }
    },
    async leave() {
      state.left = true;
      roomCame?.();
      await taking;
    },
  };
}
