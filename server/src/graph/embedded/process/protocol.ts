import type { Value } from "@chengmai/cypher";
import type { Type } from "../types/type.ts";

/** What the server says to a reader process; one question at a time, each with one reply. */
export type ReaderRequest =
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
  | { kind: "unreadable"; message: string }
  /** Rows as JSON, which is read in half the time that the objects themselves take. */
  | { kind: "rows"; columns: string[]; rows: string; done: boolean; truncated: boolean }
  | { kind: "stopped" }
  /** A row holds a number where a node or a relationship should be, and nothing says which. */
  | { kind: "lost" }
  | { kind: "failed"; failure: EngineFailure };

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

export type WriterReply =
  | { kind: "written" }
  | {
      kind: "changed";
      columns: string[];
      rows: Value[][];
      truncated: boolean;
      /** By the engine's own count; what was not changed is left out. */
      counters: Record<string, number>;
    }
  | { kind: "lost" }
  | { kind: "failed"; failure: EngineFailure };

/** What the engine threw, made sendable. */
export const engineFailure = (error: unknown): EngineFailure => {
  const status = error instanceof Error && "gqlStatus" in error ? error.gqlStatus : null;
  return {
    message: error instanceof Error ? error.message : String(error),
    status: typeof status === "string" ? status : null,
  };
};
