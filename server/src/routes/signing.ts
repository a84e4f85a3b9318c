import type { Door } from "../http/door.ts";
import { accepted, type Route } from "../http/handle.ts";
import { readInput } from "../http/read-input.ts";

/** Coming in and going out: the only endpoints that are there for who is not signed in. */
export const signingRoutes = (door: Door): Route[] => [
  {
    name: "session",
    handler: (request, response) => {
      accepted(request, ["application/json"]);
      readInput("session", request);
      response.set("Cache-Control", "no-store").json(door.standing(response));
    },
  },
  {
    name: "signIn",
    handler: async (request, response) => {
      accepted(request, ["application/json"]);
      const { token } = readInput("signIn", request);
      const standing = await door.signIn(token, request, response);
      response.set("Cache-Control", "no-store").json(standing);
    },
  },
  {
    name: "signOut",
    handler: (request, response) => {
      accepted(request, ["application/json"]);
      readInput("signOut", request);
      response.set("Cache-Control", "no-store").json(door.signOut(request, response));
    },
  },
];
