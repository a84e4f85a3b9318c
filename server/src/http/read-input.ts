import type { Request } from "express";
import { endpoint, type EndpointName, type Parsed } from "../../contract/index.ts";
import { takesBody } from "./reading/read-body.ts";
import { BadInput, refusalOf } from "./problem.ts";

type Given = Record<string, unknown>;

/** The parts of an input as one. @throws BadInput for a field that two of them say */
const together = (parts: readonly Given[]): Given => {
  const whole = new Map<string, unknown>();
  for (const [field, value] of parts.flatMap((part) => Object.entries(part))) {
    if (whole.has(field)) throw new BadInput([{ path: field, message: "Say this in one place" }]);
    whole.set(field, value);
  }
  return Object.fromEntries(whole);
};

/** Path, query string and body of a request as one input, checked against the endpoint's contract. */
export const readInput = <Name extends EndpointName>(
  name: Name,
  request: Request,
): Parsed<Name> => {
  const { input, method } = endpoint(name);
  const inBody = takesBody(method);
  const body = inBody ? (request.body as Given) : {};
  const query: Given = { ...request.query };
  const astray = inBody ? Object.keys(query).find((field) => field !== "database") : undefined;
  if (astray !== undefined) {
    throw new BadInput([{ path: astray, message: "Send this in the body, not in the address" }]);
  }
  const fromBody = name === "runQuery" ? { params: body } : body;
  // Strict, so that a misspelt field is named and not silently ignored.
  const read = input.strict().safeParse(together([fromBody, query, request.params]));
  if (!read.success) throw refusalOf(read.error);
  return read.data as Parsed<Name>;
};
