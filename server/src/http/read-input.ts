import type { Request } from "express";
import { endpoint, type EndpointName, type Parsed } from "../../contract/index.ts";
import { BadInput, refusalOf } from "./problem.ts";

type Given = Record<string, unknown>;

const bodyOf = (request: Request): Given => {
  const length = request.get("content-length");
  const empty = !request.get("transfer-encoding") && (!length || length === "0");
  if (empty) return {};
  // Asking for this type is also what keeps a foreign page's simple POST out: it needs a preflight.
  if (!request.is("application/json")) {
    throw new BadInput([{ path: "", message: "Send the body as Content-Type: application/json" }]);
  }
  if (Array.isArray(request.body)) {
    throw new BadInput([{ path: "", message: "The body must be a JSON object" }]);
  }
  return request.body as Given;
};

/** Path, query string and body of a request as one input, checked against the endpoint's contract. */
export const readInput = <Name extends EndpointName>(
  name: Name,
  request: Request,
): Parsed<Name> => {
  const { input, method } = endpoint(name);
  const body = method === "POST" ? bodyOf(request) : {};
  const fromBody = name === "runQuery" ? { params: body } : body;
  // Strict, so that a misspelt field is named and not silently ignored.
  const read = input.strict().safeParse({ ...fromBody, ...request.query, ...request.params });
  if (!read.success) throw refusalOf(read.error);
  return read.data as Parsed<Name>;
};
