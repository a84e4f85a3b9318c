import { fieldOf, type Value } from "@chengmai/cypher/values";
import { emptyDraft, type Draft, type Drafts } from "../../../values/fields/draft.ts";
import { parametersOf } from "@chengmai/cypher/text";
import { readDraft, type Fault } from "../../../values/fields/read.ts";

/** What some texts can be run with, and what is missing or wrong, by name in the text's order. */
interface Filled {
  params: Record<string, Value>;
  faults: Record<string, Fault>;
}

/** The parameters that a text uses, of what stands in the form. A name that was never filled in is needed. */
export function filledFor(text: string, drafts: Drafts): Filled {
  const params: [string, Value][] = [];
  const faults: [string, Fault][] = [];
  for (const name of parametersOf(text)) {
    const draft = fieldOf(drafts, name);
    const read = draft === undefined ? { fault: "needed" as const } : readDraft(draft);
    if ("fault" in read) faults.push([name, read.fault]);
    else params.push([name, read.value]);
  }
  // Of entries, for a name such as __proto__ set on an object would be lost unsaid.
  return { params: Object.fromEntries(params), faults: Object.fromEntries(faults) };
}

/** Every good value of the form: what completion offers. */
export function valuesOf(drafts: Drafts): Record<string, Value> {
  const good = Object.entries(drafts).flatMap(([name, draft]) => {
    const read = readDraft(draft);
    return "value" in read ? [[name, read.value] as const] : [];
  });
  return Object.fromEntries(good);
}

/** A field with another text; what stood in an untouched field is no answer to another kind. */
export const withKind = (draft: Draft | undefined, kind: Draft["kind"]): Draft => ({
  ...(draft ?? emptyDraft),
  kind,
  ...(kind === "boolean" && !/^(true|false)$/.test(draft?.text ?? "") ? { text: "true" } : {}),
});

/** A name that no parameter has yet: `city`, then `city2`. */
export function uniqueName(wished: string | null, taken: ReadonlySet<string>): string {
  const base = (wished ?? "").replaceAll(/[^\p{L}\p{N}_]/gu, "").replace(/^\d+/, "") || "value";
  const plain = base.charAt(0).toLowerCase() + base.slice(1);
  for (let at = 1; ; at += 1) {
    const name = at === 1 ? plain : `${plain}${at}`;
    if (!taken.has(name)) return name;
  }
}
