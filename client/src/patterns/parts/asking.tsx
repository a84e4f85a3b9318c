import "./patterns.css";
import type { EndpointName } from "@chengmai/server/contract/table";
import type { Input, Output } from "@chengmai/server/contract";
import { useCallback, useState, type ReactNode } from "react";
import { call } from "../../api/call.ts";
import { useSay } from "../../i18n/say.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { useAnswer, type Asked } from "../../ui/use-answer.ts";

export interface Asking<Answer> extends Asked<Answer> {
  /** The last answer there was, while another is on its way. */
  last: Answer | null;
  retry: () => void;
}

/** Asks an endpoint whenever its input changes; a new question ends the one before. Null: nothing is asked. */
export function useAsked<Name extends EndpointName>(
  name: Name,
  input: Input<Name> | null,
  waitMs = 0,
): Asking<Output<Name>> {
  const [tries, setTries] = useState(0);
  const [last, setLast] = useState<Output<Name> | null>(null);
  const ask = useCallback(
    async (key: string, signal: AbortSignal) => {
      const answer = await call(name, JSON.parse(key.slice(key.indexOf("{"))), signal);
      setLast(answer);
      return answer;
    },
    [name],
  );
  const asked = useAnswer(input === null ? null : tries + JSON.stringify(input), ask, waitMs);
  return {
    ...asked,
    last: asked.refusal === null ? (asked.answer ?? last) : null,
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
  const { answer, last, refusal, retry } = asked;
  if (refusal !== null) return <Trouble refusal={refusal} retry={retry} />;
  if (last === null)
    return (
      <p className="quiet" role="status">
        {say("patterns.asking")}
      </p>
    );
  return (
    <div className="patterns-answer" aria-busy={answer === null}>
      {children(last)}
    </div>
  );
}
