import type { RequestHandler } from "express";
import { askedBy, type Asker } from "../signing/asker.ts";

/** The header that says who was let in; nobody but the front can set it. */
export const askerHeader = "x-chengmai-asker";

/** Who asks, as the header says it. */
export const askerAsHeader = (asker: Asker): string => encodeURIComponent(JSON.stringify(asker));

/** Behind the front: who asks is whom the door let in there. */
export const passedAsker: RequestHandler = (request, response, next) => {
  const said = request.get(askerHeader);
  if (said === undefined) throw new TypeError("nobody was let in here");
  askedBy(response, JSON.parse(decodeURIComponent(said)) as Asker);
  next();
};
