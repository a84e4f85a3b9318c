import { call } from "../../api/call.ts";
import type { Value } from "@chengmai/cypher/values";
import { useMemo } from "react";
import { Trouble } from "../../ui/trouble.tsx";
import { useAnswer } from "../../ui/use-answer.ts";
import { Answer } from "./answer.tsx";
import type { Told } from "./steps.ts";

const ask = (key: string, signal: AbortSignal) => {
  const [query, params] = JSON.parse(key) as [string, Record<string, Value>];
  const [shelf = "", name = ""] = query.split("/");
  return call("runQuery", { shelf, name, params }, signal);
};

/** An open answer; where its rows were not kept with the log, they are asked for again. */
export function ToldAnswer({ told }: { told: Told }) {
  const { asked } = told;
  const lacks = told.answer === null && asked !== null;
  const { answer, refusal } = useAnswer(
    lacks ? JSON.stringify([asked.query, asked.params]) : null,
    ask,
  );
  const rows = told.answer ?? answer;
  const shown = useMemo(() => (rows === null ? null : { ...told, answer: rows }), [told, rows]);
  if (shown !== null) return <Answer shown={shown} />;
  return (
    refusal !== null && (
      <div className="standing">
        <Trouble refusal={refusal} />
      </div>
    )
  );
}
