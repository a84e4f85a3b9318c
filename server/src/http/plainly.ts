import type { Express } from "express";

/** An app that says nothing of what it is made with, and in which each address is written in one way. */
export const plainly = (app: Express): Express => {
  app.disable("x-powered-by");
  // Only a plain query string: nested forms would let a client build objects where text is meant.
  app.set("query parser", "simple");
  // What is written in another way is another address, so that no rule is slipped past by a capital.
  app.enable("case sensitive routing");
  app.enable("strict routing");
  return app;
};
