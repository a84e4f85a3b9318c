import type { problems as zh } from "../zh/problems.ts";
import type { English } from "./words.ts";

/** What the page says when something could not be done: its cause first, and how to go on. */
export const problems: English<typeof zh> = {
  "problem.invalid-request": "Something in the request is not as it should be.",
  "problem.not-allowed": "That is not allowed here.",
  "problem.unknown-node": "There is no such node; it may have been deleted.",
  "problem.unknown-query": "There is no such ready question.",
  "problem.not-in-lens": "That is in the database, but not among what this lens shows.",
  "problem.not-found": "There is nothing at this address.",
  "problem.too-large": "That is too much at once; narrow it down.",
  "problem.cypher-syntax": "This Cypher cannot be read (line {{line}}, column {{column}}).",
  "problem.cypher-failed": "The database could not run this query.",
  "problem.engine-cannot": "The built-in engine cannot answer this rightly; a connected Neo4j can.",
  "problem.busy": "Too many queries are running; try again in a moment.",
  "problem.internal": "Something went wrong in the server; it is in its log.",
  "problem.graph-unreachable":
    "The database does not answer. This page goes on by itself when it is back.",
  "problem.timed-out": "The query took too long and was ended. Narrow it down.",
  "problem.not-signed-in": "Sign in first: this server asks who you are.",
  "problem.wrong-method": "This address takes another kind of request.",
  "problem.changed-meanwhile":
    "Somebody else changed this meanwhile; load it again, then change it.",
  "problem.too-deep":
    "This is nested too deeply to be read safely; take it apart into smaller pieces.",
  "problem.damaged": "The graph's file is damaged. A backup brings it back: npm run restore.",
  "problem.sign-in-refused":
    "The database refuses this server's user name or password. Set NEO4J_PASSWORD and start again, or try once more.",
  "problem.disk-full":
    "The disk cannot take any more, so nothing was written. Make room, then try again.",
  "page.broken":
    "This page has broken and stopped here. Every step so far is kept: load it again to go on.",
  "problem.offline": "The Chengmai server cannot be reached. Is it running?",
  "problem.layout-failed":
    "This layout could not be worked out. Everything stands where it stood; try again, or another layout.",
  "problem.none-alike":
    "This node has no unique key: the address can only name it by its labels and properties, and nothing just like it was found. It may have been changed or deleted, or there are too many of its kind to look through.",
  "problem.several-alike":
    "This node has no unique key: the address can only name it by its labels and properties, and several nodes are just alike, so it is not sure which is meant. Expand to it from a node that it is joined to.",
  "problem.other": "The server says no, in words that this page does not know:",
  "problem.wait": "The server asks to wait {{count}} seconds before the next try.",
  "problem.wait_one": "The server asks to wait one second before the next try.",
  "problem.detail": "Details",
};
