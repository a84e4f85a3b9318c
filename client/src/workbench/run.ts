import { asRefusal, isAbort } from "../api/problem.ts";
import { stream } from "../api/stream.ts";
import { noteRun } from "../exploration/acts.ts";
import type { Asked } from "../exploration/step.ts";
import { begun, type Result } from "./result.ts";
import { changeTab, dropUnshown, frontTab, putResult, workbench } from "./store.ts";
import type { Limits } from "./tab.ts";

const running = new Map<string, AbortController>();

/** Ends a run in the database too; what came so far stays. */
export const cancel = (id: string): void => running.get(id)?.abort();

const inputOf = ({ text, params, database }: Asked, limits: Limits) => ({
  text,
  params: { ...params },
  ...(database === null ? {} : { database }),
  ...(limits.rows === null ? {} : { rowLimit: limits.rows }),
  ...(limits.bytes === null ? {} : { byteLimit: limits.bytes }),
  ...(limits.millis === null ? {} : { timeoutMs: limits.millis }),
});

/** Streams one question into its result; resolves when it has ended, however it did. */
async function follow(first: Result, limits: Limits): Promise<Result> {
  const own = new AbortController();
  running.set(first.id, own);
  const started = performance.now();
  const since = () => Math.round(performance.now() - started);
  let now = first;
  const become = (changed: Partial<Result>) => putResult((now = { ...now, ...changed }));
  try {
    const summary = await stream(
      inputOf(first.asked, limits),
      {
        columns: (columns) => become({ columns }),
        rows(rows) {
          for (const row of rows) now.rows.push(row);
          become({ count: now.rows.length, firstMillis: now.firstMillis ?? since() });
        },
      },
      own.signal,
    );
    become({ phase: "done", summary, millis: since() });
    noteRun(now.asked);
  } catch (thrown) {
    if (isAbort(thrown)) become({ phase: "cancelled", millis: since() });
    else become({ phase: "failed", refusal: asRefusal(thrown), millis: since() });
  } finally {
    running.delete(first.id);
  }
  return now;
}

/** Runs statements of the tab in front one after the other; stops at the first that fails. */
export async function run(statements: readonly string[]): Promise<void> {
  const { id, params, database, limits, results: before } = frontTab(workbench.getState());
  for (const each of before) cancel(each);
  const results = statements.map((text) => begun({ text, params, database }));
  changeTab(id, { results: results.map((result) => result.id), shown: results[0]?.id ?? null });
  dropUnshown();
  for (const result of results) {
    putResult(result);
    changeTab(id, { shown: result.id });
    const ended = await follow(result, limits);
    if (ended.phase !== "done") return;
  }
}
