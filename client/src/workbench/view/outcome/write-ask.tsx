import type { Output } from "@chengmai/server/contract";
import { useCallback } from "react";
import { call } from "../../../api/call.ts";
import { useSay } from "../../../i18n/say.ts";
import type { Result } from "../../../values/result.ts";
import { run } from "../../model/run.ts";
import { askSchema } from "../../model/server.ts";
import type { Tab } from "../../model/tab.ts";
import { Trouble } from "../../../ui/trouble.tsx";
import { useAnswer } from "../../../ui/use-answer.ts";
import { Question } from "../parts/question.tsx";

/** Operators in the order they would run, the last one first. */
function Operators({ of }: { of: Output<"plan">["root"] }) {
  return (
    <li>
      <code>{of.operator}</code> <small>{of.details}</small>
      {of.children.length > 0 && (
        <ul>
          {of.children.map((child, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- operators have no name of their own
            <Operators key={at} of={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface WriteAskProps {
  tab: Tab;
  result: Result;
  leave(): void;
}

/** Shows how a text would write, and asks before it does. */
export function WriteAsk({ tab, result, leave }: WriteAskProps) {
  const say = useSay();
  const { text, params, database } = result.asked;
  const ask = useCallback(
    (_: string, signal: AbortSignal) =>
      call(
        "plan",
        { text, params: { ...params }, ...(database === null ? {} : { database }) },
        signal,
      ),
    [text, params, database],
  );
  const { answer, refusal } = useAnswer(result.id, ask);
  const write = async () => {
    await run(tab.id, [{ text, from: result.from }], true);
    await askSchema(database);
  };
  return (
    <Question
      title={say("workbench.write.title")}
      text={text}
      grave
      leave={{ words: say("workbench.write.leave"), act: leave }}
      take={{
        words: say("workbench.write.do"),
        act: () => void write(),
        ready: answer !== null,
      }}
    >
      {refusal !== null && <Trouble refusal={refusal} />}
      {answer !== null && (
        <>
          <p className="quiet">{say("workbench.write.plan")}</p>
          <ul className="wb-operators">
            <Operators of={answer.root} />
          </ul>
        </>
      )}
    </Question>
  );
}
