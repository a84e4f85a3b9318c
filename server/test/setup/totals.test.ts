import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  failedFiles,
  playwrightTotals,
  sum,
  told,
  triedAgain,
  vitestTotals,
} from "../../scripts/testing/totals.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chengmai-totals-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const suites = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    {
      name: "/x/a.test.ts",
      status: "failed",
      assertionResults: [
        { fullName: "a passes", status: "passed", failureMessages: [] },
        {
          fullName: "a fails",
          status: "failed",
          failureMessages: ["\u001b[31mAssertionError\u001b[39m: 1 is not 2\n at x"],
        },
      ],
    },
    { name: "/x/b.test.ts", status: "failed", message: "SyntaxError", assertionResults: [] },
  ],
};

const stories = {
  stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 },
  suites: [
    {
      specs: [],
      suites: [
        {
          specs: [
            {
              file: "a.spec.ts",
              title: "is told",
              tests: [
                {
                  projectName: "embedded",
                  status: "unexpected",
                  results: [{ error: { message: "Timeout" } }],
                },
                { projectName: "neo4j", status: "expected", results: [{}] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe("a run's totals", () => {
  it("count one failure where there is no report, or a good report of a run that ended badly", () => {
    expect(vitestTotals(join(folder, "none.json"), 0).failed).toBe(1);
    const good = report("good.json", { ...suites, numFailedTests: 0, testResults: [] });
    expect(vitestTotals(good, 0).failed).toBe(0);
    expect(vitestTotals(good, 1).failed).toBe(1);
  });

  it("name each test that failed, and each file that could not be read, with what it said", () => {
    const { failed, failures } = vitestTotals(report("suites.json", suites), 1);
    expect(failed).toBe(2);
    expect(failures).toEqual([
      "/x/a.test.ts › a fails\n    AssertionError: 1 is not 2\n     at x",
      "/x/b.test.ts › not read\n    SyntaxError",
    ]);
  });

  it("name each story that failed, however deep it is told", () => {
    const { failed, failures } = playwrightTotals(report("stories.json", stories), 1);
    expect(failed).toBe(2);
    expect(failures).toEqual(["[embedded] a.spec.ts › is told\n    Timeout"]);
  });

  it("count what passed when run again alone as passed, and tell what it was", () => {
    const first = vitestTotals(report("first.json", suites), 1);
    const still = { ...suites, numPassedTests: 1, testResults: suites.testResults.slice(0, 1) };
    const again = triedAgain(first, vitestTotals(report("again.json", still), 1));
    expect(told(again)).toBe("8 passed, 1 failed, 2 skipped");
    expect(again.failures).toEqual([expect.stringMatching("a fails")]);
    expect(again.unsteady).toEqual([expect.stringMatching("b.test.ts › not read")]);
    expect(failedFiles(report("first.json", suites))).toEqual(["/x/a.test.ts", "/x/b.test.ts"]);
  });

  it("are no better for a second run that went worse, or gave no report", () => {
    const first = vitestTotals(report("first.json", { ...suites, testResults: [] }), 1);
    const none = vitestTotals(join(folder, "none.json"), 1);
    expect(triedAgain(first, none)).toMatchObject({ passed: 7, failed: 1 });
    expect(triedAgain({ ...first, failed: 2 }, none).failed).toBe(2);
  });

  it("are summed, and the last line tells the sum", () => {
    const all = sum([
      vitestTotals(report("s.json", suites), 1),
      playwrightTotals(report("t.json", stories), 1),
    ]);
    expect(told(all)).toBe("10 passed, 4 failed, 2 skipped");
    expect(all.failures).toHaveLength(3);
  });
});
