import type { Schema } from "./graph.ts";

/** What a walk leaves out unless asked: claims, and the relationships that tie them to nodes. */
export interface LeftOut {
  withoutTypes: string[];
  withoutLabels: string[];
}

const claim = "Claim";
const evidenceTypes = ["SUPPORTED_BY", "ABOUT"];

/** True where this graph keeps its evidence as the built-in one does; another's ABOUT is its own. */
export const hasClaims = (schema: Schema): boolean =>
  schema.labels.some(({ label }) => label === claim) &&
  schema.types.some(({ type }) => type === "SUPPORTED_BY");

/** Two cities are joined by what they do, not by a sentence that happens to name both. */
export const evidenceLeftOut = (
  schema: Schema,
  asked: { types?: readonly string[] | undefined; labels?: readonly string[] | undefined },
): LeftOut => {
  const wanted =
    asked.labels?.includes(claim) || asked.types?.some((type) => evidenceTypes.includes(type));
  return wanted || !hasClaims(schema)
    ? { withoutTypes: [], withoutLabels: [] }
    : { withoutTypes: evidenceTypes, withoutLabels: [claim] };
};
