import type { Problem } from "@chengmai/server/contract/problems";
import type { Input, Output } from "@chengmai/server/contract";
import type { Value } from "@chengmai/cypher/values";
import { send } from "./call.ts";
import { isAbort, Refusal, refusalBy } from "./problem.ts";
import { noted } from "./session.ts";

export type Summary = Output<"cypher">["summary"];

/** What is told of an answer while it comes. */
interface Listener {
  columns(names: string[]): void;
  rows(rows: Value[][]): void;
}

type Line =
  | { columns: string[] }
  | { rows: Value[][] }
  | { summary: Summary }
  | { problem: Problem };

export const broken = () => new Refusal("offline", "The answer broke off before its end.");

/** The lines of a body as they arrive, each whole. */
export async function* linesOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    // Leaving early ends the query in the database too.
    await reader.cancel().catch(() => undefined);
  }
  if (rest !== "") yield rest;
}

/**
 * Runs Cypher and tells its rows as they come; resolves with the summary.
 * Throws a Refusal, also for what fails underway, or an AbortError when the signal fires.
 */
export async function stream(
  input: Input<"cypher">,
  listener: Listener,
  signal?: AbortSignal,
): Promise<Summary> {
  const response = await send("cypher", input, "application/x-ndjson", signal);
  if (response.body === null) throw broken();
  try {
    for await (const text of linesOf(response.body)) {
      const line = JSON.parse(text) as Line;
      if ("columns" in line) listener.columns(line.columns);
      else if ("rows" in line) listener.rows(line.rows);
      else if ("summary" in line) return line.summary;
      else if ("problem" in line) throw noted(refusalBy(line.problem));
    }
  } catch (thrown) {
    if (thrown instanceof Refusal || isAbort(thrown)) throw thrown;
    if (signal?.aborted === true) throw new DOMException("cancelled", "AbortError");
    throw new Refusal("offline", String(thrown));
  }
  throw broken();
}
