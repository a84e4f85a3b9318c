/** The same numbers each time, so that one graph is laid out in one way. */
export function dice(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Does something that throws dice of its own with these, so that it gives the same each time. */
export function withDice<Result>(work: () => Result): Result {
  const own = Math.random;
  Math.random = dice();
  try {
    return work();
  } finally {
    Math.random = own;
  }
}
