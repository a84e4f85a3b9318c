import { z } from "zod";
import type { NamedQuery, QueryParam } from "./named-query.ts";
import { parameterSchemaOf } from "./value-type.ts";
import type { Value } from "./values.ts";

/** Parameters a query refuses; each issue says where and why. */
export class ParamsError extends Error {
  readonly issues: { path: string; message: string }[];

  constructor(query: string, issues: { path: string; message: string }[]) {
    super(`${query}: ${issues.map(({ path, message }) => `${path} ${message}`).join("; ")}`);
    this.name = "ParamsError";
    this.issues = issues;
  }
}

const schemaOfParam = ({ type, oneOf, default: value }: QueryParam): z.ZodType => {
  const one =
    oneOf === undefined
      ? parameterSchemaOf(type)
      : parameterSchemaOf(type).and(z.enum(oneOf).nullable());
  return value === undefined ? one : one.default(value);
};

/** What a query takes, defaults filled in; a parameter it does not know is refused. */
export const paramsSchema = (query: NamedQuery): z.ZodType<Record<string, Value>> =>
  z.strictObject(
    Object.fromEntries(query.params.map((param) => [param.name, schemaOfParam(param)])),
  ) as unknown as z.ZodType<Record<string, Value>>;

const issuesOf = (error: z.ZodError): { path: string; message: string }[] =>
  error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: key, message: "is no parameter of this query" }))
      : [{ path: issue.path.join("."), message: issue.message }],
  );

/** Without what every object of JavaScript has: a parameter named `constructor` that is not given is missing. */
const ownOf = (input: unknown): unknown =>
  typeof input === "object" && input !== null && !Array.isArray(input)
    ? Object.assign(Object.create(null), input)
    : input;

/**
 * The parameters of one run, checked and completed.
 * @throws ParamsError with a path and a message for each that is unknown, missing or of another type
 */
export const checkParams = (query: NamedQuery, input: unknown): Record<string, Value> => {
  const checked = paramsSchema(query).safeParse(ownOf(input));
  if (!checked.success) throw new ParamsError(query.name, issuesOf(checked.error));
  return checked.data;
};
