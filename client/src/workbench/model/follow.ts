import { asRefusal, isAbort } from "../../api/problem.ts";
import { stream } from "../../api/stream.ts";
import type { Asked } from "../../values/result.ts";
import type { Result } from "../../values/result.ts";
import { putResult } from "./store.ts";
import type { Limits } from "./tab.ts";

const running = new Map<string, AbortController>();

/** Ends a run in the database too; what came so far stays. */
export const cancel = (id: string): void => running.get(id)?.abort();

/** How often a reader is told of rows that come, in milliseconds: drawing each batch would slow the rows down. */
const beat = 100;

const inputOf = ({ text, params, database }: Asked, limits: Limits, write: boolean) => ({
  text,
  params: { ...params },
  ...(database === null ? {} : { database }),
  ...(limits.rows === null ? {} : { rowLimit: limits.rows }),
  ...(limits.bytes === null ? {} : { byteLimit: limits.bytes }),
  ...(limits.millis === null ? {} : { timeoutMs: limits.millis }),
  ...(write ? { write } : {}),
});

/** Streams one question into its result; resolves when it has ended, however it did. */
export async function follow(first: Result, limits: Limits): Promise<Result> {
  const own = new AbortController();
  running.set(first.id, own);
  const started = performance.now();
  const since = () => Math.round(performance.now() - started);
  let now: Result = { ...first, phase: "running", startedAt: Date.now() };
  let told = Number.NEGATIVE_INFINITY;
  let later: ReturnType<typeof setTimeout> | null = null;
  const become = (changed: Partial<Result> = {}) => {
    if (later !== null) clearTimeout(later);
    later = null;
    told = performance.now();
    putResult((now = { ...now, ...changed, count: now.rows.length }));
  };
  become();
  try {
    const summary = await stream(
      inputOf(first.asked, limits, first.write),
      {
        columns: (columns) => become({ columns }),
        rows(rows) {
          for (const row of rows) now.rows.push(row);
          if (now.firstMillis === null) become({ firstMillis: since() });
          else later ??= setTimeout(become, Math.max(0, told + beat - performance.now()));
        },
      },
      own.signal,
    );
    become({ phase: "done", summary, millis: since() });
  } catch (thrown) {
    if (isAbort(thrown)) become({ phase: "cancelled", millis: since() });
    else become({ phase: "failed", refusal: asRefusal(thrown), millis: since() });
  } finally {
    running.delete(first.id);
  }
  return now;
}
