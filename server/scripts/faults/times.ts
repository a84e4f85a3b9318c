import { loadavg } from "node:os";

/** How long answers took, in milliseconds. */
export interface Times {
  asked: number;
  p50: number;
  p99: number;
  most: number;
}

/** The least number that so many of them do not exceed. */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

export const timesOf = (millis: readonly number[]): Times => {
  const sorted = millis.toSorted((a, b) => a - b);
  return {
    asked: sorted.length,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    most: sorted.at(-1) ?? 0,
  };
};

export const timesInWords = ({ asked, p50, p99, most }: Times): string =>
  `p50 ${p50.toFixed(0)}, p99 ${p99.toFixed(0)}, max ${most.toFixed(0)} ms of ${asked}`;

/** What else this machine has to do, without which no time means anything. */
export const loadInWords = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
