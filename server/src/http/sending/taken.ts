import type { Response } from "express";
import { once } from "node:events";
import { onceAwakeFor } from "../wire/awake.ts";
import type { Unread } from "./unread.ts";

/** Written at once; more would only wait in memory, and tell late that nobody takes it. */
export const pieceLength = 65_536;

/** Whom an answer is sent to, and for how long it waits for them. */
export interface Reader {
  response: Response;
  signal: AbortSignal;
  /** Who takes nothing for so long is cut off. */
  patienceMs: number;
}

/** Sends a piece, and waits until a reader who is behind has taken it. @throws when they are cut off or leave */
const send = async (
  { response, signal, patienceMs }: Reader,
  piece: string | Buffer,
): Promise<void> => {
  if (response.write(piece)) return;
  const stay = onceAwakeFor(patienceMs, () => response.destroy());
  try {
    await once(response, "drain", { signal });
  } finally {
    stay();
  }
};

/** Sends all of it, piece by piece, at the reader's pace. @throws as they are cut off or leave */
export const sendTaken = async (reader: Reader, whole: Buffer | string): Promise<void> => {
  if (typeof whole === "string") return send(reader, whole);
  for (let at = 0; at < whole.length; at += pieceLength) {
    await send(reader, whole.subarray(at, at + pieceLength));
  }
};

/** Bytes that are made before a reader who is behind has taken what was made already. */
const mostAhead = 4_000_000;

/**
 * The items in their order, made ahead of whoever takes them up to so many bytes: work that has little left
 * to give ends at once, and not when its last piece has been taken. Leaving early ends the source.
 */
export async function* ahead<Item>(
  items: AsyncIterable<Item>,
  bytesOf: (item: Item) => number,
  waiting: Unread,
): AsyncGenerator<Item, void> {
  const source = items[Symbol.asyncIterator]();
  const coming: Promise<IteratorResult<Item>>[] = [];
  const letGo: (() => void)[] = [];
  let held = 0;
  let busy = false;
  let over = false;
  const end = (): void => void (over = true);
  const make = (): void => {
    busy = true;
    const next = source.next();
    coming.push(next);
    // What fails is told when it is taken, which may be never.
    next.then(({ value, done }) => {
      busy = false;
      if (done === true || over) return end();
      held += bytesOf(value);
      letGo.push(waiting.hold(bytesOf(value)));
      if (held < mostAhead && waiting.hasRoom()) make();
    }, end);
  };
  make();
  try {
    for (let next = coming.shift(); next !== undefined; next = coming.shift()) {
      const { value, done } = await next;
      if (done === true) return;
      held -= bytesOf(value);
      letGo.shift()?.();
      if (!busy && !over && (coming.length === 0 || (held < mostAhead && waiting.hasRoom())))
        make();
      yield value;
    }
  } finally {
    over = true;
    for (const each of letGo) each();
    await source.return?.();
  }
}
