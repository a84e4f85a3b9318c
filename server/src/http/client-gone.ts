import type { Response } from "express";

/** Aborts when the client leaves before its answer is whole, so that no query outlives its reader. */
export const clientGone = (response: Response): AbortSignal => {
  const leaving = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) leaving.abort(new Error("the client left"));
  });
  return leaving.signal;
};
