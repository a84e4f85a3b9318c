import { fork } from "node:child_process";
import { Socket } from "node:net";
import { deferred } from "../../deferred.ts";
import { programOf } from "./program.ts";
import type { StarterReply, StarterRequest } from "./protocol.ts";

type Wanted = Pick<StarterRequest & { kind: "start" }, "program" | "args">;

/** A process that was started and can be spoken with. */
export interface Started {
  readonly pid: number;
  readonly socket: Socket;
  /** How it ended; in no words where the one that started it ended before. */
  readonly ended: Promise<string | null>;
  readonly kill: () => void;
  /** Whether it keeps the server's own process alive, as it does at first. */
  readonly hold: (held: boolean) => void;
}

interface Starter {
  alive(): boolean;
  /** Fails with the system's own error where there is no room for a process. */
  start(wanted: Wanted): Promise<Started>;
}

/** It ended before it could start what was asked for. */
export class StarterGone extends Error {}

interface Birth {
  begun: ReturnType<typeof deferred<Started>>;
  ended: ReturnType<typeof deferred<string | null>>;
  made: Omit<Started, "ended"> | null;
}

/** The system's refusal to start a process, as Node words it. */
const systemError = (code: string | null, message: string): Error =>
  Object.assign(new Error(message), { syscall: "spawn", ...(code === null ? {} : { code }) });

const killQuietly = (pid: number): void => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
};

/** Tells of an end when all that was said before it has been heard. */
function end({ made, ended }: Birth, how: string | null): void {
  const tell = (): void => {
    made?.hold(false);
    ended.resolve(how);
  };
  if (made === null || made.socket.closed) tell();
  else made.socket.once("close", tell);
}

/** Starts the process that starts the others. */
export function openStarter(): Starter {
  const { path, execArgv } = programOf("starter");
  const child = fork(path, [], { execArgv, stdio: ["ignore", "ignore", "ignore", "ipc"] });
  const births = new Map<number, Birth>();
  let last = 0;
  let alive = true;
  let owed = 0;

  // Only who waits to be told of a process keeps the server's own alive; what runs idle does not.
  const owe = (change: 1 | -1): void => {
    owed += change;
    if (owed > 0) child.channel?.ref();
    else child.channel?.unref();
  };
  const say = (request: StarterRequest) => void child.send(request, () => undefined);
  const made = (id: number, pid: number, socket: Socket): Omit<Started, "ended"> => {
    let holds = false;
    return {
      pid,
      socket,
      kill() {
        if (alive) say({ kind: "kill", id });
        else if (!socket.closed) killQuietly(pid);
      },
      hold(held) {
        if (held === holds) return;
        holds = held;
        owe(held ? 1 : -1);
        if (held) socket.ref();
        else socket.unref();
      },
    };
  };
  const hear = (reply: StarterReply, socket: unknown): void => {
    const birth = births.get(reply.id);
    if (birth === undefined) return;
    if (reply.kind === "failed") {
      births.delete(reply.id);
      birth.begun.reject(systemError(reply.code, reply.message));
    } else if (reply.kind === "started" && socket instanceof Socket) {
      birth.made = made(reply.id, reply.pid, socket);
      say({ kind: "taken", id: reply.id });
    } else if (reply.kind === "let-go" && birth.made !== null) {
      birth.made.hold(true);
      birth.begun.resolve({ ...birth.made, ended: birth.ended.promise });
    } else if (reply.kind === "ended") {
      births.delete(reply.id);
      end(birth, reply.how);
      // Too early to be spoken with.
      birth.begun.reject(new Error(`The process ended (${reply.how}) before it was heard.`));
    }
  };
  const gone = (): void => {
    if (!alive) return;
    alive = false;
    for (const birth of births.values()) {
      birth.begun.reject(new StarterGone("The process that starts the others has ended."));
      // Nobody tells of its end any more but the socket.
      end(birth, null);
    }
    births.clear();
  };
  child.on("message", hear);
  child.on("error", gone);
  child.on("exit", gone);
  child.unref();
  child.channel?.unref();

  return {
    alive: () => alive,
    async start(wanted) {
      const id = (last += 1);
      const birth: Birth = { begun: deferred(), ended: deferred(), made: null };
      births.set(id, birth);
      owe(1);
      say({ kind: "start", id, ...wanted, env: process.env });
      return birth.begun.promise
        .catch((error: unknown) => {
          birth.made?.socket.destroy();
          throw error;
        })
        .finally(() => owe(-1));
    },
  };
}
