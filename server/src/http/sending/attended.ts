import type { Response } from "express";
import { GraphError } from "../../graph/graph-error.ts";

/** The setting of the app that holds the signal of the server's own end. */
export const leavingSignal = "leaving";

/** What is said to whom the server leaves while it works for them. */
export const leavingError = (): GraphError =>
  new GraphError("graph-unreachable", "This server is ending; ask again when it is back");

/**
 * Works for as long as somebody waits: the signal aborts when the client leaves before its answer is whole,
 * so that no query outlives its reader, or when the server ends. What fails after that fails for that reason.
 */
export const attended = async <Result>(
  response: Response,
  work: (signal: AbortSignal) => Promise<Result> | Result,
): Promise<Result> => {
  const over = new AbortController();
  const { signal } = over;
  const leaving = response.app.get(leavingSignal) as AbortSignal | undefined;
  const leave = (): void => over.abort(leavingError());
  const gone = (): void => {
    leaving?.removeEventListener("abort", leave);
    if (!response.writableFinished) over.abort(new Error("the client left"));
  };
  response.once("close", gone);
  if (leaving?.aborted) leave();
  else leaving?.addEventListener("abort", leave, { once: true });
  try {
    const result = await work(signal);
    // What has begun to be answered has said its own last word.
    if (!response.headersSent) signal.throwIfAborted();
    return result;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
};
