import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import type { Output } from "../../contract/index.ts";
import { GraphError } from "../graph/graph-error.ts";
import { isLoopback, neighbourOf } from "./wire/address.ts";
import { askedBy, askerOf, type Asker, type May } from "./signing/asker.ts";
import { Refused } from "./refused.ts";
import { sessions } from "./signing/sessions.ts";
import { wrongTries } from "./signing/wrong-tries.ts";

type Standing = Output<"session">;

/** What opens the door: to all that may be done here, and perhaps another to reading alone. */
export interface Tokens {
  write: string;
  read?: string | undefined;
}

const limits = { most: 1000, idleMs: 7 * 24 * 3_600_000 };
const patience = { free: 5, waitMs: 1000, most: 10, forgetMs: 600_000 };

/**
 * The tokens that are asked for: those given, and one made where the write token is not, with `made`
 * to say so. Null, and nobody is asked, only where none is given and nobody else reaches this host.
 */
export const tokensFor = (
  host: string,
  given: Partial<Tokens>,
): { tokens: Tokens; made: boolean } | null => {
  const { write, read } = given;
  if (write !== undefined) return { tokens: { write, read }, made: false };
  if (read === undefined && isLoopback(host)) return null;
  return { tokens: { write: randomBytes(24).toString("base64url"), read }, made: true };
};

/** Where who asks is known, kept out or let in: the one place that knows of tokens and cookies. */
export interface Door {
  /** Says of each request who asks. */
  know: RequestHandler;
  /** Lets pass who is signed in, and who may only read to what only reads. */
  keep: RequestHandler;
  /** A page's address with `?token=`: signs in, and sends on to the address without it. */
  link: RequestHandler;
  standing(response: Response): Standing;
  signIn(token: string, request: Request, response: Response): Promise<Standing>;
  signOut(request: Request, response: Response): Standing;
}

const howTo =
  "the server printed a link with its token when it started, or its operator chose one as CHENGMAI_TOKEN";

// Browsers keep one jar for all ports of a host, so that two servers would share a cookie of one name.
const cookieName = (request: Request): string =>
  `chengmai_${/:(\d+)$/.exec(request.get("host") ?? "")?.[1] ?? "session"}`;

const cookiesOf = (request: Request): string[] => {
  const name = `${cookieName(request)}=`;
  const given = (request.get("cookie") ?? "").split(";").map((each) => each.trim());
  return given.filter((each) => each.startsWith(name)).map((each) => each.slice(name.length));
};

const bearerOf = (request: Request): string | null =>
  /^Bearer +(\S+) *$/i.exec(request.get("authorization") ?? "")?.[1] ?? null;

/** The door of a server that asks for these tokens, or for none. `hosts` are names that proxies may speak for. */
export const openDoor = (tokens: Tokens | null, hosts: readonly string[]): Door => {
  const key = randomBytes(32);
  // Digests are of one length and tell nothing of the token by how long they take to compare.
  const digest = (text: string): Buffer => createHmac("sha256", key).update(text).digest();
  const known = (["write", "read"] as const).flatMap((may) => {
    const token = tokens?.[may];
    return token === undefined ? [] : [{ may, digest: digest(token) }];
  });
  const mayOf = (token: string): May | null => {
    const given = digest(token);
    const fitting = known.filter((each) => timingSafeEqual(each.digest, given));
    return fitting[0]?.may ?? null;
  };

  const open = sessions(limits);
  const heldUp = wrongTries(patience);

  const asking = async (request: Request): Promise<Asker> => {
    const name = neighbourOf(request);
    if (tokens === null) return { may: "write", name };
    const token = bearerOf(request);
    if (token !== null) {
      const may = mayOf(token);
      if (may === null) await heldUp(name);
      return { may, name: may === null ? name : `${may} token` };
    }
    for (const id of cookiesOf(request)) {
      const found = open.find(id);
      if (found) return found;
    }
    return { may: null, name };
  };

  const standing = (may: May | null): Standing => ({
    required: tokens !== null,
    signedIn: may !== null,
    may,
  });

  // A proxy's word only adds to the cookie's care, and only for a name that the operator gave it.
  const isEncrypted = (request: Request): boolean =>
    "encrypted" in request.socket ||
    (request.get("x-forwarded-proto") === "https" &&
      hosts.some((host) => host.toLowerCase() === request.get("host")?.toLowerCase()));

  const care = (request: Request) =>
    ({ httpOnly: true, sameSite: "strict", secure: isEncrypted(request), path: "/" }) as const;

  const endSessions = (request: Request): void => {
    for (const id of cookiesOf(request)) open.end(id);
  };

  const admit = async (token: string, request: Request, response: Response): Promise<May> => {
    const may = mayOf(token);
    if (may === null) {
      await heldUp(neighbourOf(request));
      throw new Refused("not-signed-in", `This token is not the right one: ${howTo}`);
    }
    endSessions(request);
    response.cookie(cookieName(request), open.open(may), care(request));
    return may;
  };

  return {
    async know(request, response, next) {
      askedBy(response, await asking(request));
      next();
    },
    keep(request, response, next) {
      const { may } = askerOf(response);
      if (may === null) {
        throw new Refused("not-signed-in", `This server asks for a token: ${howTo}`);
      }
      if (may === "read" && ["PUT", "PATCH", "DELETE"].includes(request.method)) mayWrite({ may });
      next();
    },
    async link(request, response, next) {
      const { token } = request.query;
      if (request.method !== "GET" || typeof token !== "string") return next();
      // A wrong link leads to the page as well, which asks for the token.
      if (tokens !== null) {
        await admit(token, request, response).catch((error: unknown) => {
          if (!(error instanceof Refused) || error.slug !== "not-signed-in") throw error;
        });
      }
      const { path, originalUrl } = request;
      const rest = new URLSearchParams(originalUrl.slice(originalUrl.indexOf("?")));
      rest.delete("token");
      const query = rest.size > 0 ? `?${rest}` : "";
      response.set("Cache-Control", "no-store").redirect(303, `${path}${query}`);
    },
    standing: (response) => standing(askerOf(response).may),
    async signIn(token, request, response) {
      if (tokens === null) return standing("write");
      return standing(await admit(token, request, response));
    },
    signOut(request, response) {
      endSessions(request);
      if (tokens === null) return standing("write");
      response.clearCookie(cookieName(request), care(request));
      return standing(null);
    },
  };
};

/** Refuses a write to who may only read. @throws GraphError `not-allowed` */
export const mayWrite = ({ may }: Pick<Asker, "may">): void => {
  if (may === "write") return;
  const detail =
    "The token you signed in with may only read (CHENGMAI_READ_TOKEN); to write, sign in with the other";
  throw new GraphError("not-allowed", detail);
};
