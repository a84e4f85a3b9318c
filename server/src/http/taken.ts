import type { Response } from "express";
import { once } from "node:events";

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
  const cutOff = setTimeout(() => response.destroy(), patienceMs);
  try {
    await once(response, "drain", { signal });
  } finally {
    clearTimeout(cutOff);
  }
};

/** Sends all of it, piece by piece, at the reader's pace. @throws as they are cut off or leave */
export const sendTaken = async (reader: Reader, whole: Buffer | string): Promise<void> => {
  if (typeof whole === "string") return send(reader, whole);
  for (let at = 0; at < whole.length; at += pieceLength) {
    await send(reader, whole.subarray(at, at + pieceLength));
  }
};

/**
 * The same, one step ahead: the next is made while these are sent, so that work which has no more to give
 * ends at once and not when its last piece has been taken.
 */
export async function* ahead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]();
  let next = source.next();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done === true) return;
      next = source.next();
      // Told when it is waited for, which may be never.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await source.return?.();
  }
}
