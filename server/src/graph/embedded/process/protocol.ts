import type { Value } from "@chengmai/cypher";
import type { GraphErrorSlug } from "../../graph-error.ts";
import type { Trouble } from "../file/trouble.ts";
import type { Type } from "../types/type.ts";
import type { ProgramName } from "./program.ts";

/** What the server says to a reader process; one question at a time, each with one reply. */
export type ReaderRequest =
  /** Open the file. */
  | { kind: "open" }
  /** Let go of the file and wait to be told to open it; has no reply. */
  | { kind: "close" }
  | {
      kind: "run";
      text: string;
      params: Record<string, unknown>;
      rowLimit: number | null;
      types: readonly Type[];
    }
  | { kind: "more" }
  | { kind: "stop" };

/** A failure as the engine words it; `status` is its GQLSTATUS. */
export interface EngineFailure {
  message: string;
  status: string | null;
}

export type ReaderReply =
  | { kind: "ready"; version: string }
  | { kind: "unreadable"; trouble: Trouble }
  /** Rows as JSON, which is read in half the time that the objects themselves take. */
  | { kind: "rows"; columns: string[]; rows: string; done: boolean; truncated: boolean }
  | { kind: "stopped" }
  /** A row holds a number where a node or a relationship should be, and nothing says which. */
  | { kind: "lost" }
  | { kind: "failed"; failure: EngineFailure };

/** A request as it travels: one text takes a tenth of the time that an object does, but carries no big integer. */
export const packedRequest = (request: ReaderRequest): string | ReaderRequest =>
  request.kind === "run" && Object.keys(request.params).length > 0
    ? request
    : JSON.stringify(request);

export const unpackedRequest = (message: string | ReaderRequest): ReaderRequest =>
  typeof message === "string" ? (JSON.parse(message) as ReaderRequest) : message;

/** A reply as it travels: what is said of rows, a line's end, and the rows. */
export const packedReply = (reply: ReaderReply): string | ReaderReply => {
  if (reply.kind !== "rows") return reply;
  const { rows, ...about } = reply;
  return `${JSON.stringify(about)}\n${rows}`;
};

export const unpackedReply = (message: string | ReaderReply): ReaderReply => {
  if (typeof message !== "string") return message;
  const end = message.indexOf("\n");
  return { ...JSON.parse(message.slice(0, end)), rows: message.slice(end + 1) } as ReaderReply;
};

/** What a writer is to do: statements of the house's own, or one text from outside whose rows are wanted. */
export type WriterRequest =
  | {
      kind: "write";
      statements: readonly { text: string; params: Record<string, unknown> }[];
    }
  | {
      kind: "change";
      text: string;
      params: Record<string, unknown>;
      rowLimit: number;
      types: readonly Type[];
    };

/** The first thing a writer hears; the second is the word to put its copy in the file's place. */
export interface WriterOrder {
  request: WriterRequest;
  /** What must stand at the file's place; a graph is never begun where one is or was. */
  expects: "graph" | "nothing";
  /** Where it may work, a path that nobody else uses. */
  copy: string;
  /** Milliseconds it may wait for the lock. */
  waitMs: number;
}
export type WriterWord = "place";

/** What a write came to. */
export type WriterOutcome =
  | { kind: "written" }
  | {
      kind: "changed";
      columns: string[];
      rows: Value[][];
      truncated: boolean;
      /** By the engine's own count; what was not changed is left out. */
      counters: Record<string, number>;
    };

export type WriterReply =
  /** The lock is held, and the work begins. */
  | { kind: "begun" }
  /** The copy is whole and on the disk; `inode` tells it once it has the file's name. */
  | { kind: "finished"; outcome: WriterOutcome; inode: string }
  | { kind: "placed" }
  /** A file stands where nothing was expected. */
  | { kind: "there" }
  | { kind: "refused"; slug: GraphErrorSlug; detail: string }
  | { kind: "trouble"; trouble: Trouble }
  | { kind: "lost" }
  | { kind: "failed"; failure: EngineFailure };

/** What the server says to the process that starts the others; it calls each by a number of its own. */
export type StarterRequest =
  | {
      kind: "start";
      id: number;
      program: ProgramName;
      args: readonly string[];
      env: NodeJS.ProcessEnv;
    }
  | { kind: "taken"; id: number }
  | { kind: "kill"; id: number };

export type StarterReply =
  /** Comes with the socket to speak with it over, on which nothing is to be said before it is let go. */
  | { kind: "started"; id: number; pid: number }
  | { kind: "let-go"; id: number }
  | { kind: "failed"; id: number; code: string | null; message: string }
  /** By which signal or code it ended. */
  | { kind: "ended"; id: number; how: string };

/** What the engine threw, made sendable. */
export const engineFailure = (error: unknown): EngineFailure => {
  const status = error instanceof Error && "gqlStatus" in error ? error.gqlStatus : null;
  return {
    message: error instanceof Error ? error.message : String(error),
    status: typeof status === "string" ? status : null,
  };
};
