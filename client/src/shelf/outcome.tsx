import { Button } from "../ui/buttons/button.tsx";
import { useExploration } from "../exploration/context/at-hand.tsx";
import { useSay } from "../i18n/say.ts";
import { Trouble } from "../ui/trouble.tsx";
import type { Query } from "./query.ts";
import { inDrawer } from "./run.ts";
import type { Running } from "./use-run.ts";

interface ReportProps {
  query: Query;
  running: Running;
  /** True when each fault is already said at its field. */
  atFields: boolean;
  retry: () => void;
}

/** Under the form: what came of the run, and what can be done next. */
export function Report({ query, running, atFields, retry }: ReportProps) {
  const say = useSay();
  const exploration = useExploration();
  if (running.state === "refused")
    return atFields ? null : <Trouble refusal={running.refusal} retry={retry} />;
  if (running.state !== "done") return null;
  const { answer, drawn } = running.outcome;
  if (drawn === null) {
    const key = answer.rows.length === 0 ? "answer.none" : "form.below";
    return <p className="quiet">{say(key)}</p>;
  }
  if (drawn.nodes === 0) return <p className="quiet">{say("form.drawn.none")}</p>;
  return (
    <>
      <p>{say("form.drawn", drawn)}</p>
      {answer.summary.truncated && (
        <p className="fault">{say("answer.cut", { count: answer.summary.rows })}</p>
      )}
      <p className="quiet">{say("form.drawn.undo")}</p>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => inDrawer(exploration, query, running.asking, answer)}
      >
        {say("form.table")}
      </Button>
    </>
  );
}
