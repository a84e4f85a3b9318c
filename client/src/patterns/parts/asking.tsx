import "./patterns.css";
import { isAlong, type Progress } from "@chengmai/server/contract/along";
import type { EndpointName } from "@chengmai/server/contract/table";
import type { Input, Output } from "@chengmai/server/contract";
import { startTransition, useCallback, useState, type ReactNode } from "react";
import { callAlong } from "../../api/along.ts";
import { call } from "../../api/call.ts";
import { useSay } from "../../i18n/say.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { useAnswer, type Asked } from "../../ui/use-answer.ts";
import { Going, Stopped } from "./going.tsx";

export interface Asking<Answer> extends Asked<Answer> {
  /** The last answer there was, while another is on its way. */
  last: Answer | null;
  /** How far this answer is; null where nothing is told of it. */
  progress: Progress<Answer> | null;
  /** Whether the reader has ended it before its time. */
  stopped: boolean;
  stop: () => void;
  retry: () => void;
}

interface Heard<Answer> {
  key: string;
  progress: Progress<Answer>;
}

/** Asks an endpoint whenever its input changes; a new question ends the one before. Null: nothing is asked. */
export function useAsked<Name extends EndpointName>(
  name: Name,
  input: Input<Name> | null,
  waitMs = 0,
): Asking<Output<Name>> {
  const [tries, setTries] = useState(0);
  const [last, setLast] = useState<Output<Name> | null>(null);
  const [heard, setHeard] = useState<Heard<Output<Name>> | null>(null);
  const [ended, setEnded] = useState<string | null>(null);
  const ask = useCallback(
    async (asked: string, signal: AbortSignal) => {
      const given = JSON.parse(asked.slice(asked.indexOf("{")));
      const answer = isAlong(name)
        ? await callAlong(
            name,
            given,
            (progress) =>
              setHeard((before) => ({
                key: asked,
                progress: {
                  ...(before?.key === asked && before.progress),
                  ...(progress as Progress<Output<Name>>),
                },
              })),
            signal,
          )
        : await call(name, given, signal);
      startTransition(() => setLast(answer as Output<Name>));
      return answer as Output<Name>;
    },
    [name],
  );
  const key = input === null ? null : tries + JSON.stringify(input);
  const stopped = key !== null && ended === key;
  const asked = useAnswer(stopped ? null : key, ask, waitMs);
  const progress = heard !== null && heard.key === key ? heard.progress : null;
  return {
    ...asked,
    last: asked.refusal === null ? (asked.answer ?? progress?.found ?? last) : null,
    progress,
    stopped,
    stop: () => setEnded(key),
    retry: () => setTries((before) => before + 1),
  };
}

interface AnsweredProps<Answer> {
  asked: Asking<Answer>;
  children: (answer: Answer) => ReactNode;
}

/** What an answer shows, what it waits for, or why there is none. */
export function Answered<Answer>({ asked, children }: AnsweredProps<Answer>) {
  const say = useSay();
  const { answer, last, refusal, progress, stopped, stop, retry } = asked;
  if (refusal !== null) return <Trouble refusal={refusal} retry={retry} />;
  const found = progress?.found;
  const shown = stopped ? found : (last ?? undefined);
  // What was found so far is of this question; what stands from before is of another.
  const old = answer === null && !stopped && shown !== undefined && shown !== found;
  return (
    <>
      {answer === null && !stopped && (
        <Going
          share={progress?.share ?? null}
          said={say(old ? "patterns.asking.old" : "patterns.asking")}
          stop={stop}
        />
      )}
      {stopped && (
        <Stopped found={found !== undefined} share={progress?.share ?? 0} again={retry} />
      )}
      {shown !== undefined && (
        <div className="patterns-answer" aria-busy={old}>
          {children(shown)}
        </div>
      )}
    </>
  );
}
