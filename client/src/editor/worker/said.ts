import type { Finding, FindingKind } from "./asks.ts";

type Severity = Finding["severity"];

/** What the library's sentences mean; the first that fits is it. `name` and `more` are groups. */
const meanings: readonly [FindingKind, RegExp, Severity?][] = [
  ["label", /^Label (?<name>[^]+) is not present in the database/],
  ["type", /^Relationship type (?<name>[^]+) is not present in the database/],
  ["labelOrType", /^Label or relationship type (?<name>[^]+) is not present in the database/],
  ["function", /^Function (?<name>[^]+) is not present in the database/],
  ["procedure", /^Procedure (?<name>[^]+) is not present in the database/],
  ["parameter", /^Parameter \$(?<name>[^]+) is not defined\.$/, "info"],
  ["link", /^\(?\[?:?.* has no (?:incoming|outgoing|incoming\/outgoing) /, "info"],
  ["variable", /^Variable `(?<name>[^]+)` not defined$/],
  ["twice", /^Variable `(?<name>[^]+)` already declared$/],
  ["twice", /^Multiple result columns with the same name/],
  ["unfinished", /^Invalid input '': expected (?<more>[^]+)$/, "info"],
  ["unread", /^Invalid input '(?<name>[^]*?)': expected (?<more>[^]+)$/],
  ["unended", /^Query cannot conclude with (?<name>\w+)/, "info"],
  ["quote", /^Failed to parse (?:string literal|comment)/],
  ["mismatch", /^Type mismatch: expected (?<more>[^]+) but was (?<name>[^]+)$/],
  ["alias", /must be aliased \(use AS\)/],
  ["arguments", /^(?:Too many|Insufficient) parameters for function '(?<name>.+)'/],
  ["product", /disconnected patterns/, "info"],
  ["deprecated", /deprecated/i, "info"],
];

/** A sentence of the library as a finding; what is not among the meanings stays in its own words. */
export function meant(message: string, from: number, to: number, severity: Severity): Finding {
  for (const [kind, shape, own] of meanings) {
    const groups = shape.exec(message)?.groups;
    if (groups === undefined && !shape.test(message)) continue;
    const { name = "", more = "" } = groups ?? {};
    return { kind, from, to, severity: own ?? severity, name, more, near: [], own: message };
  }
  return { kind: "other", from, to, severity, name: "", more: "", near: [], own: message };
}
