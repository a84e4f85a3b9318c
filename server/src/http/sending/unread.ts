import type { Response } from "express";
import { GraphError } from "../../graph/graph-error.ts";

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

/** Answers whole, as JSON. @throws GraphError `busy` when too much waits already to be taken by others */
export const answerJson = (response: Response, answer: unknown): void => {
  const waiting = unreadOf(response);
  if (!waiting.hasRoom()) {
    throw new GraphError("busy", "Too many answers wait to be taken; try again in a moment");
  }
  const text = JSON.stringify(answer);
  response.once("close", waiting.hold(text.length));
  response.type("json").send(text);
};
