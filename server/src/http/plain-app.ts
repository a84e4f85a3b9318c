import { setMaxListeners } from "node:events";
import express, { type Express } from "express";
import { strictAnswers } from "./handle.ts";
import { leavingSignal } from "./sending/attended.ts";
import { unread, unreadAnswers } from "./sending/unread.ts";

interface PlainSettings {
  /** Checks every answer against the contract: for tests and development. */
  strict: boolean;
  /** Aborts when the server ends: nothing new begins, and what still runs is ended with a word. */
  leaving?: AbortSignal;
}

/**
 * An app that says nothing of what it is made with, in which each address is written in one way. Its answers that wait to
 * be taken have so many bytes, all together.
 */
export const plainApp = ({ strict, leaving }: PlainSettings, unreadBytes: number): Express => {
  const app = express();
  app.disable("x-powered-by");
  // Only a plain query string: nested forms would let a client build objects where text is meant.
  app.set("query parser", "simple");
  // What is written in another way is another address, so that no rule is slipped past by a capital.
  app.enable("case sensitive routing");
  app.enable("strict routing");
  app.set(strictAnswers, strict);
  // Everybody who is being answered listens to it, however many they are.
  if (leaving) setMaxListeners(0, leaving);
  app.set(leavingSignal, leaving);
  app.set(unreadAnswers, unread(unreadBytes));
  return app;
};
