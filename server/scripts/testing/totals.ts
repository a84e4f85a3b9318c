import { readFileSync } from "node:fs";

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

export const none: Totals = { passed: 0, failed: 0, skipped: 0 };

export const sum = (all: readonly Totals[]): Totals => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.reduce((total, { skipped }) => total + skipped, 0),
});

/** The last line of a run. */
export const told = ({ passed, failed, skipped }: Totals): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
};

/** A run that ended badly has failed at least once, whatever its report says or whether there is one. */
const honest = (totals: Totals, code: number): Totals =>
  code === 0 || totals.failed > 0 ? totals : { ...totals, failed: 1 };

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** What Vitest's JSON report counts; a file that could not be read at all is one failure. */
export function vitestTotals(file: string, code: number): Totals {
  const report = read(file) as VitestReport | null;
  if (report === null) return { ...none, failed: 1 };
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const totals = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return honest(totals, code);
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** What Playwright's JSON report counts; a story that passed only at a second try has failed. */
export function playwrightTotals(file: string, code: number): Totals {
  const report = read(file) as PlaywrightReport | null;
  if (report === null) return { ...none, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, code);
}
