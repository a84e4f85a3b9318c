import { Duplex } from "node:stream";

/**
 * What goes along a strand: bytes, how many of them were taken, that no more will come, that all is said and nothing more
 * is heard, that it is cut.
 */
type Said = Uint8Array | number | "ended" | "over" | "cut";

/** Something said along one of the strands of a cable. A strand begins with the first that is said along it. */
export type Along = readonly [strand: number, said: Said];

/** What two sides of the server speak over: what is said on one is heard, whole and in order, on the other. */
export interface Cable {
  say(said: readonly Along[]): void;
  onHeard(listener: (said: readonly Along[]) => void): void;
}

/** Bytes of one strand that are on their way before it waits, and of which at once. */
const mostAhead = 262_144;
const mostAtOnce = 65_536;

/** Pieces that are written in one turn, said together: each saying costs as much as some kilobytes do. */
const gathering = (say: (bytes: Buffer) => void) => {
  let pieces: Buffer[] = [];
  let length = 0;
  const flush = (): void => {
    if (length === 0) return;
    const [only] = pieces;
    say(pieces.length === 1 && only ? only : Buffer.concat(pieces));
    [pieces, length] = [[], 0];
  };
  const add = (piece: Buffer): void => {
    if (length === 0) process.nextTick(flush);
    pieces.push(piece);
    length += piece.length;
    if (length >= mostAtOnce) flush();
  };
  return { add, flush };
};

/** A socket that HTTP ends by one call once it has written all. */
export type Strand = Duplex & { destroySoon(): void };

/** One end of a strand: a socket as HTTP needs one, and where to put what is heard along it. */
const openStrand = (say: (said: Said) => void, forget: () => void) => {
  const { add, flush } = gathering(say);
  let ahead = 0;
  let goOn: (() => void) | null = null;
  let untold = 0;
  /** Whether the other end has gone, and whether this one tells it by another word than that it is cut. */
  let [isGone, goes] = [false, false];
  const tellTaken = (): void => {
    if (untold < mostAtOnce) return;
    say(untold);
    untold = 0;
  };
  const socket = new Duplex({
    read: tellTaken,
    write(piece: Buffer, _encoding, done) {
      add(piece);
      ahead += piece.length;
      if (ahead < mostAhead) done();
      else goOn = done;
    },
    final(done) {
      flush();
      if (!isGone) say(goes ? "over" : "ended");
      done();
    },
    destroy(error, done) {
      const isOver = socket.writableFinished && (goes || socket.readableEnded);
      if (!isGone && !isOver) say("cut");
      forget();
      done(error);
    },
  });
  const taken = (count: number): void => {
    ahead -= count;
    if (goOn === null || ahead >= mostAhead) return;
    const done = goOn;
    goOn = null;
    done();
  };
  const hear = (said: Said): void => {
    if (typeof said === "number") return taken(said);
    if (typeof said === "object") {
      untold += said.length;
      if (socket.push(said)) tellTaken();
      return;
    }
    isGone = said !== "ended";
    if (said === "cut") socket.destroy();
    else socket.push(null);
  };
  const strand: Strand = Object.assign(socket, {
    destroySoon() {
      goes = true;
      socket.end(() => socket.destroy());
    },
  });
  return { strand, hear };
};

/** Many strands over one cable, each a socket of its own; `met` is given those that the other side begins. */
export const openStrands = (cable: Cable, met?: (strand: Strand) => void): (() => Strand) => {
  const strands = new Map<number, ReturnType<typeof openStrand>>();
  let last = 0;
  let unsaid: Along[] = [];
  const sayAll = (): void => {
    cable.say(unsaid);
    unsaid = [];
  };
  // What is said in one turn goes at once: each sending wakes the other side, which costs more than to write it.
  const say = (along: Along): void => {
    if (unsaid.length === 0) setImmediate(sayAll);
    unsaid.push(along);
  };
  const open = (): Strand => {
    const id = (last += 1);
    const opened = openStrand(
      (said) => say([id, said]),
      () => strands.delete(id),
    );
    strands.set(id, opened);
    return opened.strand;
  };
  cable.onHeard((all) => {
    for (const [id, said] of all) {
      if (met) for (let before = last; before < id; before += 1) met(open());
      // What is said along a strand that was cut meanwhile is for nobody.
      strands.get(id)?.hear(said);
    }
  });
  return open;
};

/** The two ends of a cable within one program. */
export const cableHere = (): [Cable, Cable] => {
  const heard: ((said: readonly Along[]) => void)[] = [];
  const end = (own: number): Cable => ({
    say: (said) => void setImmediate(() => heard[1 - own]?.(said)),
    onHeard: (listener) => void (heard[own] = listener),
  });
  return [end(0), end(1)];
};
