import { fork } from "node:child_process";
import type { FromFront, ToFront } from "./front-process.ts";
import { deferred } from "./graph/deferred.ts";
import { loading, programAt } from "./graph/loading.ts";
import type { Cable } from "./http/passing/strands.ts";

/** Where it listens, or why it cannot. */
type Listening = { words: string } | { failed: string };

/** The program that listens for the server, in a process of its own: it has next to nothing to do, and so answers at once. */
interface Front {
  /** Over which it passes on what is asked of the graph. */
  cable: Cable;
  /** Opens its doors; resolves with where it listens, or why it cannot, in words for the operator. */
  listen(): Promise<Listening>;
  /** Lets nobody in any more, waits a little for those that are being answered, then ends. */
  leave(): Promise<void>;
}

/** Its answers wait for its collector, which is quick where there is little to go through. */
const youngMb = 1;

/** Starts the front. Calls `failed` where it ends without being told to. */
export const startFront = (
  say: (message: string) => void,
  failed: (why: string) => void,
): Front => {
  const place = programAt("./front-process", import.meta.url);
  const execArgv = [`--max-semi-space-size=${youngMb}`, ...loading(place)];
  const child = fork(place, [], { execArgv, serialization: "advanced" });
  const tell = (said: ToFront): void => void (child.connected && child.send(said));
  const listening = deferred<Listening>();
  const ended = deferred<void>();
  let isLeaving = false;
  child.on("message", (heard: FromFront) => {
    if ("say" in heard) say(heard.say);
    else if ("at" in heard) listening.resolve({ words: heard.at });
    else if ("failed" in heard) listening.resolve(heard);
  });
  const over = (how: string): void => {
    ended.resolve();
    if (!isLeaving) failed(`The program that listens ${how}.`);
  };
  child.once("exit", (code, signal) => over(`has ended (${signal ?? code})`));
  child.on("error", ({ message }) => {
    // What could not be told to one that is there is followed by its end.
    if (child.pid === undefined) over(`could not be started (${message})`);
  });
  return {
    cable: {
      say: (said) => tell({ said }),
      onHeard: (listener) =>
        void child.on("message", (heard: FromFront) => {
          if ("said" in heard) listener(heard.said);
        }),
    },
    listen() {
      tell("listen");
      return listening.promise;
    },
    leave() {
      isLeaving = true;
      tell("leave");
      return ended.promise;
    },
  };
};
