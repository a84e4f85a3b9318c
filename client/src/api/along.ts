import type { Along, Progress } from "@chengmai/server/contract/along";
import type { Problem } from "@chengmai/server/contract/problems";
import type { Input, Output } from "@chengmai/server/contract";
import { send } from "./call.ts";
import { isAbort, Refusal, refusalBy } from "./problem.ts";
import { noted } from "./session.ts";
import { broken, linesOf } from "./stream.ts";

type Line<Answer> = { progress: Progress<Answer> } | { answer: Answer } | { problem: Problem };

/** Asks what may take long, and hears how far it is meanwhile. Throws as `call` does. */
export async function callAlong<Name extends Along>(
  name: Name,
  input: Input<Name>,
  tell: (progress: Progress<Output<Name>>) => void,
  signal: AbortSignal,
): Promise<Output<Name>> {
  const response = await send(name, input, "application/x-ndjson", signal);
  if (response.body === null) throw broken();
  try {
    for await (const text of linesOf(response.body)) {
      const line = JSON.parse(text) as Line<Output<Name>>;
      if ("answer" in line) return line.answer;
      if ("problem" in line) throw noted(refusalBy(line.problem));
      tell(line.progress);
    }
  } catch (thrown) {
    if (thrown instanceof Refusal || isAbort(thrown)) throw thrown;
    if (signal.aborted) throw new DOMException("cancelled", "AbortError");
    throw new Refusal("offline", String(thrown));
  }
  throw broken();
}
