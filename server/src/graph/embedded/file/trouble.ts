import { getSystemErrorName } from "node:util";
import { GraphError } from "../../graph-error.ts";
import { lastOf } from "./names.ts";

/** A failure around the file, sendable: the system's code (`ENOSPC`) where it gave one, and its words. */
export interface Trouble {
  code: string | null;
  message: string;
}

// The engine tells of the system by number; the prefix is its own, so no text of a query can forge it.
const systemFault = /^(?:\w+ error: )?GRAFEO-(?:X00[13]|T009): .*\(os error (\d+)\)/s;
// Found by flipping, cutting, blanking and inserting bytes in 274 places: these and no others.
const damageFault = /^(?:\w+ error: )?GRAFEO-(?:S002|X002: \w+ error: cannot open)/;
// Said in either of two ways, by where in its opening it met the other.
const lockFault =
  /^(?:\w+ error: )?GRAFEO-X001: .*(?:cannot be locked|is locked by another process)/s;

const codeOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  const [, number] = systemFault.exec(error.message) ?? [];
  if (number !== undefined) return getSystemErrorName(-Number(number));
  if (damageFault.test(error.message)) return "damaged";
  if (lockFault.test(error.message)) return "locked";
  // The engine's own errors carry a code too, which says nothing.
  return "syscall" in error && "code" in error ? String(error.code) : null;
};

/** What went wrong, by the system's or the engine's own word for it. */
export const troubleOf = (error: unknown): Trouble => ({
  code: codeOf(error),
  message: error instanceof Error ? error.message : String(error),
});

const full = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const forbidden = new Set(["EROFS", "EACCES", "EPERM"]);
const noRoom = new Set(["EAGAIN", "ENOMEM", "EMFILE", "ENFILE"]);

/** Words on a file that is damaged, and how to come back from it. */
const damaged = (file: string, message: string): GraphError =>
  new GraphError(
    "damaged",
    `The graph's file ${file} is damaged and is left as it is. Stand a backup in its place: npm run restore -- FILE; the generation before the last write, where it is kept, is ${lastOf(file)}.`,
    { cause: new Error(message) },
  );

export const gone = (file: string): GraphError =>
  new GraphError(
    "graph-unreachable",
    `The graph's file ${file} is gone. Put it back, or stand a backup in its place: npm run restore -- FILE; the generation before the last write, where it is kept, is ${lastOf(file)}.`,
  );

const rest = ({ code, message }: Trouble, file: string): GraphError => {
  const cause = new Error(message);
  if (code !== null && noRoom.has(code)) {
    const detail = `This machine has no room for another process or open file (${code}), so the graph's file ${file} was not opened. End what is not needed, then try again.`;
    return new GraphError("graph-unreachable", detail, { cause });
  }
  const why = code ?? message.split("\n")[0];
  const detail = `The graph's file ${file} could not be used (${why}). Look at its disk, then try again.`;
  return new GraphError("graph-unreachable", detail, { cause });
};

/** Why the file could not be read, as the one error of the port. */
export function readingFailed(trouble: Trouble, file: string): GraphError {
  const { code, message } = trouble;
  const cause = new Error(message);
  if (code === "damaged") return damaged(file, message);
  if (code === "ENOENT" || /does not exist/.test(message)) return gone(file);
  if (code === "locked") {
    const detail = `The graph's file ${file} is in use by another program. End that, then try again.`;
    return new GraphError("graph-unreachable", detail, { cause });
  }
  if (code !== null && forbidden.has(code)) {
    const detail = `The graph's file ${file} may not be read by the user that runs this server (${code}). Let it be read, then try again.`;
    return new GraphError("graph-unreachable", detail, { cause });
  }
  return rest(trouble, file);
}

/** Why the file could not be written, as the one error of the port; nothing was. */
export function writingFailed(trouble: Trouble, file: string): GraphError {
  const { code, message } = trouble;
  const cause = new Error(message);
  if (code === "damaged") return damaged(file, message);
  if (code === "ENOENT") return gone(file);
  if (code !== null && full.has(code)) {
    const detail = `The disk of ${file} is full (${code}), so nothing was written. Free some of it, then try again.`;
    return new GraphError("disk-full", detail, { cause });
  }
  if (code !== null && forbidden.has(code)) {
    const detail = `The folder of ${file} may only be read (${code}), so nothing was written. Let the user that runs this server write there, then try again.`;
    return new GraphError("disk-full", detail, { cause });
  }
  return rest(trouble, file);
}
