import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { useSay } from "../../i18n/say.ts";
import { Trouble } from "../../ui/trouble.tsx";
import type { Drawing } from "./use-drawing.ts";

/** What came of drawing: how much, what was fetched for it, and the way back. */
export function Told({ drawing }: { drawing: Drawing }) {
  const say = useSay();
  const { undo } = useExploration();
  const last = useExplored(({ entries }) => entries.at(-1)?.step);
  if (drawing.state === "refused") return <Trouble refusal={drawing.refusal} />;
  const drawn = drawing.state === "drawn" ? drawing.drawn : null;
  return (
    <p className="graph-told" role="status">
      {drawing.state === "asking" && (
        <>
          <span className="turning" aria-hidden="true" /> {say("graph.asking")}
        </>
      )}
      {drawn !== null && (
        <>
          {say(drawn.step === last ? `graph.drawn.${drawn.how}` : "graph.drawn.before", {
            nodes: drawn.nodes,
            relationships: drawn.relationships,
          })}{" "}
          {drawn.fetched > 0 && say("graph.fetched", { count: drawn.fetched })}{" "}
          {drawn.step === last && (
            <button type="button" className="link" onClick={() => undo()}>
              {say("graph.undo")}
            </button>
          )}
        </>
      )}
    </p>
  );
}
