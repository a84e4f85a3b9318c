/** What is said to a worker: a piece of work, and the parts of an answer to what it asked. */
export type Said =
  | { kind: "work"; name: string; input: unknown }
  | { kind: "part"; part: unknown }
  | { kind: "answered" }
  | { kind: "unanswered"; message: string };

/** What is heard from it. */
export type Heard =
  | { kind: "asked"; question: unknown }
  | { kind: "progress"; progress: unknown }
  | { kind: "done"; output: unknown }
  | { kind: "failed"; message: string };

/** What work in a worker can say to who waits for it. */
export interface Around {
  /** Asks for what only the thread that answers can get; the parts of the answer as they came. One question at a time. */
  ask: (question: unknown) => Promise<unknown[]>;
  /** How far it is, for who wants to know. */
  progress: (progress: unknown) => void;
}

/** A piece of work: what goes in and what comes out is copied from thread to thread. */
export type Job = (input: never, around: Around) => unknown;
