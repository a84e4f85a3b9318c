import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { GraphError } from "../../graph-error.ts";
import { readingFailed, troubleOf } from "../file/trouble.ts";
import { startChild } from "./child.ts";
import { packedRequest, unpackedReply, type ReaderReply, type ReaderRequest } from "./protocol.ts";
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
}

// A file of 500 MB opens in seconds.
const openingMs = 60_000;
const attempts = 3;
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

const startedChild = (file: string): ChildProcess => {
  try {
    return startChild("reader", file);
  } catch (error) {
    throw new Passing(readingFailed(troubleOf(error), file));
  }
};

const attempt = async (file: string): Promise<Reader> => {
  const child = startedChild(file);
  let waiting: { resolve: (reply: ReaderReply) => void; reject: (error: unknown) => void } | null =
    null;
  let death: unknown = null;
  const listeners: (() => void)[] = [];

  // Only a reader that owes a reply may keep the server's own process alive.
  const hold = () => (child.ref(), child.channel?.ref());
  const letGo = () => (child.unref(), child.channel?.unref());
  const end = (reason: unknown) => {
    if (death !== null) return;
    death = reason ?? diedAlone();
    waiting?.reject(death);
    waiting = null;
    child.kill("SIGKILL");
    letGo();
    for (const listener of listeners.splice(0)) listener();
  };
  const reply = () =>
    new Promise<ReaderReply>((resolve, reject) => {
      if (death === null) waiting = { resolve, reject };
      else reject(death);
    });

  child.on("message", (message: string | ReaderReply) => {
    const listener = waiting;
    waiting = null;
    letGo();
    listener?.resolve(unpackedReply(message));
  });
  let open = false;
  child.on("exit", (code, signal) => {
    if (open) end(diedAlone());
    else end(new Passing(neverOpened(file, `ended (${signal ?? code})`)));
  });
  child.on("error", (error) => end(new Passing(readingFailed(troubleOf(error), file))));

  const slow = setTimeout(() => {
    end(new Passing(neverOpened(file, `took more than ${openingMs / 1000} s`)));
  }, openingMs);
  const hello = await reply().finally(() => clearTimeout(slow));
  if (hello.kind !== "ready") {
    end(diedAlone());
    if (hello.kind !== "unreadable") throw new Passing(neverOpened(file, "gave no greeting"));
    const refusal = readingFailed(hello.trouble, file);
    throw hello.trouble.code === "locked" ? new Passing(refusal) : refusal;
  }
  open = true;
  const resident = () => (child.pid === undefined ? null : residentMb(child.pid));
  return {
    version: hello.version,
    baseMb: resident(),
    alive: () => death === null,
    onEnd: (listener) => void listeners.push(listener),
    residentMb: resident,
    ask: (request) => {
      const answer = reply();
      hold();
      child.send(packedRequest(request), (error) => error && end(diedAlone()));
      return answer;
    },
    kill: end,
  };
};

/**
 * Starts a reader on a file and waits until it has opened it; what may pass by itself is tried again.
 * @throws GraphError
 */
export async function startReader(file: string): Promise<Reader> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt(file);
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      if (tried === attempts) throw error.refusal;
      await pause(betweenMs * tried);
    }
  }
}
