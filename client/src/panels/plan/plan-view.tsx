import { useCallback } from "react";
import { call } from "../../api/call.ts";
import type { Result } from "../../workbench/result.ts";
import { Trouble } from "../trouble.tsx";
import { useAnswer } from "../use-answer.ts";

/** How the engine answers a question: its operators. */
export function PlanView({ result }: { result: Result }) {
  const { text, params, database } = result.asked;
  const ask = useCallback(
    (_key: string, signal: AbortSignal) =>
      call(
        "plan",
        { text, params: { ...params }, ...(database === null ? {} : { database }) },
        signal,
      ),
    [text, params, database],
  );
  const { answer, refusal } = useAnswer(text, ask);
  if (refusal !== null) return <Trouble refusal={refusal} />;
  return <pre>{JSON.stringify(answer?.root, null, 2)}</pre>;
}
