/** Sleeps as a process does that gets no turn on a busy machine. */
export const sleep = (millis: number): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millis);
