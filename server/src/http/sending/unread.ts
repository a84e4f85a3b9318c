import type { Response } from "express";
import { GraphError } from "../../graph/graph-error.ts";
import { written } from "./written.ts";

/** The setting of the app that holds what its answers wait in. */
export const unreadAnswers = "unread answers";

/** What is made and not yet taken, of all answers together: it must not fill the memory. */
export interface Unread {
  /** Whether more may be made ahead of its reader. */
  hasRoom(): boolean;
  /** Counts so many bytes, until they are let go of. */
  hold(bytes: number): () => void;
}

/** Room for so many bytes. */
export const unread = (most: number): Unread => {
  let held = 0;
  return {
    hasRoom: () => held < most,
    hold(bytes) {
      held += bytes;
      let counted = true;
      return () => {
        if (counted) held -= bytes;
        counted = false;
      };
    },
  };
};

/** Where the answers of this app wait. */
export const unreadOf = ({ app }: Response): Unread => app.get(unreadAnswers) as Unread;

/** Answers whole, as JSON, in pieces that keep nobody else waiting. @throws GraphError `busy` when too much waits already to be taken by others */
export const answerJson = async (response: Response, answer: unknown): Promise<void> => {
  const waiting = unreadOf(response);
  if (!waiting.hasRoom()) {
    throw new GraphError("busy", "Too many answers wait to be taken; try again in a moment");
  }
  const pieces = await written(answer);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (response.destroyed) return;
  response.once("close", waiting.hold(length));
  response.type("json");
  const [only, ...more] = pieces;
  // A long answer is not looked through once more for a tag of its own.
  if (more.length === 0) return void response.send(only);
  response.set("Content-Length", `${length}`);
  if (response.req.method !== "HEAD") for (const piece of pieces) response.write(piece);
  response.end();
};
