import { readFileSync } from "node:fs";

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, by file and name, each with the beginning of what it said. */
  failures?: string[];
  /** What failed beside all else and passed when it was run once more alone: told, for something may be wrong. */
  unsteady?: string[];
}

export const none: Totals = { passed: 0, failed: 0, skipped: 0 };

export const sum = (all: readonly Totals[]): Totals => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.reduce((total, { skipped }) => total + skipped, 0),
  failures: all.flatMap(({ failures }) => failures ?? []),
  unsteady: all.flatMap(({ unsteady }) => unsteady ?? []),
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

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
const saidLines = 12;

/** A name and the first lines of what it said, as they stand at the end of a run, where no log is cut. */
const failure = (file: string, name: string, said: string): string => {
  const lines = said.replace(colours, "").trim().split("\n").slice(0, saidLines);
  return [`${file} › ${name}`, ...lines.map((line) => `    ${line}`)].join("\n");
};

const nameOf = (line: string): string => line.split("\n", 1)[0] ?? "";

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

/** What Vitest's JSON report counts; a file that could not be read at all is one failure. */
export function vitestTotals(file: string, code: number): Totals {
  const report = read(file) as VitestReport | null;
  if (report === null) return { ...none, failed: 1 };
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map((test) => failure(name, test.fullName, (test.failureMessages ?? []).join("\n"))),
  );
  const totals = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...failures,
      ...unread.map(({ name, message }) => failure(name, "not read", message ?? "")),
    ],
  };
  return honest(totals, code);
}

/** More suites or stories than these do not fail by a chance meeting on a busy machine. */
export const mostTriedAgain = 4;

/** The test files in which something failed, by Vitest's JSON report. */
export const failedFiles = (file: string): string[] => {
  const report = read(file) as VitestReport | null;
  return (report?.testResults ?? [])
    .filter(({ status }) => status === "failed")
    .map(({ name }) => name);
};

/**
 * A run's totals, once the files in which something failed were run again with nothing beside them: what passed then
 * is counted as passed, and told.
 */
export function triedAgain(first: Totals, again: Totals): Totals {
  // Whoever cannot name what failed does not know what passed either.
  if (again.failed > Math.min(first.failed, again.failures?.length ?? 0)) return first;
  const mended = first.failed - again.failed;
  const still = new Set((again.failures ?? []).map(nameOf));
  return {
    passed: first.passed + mended,
    failed: again.failed,
    skipped: first.skipped,
    failures: again.failures ?? [],
    unsteady: (first.failures ?? []).filter((each) => !still.has(nameOf(each))),
  };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    file: string;
    title: string;
    tests: { projectName: string; status: string; results: { error?: { message?: string } }[] }[];
  }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites?: PlaywrightSuite[];
}

const storyFailures = ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName, results }) => {
        const said = results.map(({ error }) => error?.message ?? "").join("\n");
        return failure(`[${projectName}] ${file}`, title, said);
      }),
  ),
  ...suites.flatMap(storyFailures),
];

/** What Playwright's JSON report counts; a story that passed only at a second try has failed. */
export function playwrightTotals(file: string, code: number): Totals {
  const report = read(file) as PlaywrightReport | null;
  if (report === null) return { ...none, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const totals = { passed: expected, failed: unexpected + flaky, skipped };
  return honest({ ...totals, failures: storyFailures(report) }, code);
}
