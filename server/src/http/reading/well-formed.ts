import type { Request, RequestHandler } from "express";
import { BadInput } from "../problem.ts";

// A name or an address, and a port: no user, no path, no space, no escape.
const hostForm =
  /^(?:[a-z0-9_](?:[a-z0-9._-]{0,252}[a-z0-9_])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

const refuse = (message: string): never => {
  throw new BadInput([{ path: "", message }]);
};

const count = ({ rawHeaders }: Request, name: string): number =>
  rawHeaders.filter((each, at) => at % 2 === 0 && each.toLowerCase() === name).length;

const isDecodable = (text: string): boolean => {
  try {
    return decodeURIComponent(text) !== "";
  } catch {
    return false;
  }
};

/**
 * Refuses what two programs could read in two ways, before anything is decided by it: an address that is no
 * plain path, a Host that is none or several.
 */
export const wellFormed: RequestHandler = (request, _response, next) => {
  const { originalUrl } = request;
  const [path = ""] = originalUrl.split("?");
  if (originalUrl !== "*" && !originalUrl.startsWith("/")) {
    refuse("Ask for the path alone, as /api/health: this server is no proxy");
  }
  if (/\/\/|\\|\/\.{1,2}(?:\/|$)|%(?:2f|5c|00)/i.test(path) || /[^!-~]/.test(originalUrl)) {
    refuse("The address may be a plain path: no // or /../ in it, no \\, nothing unprintable");
  }
  if (!isDecodable(originalUrl)) {
    refuse("The address has a % that begins no escape of UTF-8; write a % as %25");
  }
  if (count(request, "host") !== 1) refuse("Send one Host header");
  if (!hostForm.test(request.get("host") ?? "")) refuse("The Host may be a name and a port");
  next();
};
