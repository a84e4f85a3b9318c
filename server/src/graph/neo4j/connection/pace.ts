/** The server sends what was asked for only once it has all of it, so a slow query is asked row by row. */
const wantedMs = 100;
/** One fast answer does not yet promise a thousand. */
const mostFaster = 64;

/** Rows the server sends ahead at most; more would fill memory when a reader is slow. */
export const mostAhead = 1000;

/** How many rows are asked for at once. */
export interface Pace {
  readonly first: number;
  /** To be told of each row: how many to ask for next, where this was the last of those asked for. */
  arrived(): number | null;
  /** To be told when the asking goes on after a rest. */
  resumed(): void;
}

/** Begins with one row, then asks for as many as come within a moment. */
export const pace = (): Pace => {
  const first = 1;
  let asked = first;
  let missing = first;
  let began = performance.now();
  const resumed = (): void => {
    began = performance.now();
  };
  return {
    first,
    arrived() {
      missing -= 1;
      if (missing > 0) return null;
      const took = performance.now() - began;
      const growth = Math.min(mostFaster, wantedMs / took);
      asked = Math.min(mostAhead, Math.max(1, Math.floor(asked * growth)));
      missing = asked;
      resumed();
      return asked;
    },
    resumed,
  };
};
