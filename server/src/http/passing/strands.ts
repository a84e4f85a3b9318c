import { Duplex } from "node:stream";

/** What goes along a strand: bytes, how many of them were taken, that no more will come, that it is cut. */
type Said = Uint8Array | number | "ended" | "cut";

/** Something said along one of the strands of a cable. A strand begins with the first that is said along it. */
export type Along = readonly [strand: number, said: Said];

/** What two sides of the server speak over: what is said on one is heard, whole and in order, on the other. */
export interface Cable {
  say(along: Along): void;
  onHeard(listener: (along: Along) => void): void;
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

/** One end of a strand: a socket as HTTP needs one, and where to put what is heard along it. */
const openStrand = (say: (said: Said) => void, over: () => void) => {
  const { add, flush } = gathering(say);
  let ahead = 0;
  let goOn: (() => void) | null = null;
  let untold = 0;
  let isCut = false;
  const tellTaken = (atLeast: number): void => {
    if (untold < atLeast) return;
    say(untold);
    untold = 0;
  };
  const socket = new Duplex({
    read: () => tellTaken(mostAtOnce),
    write(piece: Buffer, _encoding, done) {
      add(piece);
      ahead += piece.length;
      if (ahead < mostAhead) done();
      else goOn = done;
    },
    final(done) {
      flush();
      say("ended");
      done();
    },
    destroy(error, done) {
      const isOver = socket.writableFinished && socket.readableEnded;
      if (!isCut && !isOver) say("cut");
      over();
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
    if (said === "ended") return void socket.push(null);
    if (said === "cut") {
      isCut = true;
      return void socket.destroy();
    }
    untold += said.length;
    if (socket.push(said)) tellTaken(mostAtOnce);
  };
  return { socket, hear };
};

/** Many strands over one cable, each a socket of its own; `met` is given those that the other side begins. */
export const openStrands = (cable: Cable, met?: (socket: Duplex) => void): (() => Duplex) => {
  const strands = new Map<number, ReturnType<typeof openStrand>>();
  let last = 0;
  const open = (): ReturnType<typeof openStrand> => {
    const id = (last += 1);
    const strand = openStrand(
      (said) => cable.say([id, said]),
      () => strands.delete(id),
    );
    strands.set(id, strand);
    return strand;
  };
  cable.onHeard(([id, said]) => {
    if (met) for (let before = last; before < id; before += 1) met(open().socket);
    // What is said along a strand that was cut meanwhile is for nobody.
    strands.get(id)?.hear(said);
  });
  return () => open().socket;
};

/** The two ends of a cable within one program. */
export const cableHere = (): [Cable, Cable] => {
  const heard: ((along: Along) => void)[] = [];
  const end = (own: number): Cable => ({
    say: (along) => void setImmediate(() => heard[1 - own]?.(along)),
    onHeard: (listener) => void (heard[own] = listener),
  });
  return [end(0), end(1)];
};
