import { z } from "zod";
import { POLICY_FIGURES, PROJECT_FIGURES } from "./together.ts";

const HAN = /\p{Script=Han}/u;
const zh = z.string().regex(HAN, "must be Chinese");
const en = z
  .string()
  .min(1)
  .refine((text) => !HAN.test(text), "must be English, without Chinese characters");
const slug = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}:[a-z0-9][a-z0-9-]*$`), `must read ${prefix}:some-slug`);
const claimId = z.string().regex(/^claim:[a-z0-9.-]+$/, "must name a claim");
const claimIds = z.array(claimId).min(1, "needs at least one claim");
const strength = z.enum(["stated", "curated"], "must be stated or curated; inherited is derived");

const named = (prefix: string) => ({
  id: slug(prefix),
  name: zh,
  nameEn: en,
  aliases: z.array(z.string().min(1)),
  about: zh,
  aboutEn: en,
  claims: claimIds,
});

// A box around China: a swapped or mistyped coordinate falls outside it.
const placed = { lat: z.number().min(18).max(54), lon: z.number().min(73).max(135.1) };

/** A figure is four flat fields, for a property of a graph may not nest. */
const figures = (...names: string[]): Record<string, z.ZodOptional> =>
  Object.fromEntries(
    names.flatMap((name) => [
      [name, z.number().optional()],
      [`${name}Bound`, z.enum(["=", ">=", "<="]).optional()],
      [`${name}Unit`, zh.optional()],
      [`${name}UnitEn`, en.optional()],
    ]),
  );

const LEVELS = ["municipality", "province", "sar", "prefecture", "county", "district"] as const;
const POLICIES = ["plan", "rule", "mutual-recognition", "fund", "body", "standard"] as const;
const PROJECTS = ["transport", "platform", "new-area", "laboratory", "network", "event"] as const;

/** One schema for each file of nodes, by the file's name. */
export const NODE_SCHEMAS = {
  clusters: z.strictObject({
    ...named("cluster"),
    kind: z.enum(["cluster", "belt", "macro-region"]),
    ...placed,
  }),
  areas: z.strictObject({ ...named("area"), ...placed }),
  cities: z.strictObject({
    ...named("city"),
    level: z.enum([...LEVELS, "new-area", "town"]),
    ...placed,
  }),
  mechanisms: z.strictObject({
    ...named("mechanism"),
    number: z.int().min(1).max(20),
    theme: zh,
    themeEn: en,
    themeBy: z.literal("curated"),
  }),
  policies: z.strictObject({
    ...named("policy"),
    kind: z.enum(POLICIES),
    ...figures(...POLICY_FIGURES),
  }),
  projects: z.strictObject({
    ...named("project"),
    kind: z.enum(PROJECTS),
    ...figures(...PROJECT_FIGURES),
  }),
  sectors: z.strictObject(named("sector")),
} as const;

const said = { id: claimId, text: zh, textEn: en, aboutIds: z.array(z.string()).min(1) };
const LOCATOR = /^([1-9]|1\d|20)\.[1-9]$/;

/** A claim rests on a sentence of the article, or says why it does not. */
export const claimSchema = z.discriminatedUnion("strength", [
  z.strictObject({
    ...said,
    strength: z.literal("stated"),
    locator: z
      .string("a stated claim needs a locator")
      .regex(LOCATOR, "must read section.sentence"),
  }),
  z.strictObject({
    ...said,
    strength: z.literal("curated"),
    locator: z.null("a curated claim has no locator"),
    reason: zh,
    reasonEn: en,
  }),
]);

const joined = {
  from: z.string(),
  to: z.string(),
  claims: claimIds,
  strength,
  note: zh.optional(),
  noteEn: en.optional(),
};
const roles = { role: zh.optional(), roleEn: en.optional() };

/** A relationship as its file tells it; roles and the mechanism belong to a few types only. */
export interface RelationshipFields {
  from: string;
  to: string;
  claims: string[];
  strength: "stated" | "curated";
  mechanism?: string;
}

/** What a relationship may say, by the name of its file; most say no more than `joined`. */
export const relationshipSchema = (file: string): z.ZodType<RelationshipFields> =>
  file === "cooperates-with"
    ? z.strictObject({ ...joined, ...roles, mechanism: slug("mechanism") })
    : z.strictObject(file === "works-in" ? { ...joined, ...roles } : joined);
