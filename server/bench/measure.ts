/** How long one measurement may go on: whichever comes first. */
export interface Bounds {
  millis: number;
  calls: number;
  concurrency: number;
}

/** What a measurement saw: each call's milliseconds, and how long it all took. */
export interface Sample {
  latencies: number[];
  millis: number;
}

/** Makes calls one after the other on each of `concurrency` lines; `at` counts them. */
export const measure = async (
  call: (at: number) => Promise<unknown>,
  { millis, calls, concurrency }: Bounds,
): Promise<Sample> => {
  const latencies: number[] = [];
  const began = performance.now();
  let at = 0;
  const line = async (): Promise<void> => {
    while (at < calls && performance.now() - began < millis) {
      const own = at;
      at += 1;
      const started = performance.now();
      await call(own);
      latencies.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, line));
  return { latencies, millis: performance.now() - began };
};

export interface Figures {
  perSecond: number;
  p50: number;
  p95: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** All samples of one thing as one. */
export const figures = (samples: readonly Sample[]): Figures => {
  const sorted = samples.flatMap(({ latencies }) => latencies).toSorted((a, b) => a - b);
  const millis = samples.reduce((sum, sample) => sum + sample.millis, 0);
  return {
    perSecond: (1000 * sorted.length) / millis,
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
  };
};
