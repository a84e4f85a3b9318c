import type { Say } from "../../i18n/say.ts";
import { written } from "@chengmai/cypher/text";
import type { Finding } from "../worker/asks.ts";
import type { Fix } from "./mark.ts";

const mostExpected = 6;

/** Of "'WITH', 'RETURN' or <EOF>" the first few, as they are. */
const fewOf = (expected: string): string => {
  const each = expected.split(/, | or /).map((one) => one.replaceAll("'", ""));
  const few = each.slice(0, mostExpected).join(", ");
  return each.length > mostExpected ? `${few} …` : few;
};

const isName: ReadonlySet<Finding["kind"]> = new Set([
  "label",
  "type",
  "labelOrType",
  "property",
  "propertyHere",
]);

/** What a fix writes: names in back-quotes where needed, calls and keywords as they are. */
const textOf = ({ kind }: Finding, name: string): string =>
  isName.has(kind) || kind === "variable" ? written(name) : name;

export const fixesOf = (finding: Finding, at: number): Fix[] =>
  finding.near.map((name) => ({
    from: at + finding.from,
    to: at + finding.to,
    insert: textOf(finding, name),
    name,
  }));

/** A finding in the reader's language. */
export function wordsOf(finding: Finding, sampled: boolean, say: Say): string {
  const { kind, name, near } = finding;
  if (kind === "other") return say("editor.find.other", { own: finding.own ?? "" });
  const more = kind === "unread" || kind === "unfinished" ? fewOf(finding.more) : finding.more;
  const softened = sampled && isName.has(kind) && kind !== "propertyHere";
  const said = say(softened ? "editor.find.unsampled" : `editor.find.${kind}`, { name, more });
  const [first] = near;
  return first === undefined ? said : `${said} ${say("editor.near", { name: first })}`;
}
