import type { GraphError } from "../../graph-error.ts";

/** Whether the server takes our password, known before anything is asked of it. */
export interface SignIn {
  /** Resolves where we are let in; one try for all who ask where that is not known. @throws the refusal */
  ready(): Promise<void>;
  /** To be told that the server refuses us, and whether only for some seconds. */
  refused(failure: GraphError, briefly: boolean): void;
  /** To be told that the server is away: who comes back in its place may know other passwords. */
  forget(): void;
  /** Somebody asks to try again: the next `ready` does, if that locks nobody out. */
  again(): void;
}

interface Refusal {
  failure: GraphError;
  briefly: boolean;
  /** How often in a row. */
  tries: number;
  at: number;
}

/** Neo4j shuts a user out for 5 s after three wrong passwords, and anew with each one after that. */
const briefMs = 6000;
const firstMs = 30_000;
const mostMs = 600_000;
const mostAskedMs = 60_000;
/** So many wrong passwords in a row shut nobody out. */
const harmless = 2;

const pauseMs = ({ tries, briefly }: Refusal): number =>
  briefly ? briefMs : Math.min(mostMs, firstMs * 2 ** (tries - 1));

const askedMs = (refusal: Refusal): number =>
  refusal.tries < harmless ? 0 : Math.min(mostAskedMs, pauseMs(refusal) / 6);

/** Remembers a refusal and answers with it; tries again by itself ever more rarely. */
export function openSignIn(
  login: () => Promise<void>,
  now: () => number = () => performance.now(),
): SignIn {
  let known: "in" | "unknown" | Refusal = "unknown";
  let trying: Promise<void> | null = null;
  let asked = false;

  const stands = (refusal: Refusal): boolean => {
    const pause = asked ? Math.min(askedMs(refusal), pauseMs(refusal)) : pauseMs(refusal);
    return now() - refusal.at < pause;
  };
  return {
    async ready() {
      if (known === "in") return;
      if (trying === null) {
        if (known !== "unknown" && stands(known)) throw known.failure;
        asked = false;
        trying = Promise.resolve()
          .then(login)
          .then(() => void (known = "in"))
          .finally(() => (trying = null));
      }
      await trying;
    },
    refused(failure, briefly) {
      const before = typeof known === "object" ? known.tries : 0;
      // What is told from memory, or by another of the calls under way, was no further try.
      if (trying === null && typeof known === "object") return;
      known = { failure, briefly, tries: briefly ? before : before + 1, at: now() };
    },
    forget: () => void (known = "unknown"),
    again: () => void (asked = typeof known === "object"),
  };
}
