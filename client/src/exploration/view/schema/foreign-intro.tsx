import { call } from "../../../api/call.ts";
import { Trouble } from "../../../ui/trouble.tsx";
import { useAnswer } from "../../../ui/use-answer.ts";
import { SchemaView } from "./schema-view.tsx";

const ask = async (_: string, signal: AbortSignal) => {
  const [schema, { engine, database }] = await Promise.all([
    call("schema", {}, signal),
    call("health", {}, signal),
  ]);
  return { schema, database: `${engine}.${database}` };
};

/** What a foreign database is made of, beside the first look at it. */
export function ForeignIntro() {
  const { answer, refusal } = useAnswer("schema", ask);
  if (refusal !== null) return <Trouble refusal={refusal} />;
  if (answer === null) return null;
  return <SchemaView key={answer.database} {...answer} />;
}
