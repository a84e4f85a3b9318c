import { readFileSync } from "node:fs";

const everyMs = 500;

// The name stands in brackets and may hold anything; the parent is the second word after them.
const statOf = (pid: number): { name: string; parent: number } | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const name = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
    return { name, parent: Number(text.slice(text.lastIndexOf(")") + 2).split(" ")[1]) };
  } catch {
    return null;
  }
};

/** The processes between this one and the npm that runs it; its parent alone where the system does not say. */
const ancestors = (): number[] => {
  const found = [process.ppid];
  for (let pid = process.ppid; pid > 1;) {
    const stat = statOf(pid);
    if (!stat || stat.name.startsWith("npm")) break;
    pid = stat.parent;
    found.push(pid);
  }
  return found;
};

/**
 * Calls back once when npm, or a shell between it and this process, was ended without a chance to say so.
 * A process that npm does not run may outlive whoever started it.
 */
export const whenNpmIsGone = (gone: () => void): void => {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const first = ancestors().join();
  const timer = setInterval(() => {
    if (ancestors().join() === first) return;
    clearInterval(timer);
    gone();
  }, everyMs);
  timer.unref();
};
