import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Fault, refuse } from "./errors.ts";
import type { Facts } from "./facts.ts";

const FILE = "coverage.json";
const schema = z.record(
  z.string(),
  z.union([
    z.strictObject({ claims: z.array(z.string()).min(1) }),
    z.strictObject({ none: z.string().min(1) }),
  ]),
);

/** What each sentence yields, by locator: its claims, or the reason why there is none. */
export type Coverage = z.infer<typeof schema>;

/** The package's own coverage. Throws a FactsError when the file is not of that shape. */
export function readCoverage(
  path: string = fileURLToPath(new URL(`../${FILE}`, import.meta.url)),
): Coverage {
  const result = schema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (!result.success) {
    refuse(
      result.error.issues.map((issue) => ({
        file: FILE,
        id: String(issue.path[0] ?? "-"),
        reason: "must list claims or say why there is none",
      })),
    );
  }
  return result.data ?? {};
}

/**
 * Compares coverage with the claims, both ways, and with the article's own locators when given.
 * @returns every fault; an empty list when every sentence is accounted for
 */
export function checkCoverage(
  coverage: Coverage,
  facts: Facts,
  locators: readonly string[] = Object.keys(coverage),
): Fault[] {
  const stated = new Map<string, string>();
  for (const { id, properties } of facts.nodes) {
    if (typeof properties["locator"] === "string") stated.set(id, properties["locator"]);
  }
  const listed = Object.entries(coverage).flatMap(([locator, entry]) =>
    "claims" in entry ? entry.claims.map((claim) => ({ locator, claim })) : [],
  );
  const claimed = new Set(listed.map(({ claim }) => claim));
  return [
    ...locators
      .filter((locator) => !(locator in coverage))
      .map((locator) => fault(locator, "this sentence is not accounted for")),
    ...Object.keys(coverage)
      .filter((locator) => !locators.includes(locator))
      .map((locator) => fault(locator, "the article has no such sentence")),
    ...listed
      .filter(({ locator, claim }) => stated.get(claim) !== locator)
      .map(({ locator, claim }) => fault(locator, `${claim} is not a claim of this sentence`)),
    ...[...stated]
      .filter(([claim]) => !claimed.has(claim))
      .map(([claim, locator]) => fault(locator, `${claim} is not listed`)),
  ];
}

function fault(id: string, reason: string): Fault {
  return { file: FILE, id, reason };
}
