import { z } from "zod";
import { type Fault, faultsOf } from "./parameter.ts";
import type { Value } from "./values.ts";

/** Values as answers carry them. Apart from `values`, so that the page need not load zod. */
export const valueSchema: z.ZodType<Value> = z
  .unknown()
  .refine((value) => isJson(value), "is no JSON value") as unknown as z.ZodType<Value>;
/** Without recursion, which a deep value would overflow. */
function isJson(whole: unknown): boolean {
  const waiting = [whole];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value === null || ["string", "boolean"].includes(typeof value)) continue;
    if (typeof value === "number" && Number.isFinite(value)) continue;
    if (typeof value !== "object") return false;
    for (const part of Object.values(value)) waiting.push(part);
  }
  return true;
}

type Refuse = (issue: {
  code: "custom";
  path: PropertyKey[];
  message: string;
  params?: object;
}) => void;

/** Each fault as an issue; one of depth is told apart, since it is a problem of its own. */
const tell = (faults: readonly Fault[], refuse: Refuse, without = 0): void => {
  for (const { path, message, deep } of faults)
    refuse({
      code: "custom",
      path: path.slice(without),
      message,
      ...(deep === true ? { params: { slug: "too-deep" } } : {}),
    });
};

/** One value from outside: what an engine would take for another value, or could not take, is refused. */
export const parameterSchema: z.ZodType<Value> = z
  .unknown()
  .superRefine((value, context) =>
    tell(faultsOf({ value }), (issue) => context.addIssue(issue), 1),
  ) as unknown as z.ZodType<Value>;

const longestName = 200;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const faultsOfNames = (params: Record<string, unknown>): Fault[] =>
  Object.keys(params)
    .filter((name) => name === "" || name.length > longestName)
    .map((name) => ({
      path: [name.slice(0, 20)],
      message: `a parameter's name has 1 to ${longestName} letters; take another name`,
    }));

/** Named values from outside. A record of zod would lose one that is named __proto__, unsaid. */
export const parametersSchema: z.ZodType<Record<string, Value>> = z
  .unknown()
  .superRefine((params, context) => {
    const refuse: Refuse = (issue) => context.addIssue(issue);
    if (isMap(params)) tell([...faultsOfNames(params), ...faultsOf(params)], refuse);
    else refuse({ code: "custom", path: [], message: "expected an object of parameters by name" });
  })
  .meta({
    type: "object",
    additionalProperties: true,
    description: 'By name; what JSON would round or lose is {"kind": "integer", "value": "…"}',
  }) as unknown as z.ZodType<Record<string, Value>>;

const properties = z.record(z.string(), valueSchema);

export const nodeSchema = z.object({
  kind: z.literal("node"),
  id: z.string(),
  key: z.string().nullable(),
  labels: z.array(z.string()),
  properties,
});

export const relationshipSchema = z.object({
  kind: z.literal("relationship"),
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties,
});

export const pathSchema = z.object({
  kind: z.literal("path"),
  nodes: z.array(nodeSchema),
  relationships: z.array(relationshipSchema),
});

export const subgraphSchema = z.object({
  nodes: z.array(nodeSchema),
  relationships: z.array(relationshipSchema),
});
