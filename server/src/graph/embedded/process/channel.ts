import type { Socket } from "node:net";
import { DefaultSerializer, deserialize } from "node:v8";

/** Messages over a socket, each whole; bigints and bytes pass. */
export interface Channel<Heard, Said> {
  /** Resolves when the system has taken it, or nobody is there any more to take it. */
  say(message: Said): Promise<void>;
  /** Returns what ends the listening. */
  onMessage(listener: (message: Heard) => void): () => void;
  /** Calls back once when the other side is gone. */
  onGone(listener: () => void): void;
}

const headBytes = 4;
const noLength = Buffer.alloc(headBytes);

/** A message with its length before it, in one piece: two, written together, take twice as long. */
const framed = (message: unknown): Buffer => {
  const into = new DefaultSerializer();
  into.writeRawBytes(noLength);
  into.writeHeader();
  into.writeValue(message);
  const whole = into.releaseBuffer();
  whole.writeUInt32LE(whole.length - headBytes);
  return whole;
};
/** Messages out of what comes in pieces: each has its length before it, in four bytes. */
function gathering(whole: (message: Buffer) => void): (piece: Buffer) => void {
  let pieces: Buffer[] = [];
  let held = 0;
  let wanted = headBytes;
  return (piece) => {
    pieces.push(piece);
    held += piece.length;
    // Joined only when a message is whole, for a large one comes in thousands of pieces.
    while (held >= wanted) {
      const joined = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
      const end = headBytes + joined.readUInt32LE(0);
      if (joined.length >= end) whole(joined.subarray(headBytes, end));
      const rest = joined.length >= end ? joined.subarray(end) : joined;
      pieces = [rest];
      held = rest.length;
      wanted = joined.length >= end ? headBytes : end;
    }
  };
}

/** Speaks over a socket that nobody else reads. */
export function openChannel<Heard, Said>(socket: Socket): Channel<Heard, Said> {
  const listeners = new Set<(message: Heard) => void>();
  const gather = gathering((message) => {
    // The other side is our own program, of this very build.
    const heard = deserialize(message) as Heard;
    for (const listener of listeners) listener(heard);
  });
  socket.on("data", gather);
  // What went wrong is followed by the end, and that is told.
  socket.on("error", () => undefined);
  return {
    say: (message) =>
      new Promise((resolve) => {
        socket.write(framed(message), () => resolve());
      }),
    onMessage(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onGone: (listener) => void socket.once("close", listener),
  };
}
