import { GraphError } from "../../graph-error.ts";
import { startChild } from "./child.ts";
import type { ReaderReply, ReaderRequest } from "./protocol.ts";
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

/** Why a file could not be opened: the engine's own words. */
export class UnreadableFile extends Error {}

const diedAlone = (): GraphError =>
  new GraphError(
    "cypher-failed",
    "The embedded engine broke down on this query. A fresh one has taken its place; the data is unharmed.",
  );

/** Starts a reader on a file and waits until it has opened it. */
export async function startReader(file: string): Promise<Reader> {
  const child = startChild("reader", file);
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

  child.on("message", (message: ReaderReply) => {
    const listener = waiting;
    waiting = null;
    letGo();
    listener?.resolve(message);
  });
  child.on("exit", () => end(diedAlone()));
  child.on("error", (cause) => end(new GraphError("graph-unreachable", cause.message, { cause })));

  const hello = await reply();
  if (hello.kind !== "ready") {
    end(diedAlone());
    throw new UnreadableFile(hello.kind === "unreadable" ? hello.message : "no greeting");
  }
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
      child.send(request, (error) => error && end(diedAlone()));
      return answer;
    },
    kill: end,
  };
}
