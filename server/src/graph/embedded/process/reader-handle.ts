import { setTimeout as pause } from "node:timers/promises";
import { GraphError } from "../../graph-error.ts";
import { readingFailed, troubleOf } from "../file/trouble.ts";
import { startChild, type Child } from "./child.ts";
import { packedRequest, unpackedReply, type ReaderReply, type ReaderRequest } from "./protocol.ts";
import { StarterGone } from "./starter-handle.ts";
import { residentMb } from "./resident.ts";

/** One living reader process, asked one thing at a time. */
export interface Reader {
  readonly version: string;
  /** Megabytes it held when it was ready. */
  readonly baseMb: number | null;
  readonly alive: () => boolean;
  /** Calls back once when the process has ended, whoever ended it. */
  readonly onEnd: (listener: () => void) => void;
  readonly residentMb: () => number | null;
  readonly ask: (request: ReaderRequest) => Promise<ReaderReply>;
  /** Ends the process; whoever waits for a reply gets `reason`. */
  readonly kill: (reason: unknown) => void;
  /** Lets go of its file: the process waits for another, unless it has grown too large for that. Owes no reply. */
  readonly retire: (reason: unknown) => void;
}

// A file of 500 MB opens in seconds.
const openingMs = 60_000;
const attempts = 3;
// What has held more gives it back only with its end.
const keptMb = 256;
const betweenMs = 200;

const diedAlone = (): GraphError =>
  new GraphError(
    "cypher-failed",
    "The embedded engine broke down on this query. A fresh one has taken its place; the data is unharmed.",
  );

const neverOpened = (file: string, how: string): GraphError =>
  new GraphError(
    "graph-unreachable",
    `The process that opens the graph's file ${file} ${how}, ${attempts} times. The file is left as it is. See whether this machine has memory to spare, then try again.`,
  );

/** What may pass by itself: the process was ended, the file is held for a moment, no room for a process. */
class Passing extends Error {
  readonly refusal: GraphError;
  constructor(refusal: GraphError) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

export type ReaderChild = Child<string | ReaderReply, string | ReaderRequest>;

const startedChild = (file: string): Promise<ReaderChild> =>
  startChild<string | ReaderReply, string | ReaderRequest>("reader", file).catch(
    (error: unknown) => {
      const gone = error instanceof StarterGone;
      throw new Passing(
        gone ? neverOpened(file, "could not be started") : readingFailed(troubleOf(error), file),
      );
    },
  );

/** Readers that have nothing open: one may be had, and one that could not open its file is kept. */
export interface Waiting {
  take(): Promise<ReaderChild | null> | ReaderChild | null;
  keep(child: ReaderChild): void;
}

const attempt = async (file: string, spare: Waiting): Promise<Reader> => {
  const child = (await spare.take()) ?? (await startedChild(file));
  let unheard: (() => void) | null = null;
  let waiting: { resolve: (reply: ReaderReply) => void; reject: (error: unknown) => void } | null =
    null;
  let death: unknown = null;
  const listeners: (() => void)[] = [];

  const leave = (reason: unknown) => {
    death = reason ?? diedAlone();
    waiting?.reject(death);
    waiting = null;
    unheard?.();
    child.hold(false);
    for (const listener of listeners.splice(0)) listener();
  };
  const end = (reason: unknown) => {
    if (death !== null) return;
    leave(reason);
    child.kill();
  };
  const reply = () =>
    new Promise<ReaderReply>((resolve, reject) => {
      if (death === null) waiting = { resolve, reject };
      else reject(death);
    });

  unheard = child.onMessage((message) => {
    const listener = waiting;
    waiting = null;
    child.hold(false);
    listener?.resolve(unpackedReply(message));
  });
  let open = false;
  void child.ended.then((how) => {
    if (open) end(diedAlone());
    else end(new Passing(neverOpened(file, `ended (${how ?? "unknown how"})`)));
  });

  const slow = setTimeout(() => {
    end(new Passing(neverOpened(file, `took more than ${openingMs / 1000} s`)));
  }, openingMs);
  const ask = (request: ReaderRequest): Promise<ReaderReply> => {
    const answer = reply();
    // Only a reader that owes a reply may keep the server's own process alive.
    child.hold(true);
    child.say(packedRequest(request)).catch(end);
    return answer;
  };
  const hello = await ask({ kind: "open" }).finally(() => clearTimeout(slow));
  if (hello.kind === "unreadable") {
    const refusal = readingFailed(hello.trouble, file);
    leave(refusal);
    spare.keep(child);
    throw hello.trouble.code === "locked" ? new Passing(refusal) : refusal;
  }
  if (hello.kind !== "ready") {
    end(diedAlone());
    throw new Passing(neverOpened(file, "gave no greeting"));
  }
  open = true;
  const resident = () => residentMb(child.pid);
  return {
    version: hello.version,
    baseMb: resident(),
    alive: () => death === null,
    onEnd: (listener) => void listeners.push(listener),
    residentMb: resident,
    ask,
    kill: end,
    retire(reason) {
      if (death !== null) return;
      if ((resident() ?? Infinity) > keptMb) return end(reason);
      leave(reason);
      void child.say(packedRequest({ kind: "close" }));
      spare.keep(child);
    },
  };
};

const none: Waiting = { take: () => null, keep: (child) => child.kill() };

/**
 * Starts a reader on a file, or wakes one that waits, and waits until it has opened it; what may pass by itself is
 * tried again.
 * @throws GraphError
 */
export async function startReader(file: string, spare: Waiting = none): Promise<Reader> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt(file, spare);
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      if (tried === attempts) throw error.refusal;
      await pause(betweenMs * tried);
    }
  }
}
