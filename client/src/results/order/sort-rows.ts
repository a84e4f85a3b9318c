import type { Value } from "@chengmai/cypher/values";
import type { Language } from "../../i18n/language.ts";
import { keysOf } from "./order.ts";
import { inSlices } from "./slices.ts";
import type { Sort } from "./sort.ts";
import type { SortTask } from "./sort-said.ts";

/** Rows whose keys are sent at a time: a copy of them costs a few milliseconds. */
const piece = 2000;

function* send(
  worker: Worker,
  rows: readonly Value[][],
  count: number,
  column: number,
  language: Language,
): Generator<void, void> {
  for (let from = 0; from < count; from += piece) {
    const keys = keysOf(rows, column, from, Math.min(count, from + piece), language);
    const task: SortTask = { kind: "keys", keys };
    worker.postMessage(task, [keys.ranks.buffer, keys.numbers.buffer]);
    yield;
  }
}

/** The order of the first `count` rows by a column. Throws an AbortError when the signal fires. */
export async function sortRows(
  rows: readonly Value[][],
  count: number,
  { column, way }: Sort,
  language: Language,
  signal: AbortSignal,
): Promise<Uint32Array> {
  const worker = new Worker(new URL("./sort-worker.ts", import.meta.url), { type: "module" });
  try {
    await inSlices(send(worker, rows, count, column, language), signal);
    return await new Promise((done, fail) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Uint32Array>) => done(data));
      worker.addEventListener("error", ({ message }) => fail(new Error(message)));
      signal.addEventListener("abort", () => fail(new DOMException("", "AbortError")));
      const task: SortTask = { kind: "sort", way, language };
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
