/** Things in a picture beyond which it is made and painted bit by bit: Cytoscape paints all in one go, and the page would freeze. */
export const many = 1500;

/** Milliseconds that a piece of long work has the page's one thread, before what else waits has its turn. */
const slice = 10;

/** Lets go of the thread for whatever waits: a key, a click, a frame. */
export const turn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(null);
  });

/** Does the pieces of some work, none of which may be long, in slices of time. @throws the signal's reason once it is given up */
export async function inSlices<Piece>(
  pieces: Iterable<Piece>,
  signal: AbortSignal,
  work: (piece: Piece) => void,
): Promise<void> {
  signal.throwIfAborted();
  let until = performance.now() + slice;
  for (const piece of pieces) {
    work(piece);
    if (performance.now() < until) continue;
    await turn();
    signal.throwIfAborted();
    until = performance.now() + slice;
  }
}
