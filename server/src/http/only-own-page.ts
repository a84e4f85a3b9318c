import type { Request, RequestHandler } from "express";
import { isIP } from "node:net";
import { GraphError } from "../graph/graph-error.ts";

const loopback = ["localhost", "127.0.0.1", "::1"];
const wildcards = new Set(["0.0.0.0", "::"]);

const hostname = (host: string): string =>
  URL.canParse(`http://${host}`)
    ? new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, "").toLowerCase()
    : "";

// What is listened on is written without brackets, even an IPv6 address.
const listenedOn = (host: string): string => hostname(isIP(host) === 6 ? `[${host}]` : host);

const refuse = (what: string): never => {
  throw new GraphError("not-allowed", what);
};

// A link in a mail or a README may open the page or the documentation, but never a query.
const opensPage = (request: Request): boolean =>
  request.method === "GET" &&
  request.get("sec-fetch-mode") === "navigate" &&
  request.get("sec-fetch-dest") === "document" &&
  (!/^\/api(?:\/|$)/i.test(request.path) || request.path === "/api/docs");

/**
 * Refuses requests that a foreign web page may have caused: a Host that is not ours is a rebound
 * DNS name, an Origin other than the Host is another page, and Sec-Fetch-Site says so itself.
 */
export const onlyOwnPage = (settings: {
  host: string;
  hosts: readonly string[];
}): RequestHandler => {
  const ours = new Set([...loopback, listenedOn(settings.host), ...settings.hosts.map(hostname)]);
  // DNS rebinding needs a name, so when all addresses are listened on, a bare address is trusted.
  const anyAddress = wildcards.has(listenedOn(settings.host));
  return (request, _response, next) => {
    const host = request.get("host") ?? "";
    const name = hostname(host);
    if (!ours.has(name) && !(anyAddress && isIP(name) > 0)) {
      refuse(`This server does not answer to the Host ${host}; CHENGMAI_HOSTS may name it`);
    }
    const origin = request.get("origin");
    if (origin && origin !== `http://${host}` && origin !== `https://${host}`) {
      refuse(`Pages of ${origin} may not ask this server`);
    }
    const site = request.get("sec-fetch-site");
    if ((site === "cross-site" || site === "same-site") && !opensPage(request)) {
      refuse("Only this server's own page may ask it from a browser");
    }
    next();
  };
};
