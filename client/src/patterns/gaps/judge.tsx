import type { Node } from "@chengmai/cypher/values";
import { useState } from "react";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import { nothing, type Entry } from "../../exploration/model/step.ts";
import { useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { keyOf } from "../model/lens.ts";
import { verdicts, type Judgement, type JudgeStep, type Verdict } from "../model/steps.ts";

const choices = ["open", ...verdicts] as const;

interface JudgeProps {
  row: Node;
  column: Node;
  judged: Judgement | null;
  label: string;
}

/** What the reader says of a pair that no source tells of, with a note; a step of the exploration. */
export function Judge({ row, column, judged, label }: JudgeProps) {
  const say = useSay();
  const exploration = useExploration();
  const [note, setNote] = useState(judged?.note ?? "");
  const record = (next: Judgement | null) => {
    const step: JudgeStep = { kind: "judge", row: keyOf(row), column: keyOf(column), judged: next };
    const entry: Entry<JudgeStep> = { step, brought: nothing };
    exploration.record(entry);
  };
  const verdict: Verdict | "open" = judged?.verdict ?? "open";
  const keepNote = () => {
    if (judged !== null && judged.note !== note) record({ ...judged, note });
  };
  return (
    <div className="gap-judge">
      <Segments
        aria-label={label}
        value={verdict}
        change={(next) => record(next === "open" ? null : { verdict: next, note })}
        choices={choices.map((value) => ({ value, label: say(`gaps.judge.${value}`) }))}
      />
      {judged !== null && (
        <input
          className="control"
          value={note}
          maxLength={500}
          placeholder={say("gaps.note")}
          aria-label={say("gaps.note")}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          onBlur={keepNote}
          onKeyDown={({ key }) => {
            if (key === "Enter") keepNote();
          }}
        />
      )}
    </div>
  );
}
