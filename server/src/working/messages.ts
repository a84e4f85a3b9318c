/** What is said to a worker: a piece of work, the parts of an answer to what it asked, and that a part of its own was taken. */
export type Said =
  | { kind: "work"; name: string; input: unknown }
  | { kind: "part"; part: unknown }
  | { kind: "answered" }
  | { kind: "taken" }
  | { kind: "unanswered"; message: string };

/** What is heard from it; of what it gives, long lists come in parts before the rest. */
export type Heard =
  | { kind: "asked"; question: unknown }
  | { kind: "progress"; progress: unknown }
  | { kind: "given"; name: string; part: unknown[] }
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
