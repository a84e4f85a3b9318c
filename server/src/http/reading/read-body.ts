import express, { type Request, type RequestHandler } from "express";
import type { Method } from "../../../contract/index.ts";
import { GraphError } from "../../graph/graph-error.ts";
import { jsonFault } from "./json-faults.ts";
import { BadInput } from "../problem.ts";

/** Brackets within brackets that a body may have. */
const mostDeep = 100;

/** Whether requests of this method say what they want in a body. */
export const takesBody = (method: Method): boolean => method === "POST" || method === "PUT";

const refuse = (message: string, path = ""): never => {
  throw new BadInput([{ path, message }]);
};

// Asking for this type is also what keeps a foreign page's simple POST out: it needs a preflight.
const isTyped: RequestHandler = (request, _response, next) => {
  const [type = "", ...parameters] = (request.get("content-type") ?? "").toLowerCase().split(";");
  if (type.trim() !== "application/json") {
    refuse("Send the body as Content-Type: application/json, an empty one as well");
  }
  const charset = parameters.map((each) => each.trim()).find((each) => /^charset\b/.test(each));
  if (charset !== undefined && !/^charset="?utf-8"?$/.test(charset)) {
    refuse("The body must be UTF-8");
  }
  next();
};

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("The body must be UTF-8");
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("The body is not well-formed JSON");
  }
};

const asJson: RequestHandler = (request, _response, next) => {
  const bytes: unknown = request.body;
  const text = bytes instanceof Uint8Array ? textOf(bytes) : "";
  const body = text === "" ? {} : parsed(text);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    refuse("The body must be a JSON object");
  }
  const found = jsonFault(text, mostDeep);
  if (found?.fault === "deep") {
    throw new GraphError(
      "too-deep",
      `The body is nested deeper than ${mostDeep} levels; send less`,
    );
  }
  if (found?.fault === "twice") refuse("The body says this twice; say it once", found.key);
  if (found?.fault === "prototype") refuse("No key may be called so; choose another", found.key);
  request.body = body;
  next();
};

const hasBody = (request: Request): boolean =>
  request.get("transfer-encoding") !== undefined || Number(request.get("content-length") ?? 0) > 0;

/** Refuses a body where none has a meaning. */
export const noBody: RequestHandler = (request, _response, next) => {
  if (hasBody(request)) {
    refuse(`A ${request.method} takes no body; what it asks for stands in its address`);
  }
  next();
};

/** Reads the body of a request as one JSON object, of 256 KB at most even where it was sent compressed. */
export const readBody: RequestHandler[] = [
  isTyped,
  express.raw({ limit: "256kb", type: () => true }),
  asJson,
];
