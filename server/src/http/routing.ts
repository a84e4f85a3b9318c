import type { RequestHandler, Router } from "express";
import { endpoint, type Method } from "../../contract/index.ts";
import type { Route } from "./handle.ts";
import { noBody, readBody, takesBody } from "./reading/read-body.ts";
import { Refused } from "./refused.ts";

/** Ends a path that there is: none of its methods was asked for. */
export const wrongMethod = (takes: readonly string[]): RequestHandler => {
  const Allow = [...takes, "OPTIONS"].join(", ");
  return (request, response) => {
    if (request.method === "OPTIONS") return void response.status(204).set({ Allow }).end();
    const detail = `This address takes ${takes.join(", ")}, not ${request.method}`;
    throw new Refused("wrong-method", detail, { headers: { Allow } });
  };
};

const methodsOf = ({ name, once }: Route): string[] => {
  const { method } = endpoint(name);
  return method === "GET" && once !== true ? ["GET", "HEAD"] : [method];
};

/** Puts routes where the contract has them; any other method of their paths is refused with those there are. */
export const addRoutes = (api: Router, routes: readonly Route[]): void => {
  const byPath = new Map<string, Route[]>();
  for (const route of routes) {
    const { path } = endpoint(route.name);
    byPath.set(path, [...(byPath.get(path) ?? []), route]);
  }
  for (const [path, here] of byPath) {
    const refuse = wrongMethod(here.flatMap(methodsOf));
    // Express answers HEAD by GET's handler, which would use up what is there once.
    if (here.some(({ once }) => once)) api.head(path, refuse);
    for (const { name, handler } of here) {
      const { method } = endpoint(name);
      const add = method.toLowerCase() as Lowercase<Method>;
      api[add](path, ...(takesBody(method) ? readBody : [noBody]), handler);
    }
    api.all(path, refuse);
  }
};
