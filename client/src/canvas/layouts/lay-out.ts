import type { LayoutAnswer, LayoutTask, LayoutWord, Tell } from "./layout-task.ts";

/** Lays out a task; rejects where the layout failed or the signal gave it up. */
export type Lay = (task: LayoutTask, signal: AbortSignal, tell: Tell) => Promise<LayoutAnswer>;

const start = (): Worker =>
  new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });

/** Lays out in a worker that is kept for the next time; one that is given up, or fails, is ended at once. */
export function openLayouts(): { lay: Lay; close: () => void } {
  let worker: Worker | null = null;
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const lay: Lay = (task, signal, tell) => {
    signal.throwIfAborted();
    const own = (worker ??= start());
    return new Promise<LayoutAnswer>((resolve, reject) => {
      const listening = new AbortController();
      const on = { signal: listening.signal };
      const failed = (reason: unknown) => {
        listening.abort();
        end();
        reject(reason);
      };
      const heard = ({ data }: MessageEvent<LayoutWord>) => {
        if ("far" in data) return tell(data.far);
        if ("failed" in data) return failed(new Error(data.failed));
        listening.abort();
        resolve(data.answer);
      };
      own.addEventListener("message", heard, on);
      own.addEventListener("error", ({ message }) => failed(new Error(message)), on);
      own.addEventListener("messageerror", () => failed(new Error("unreadable layout")), on);
      signal.addEventListener("abort", () => failed(signal.reason), on);
      own.postMessage(task);
    });
  };
  return { lay, close: end };
}
