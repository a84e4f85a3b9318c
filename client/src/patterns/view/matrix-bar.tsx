import { useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import type { Ordering } from "../model/drawn.ts";
import { rangesOf } from "../model/heat.ts";
import { inWorld, type World } from "../model/world.ts";

interface BarProps {
  ordering: Ordering;
  /** Null where it is ordered elsewhere. */
  order: ((next: Ordering) => void) | null;
  most: number;
  inherited: boolean;
  /** What an empty cell says; undefined: nobody knows. */
  world?: World | undefined;
  /** What is pointed at, in words. */
  told: string;
  /** What a heading opens. */
  headings: "picture" | "evidence";
}

/** Above the matrix: its order, the key to its colours, and what is pointed at. */
export function MatrixBar({ ordering, order, most, inherited, world, told, headings }: BarProps) {
  const say = useSay();
  const choices = ["alike", "given"] as const;
  return (
    <div className="matrix-bar">
      {order !== null && (
        <Segments
          aria-label={say("answer.order")}
          value={ordering}
          change={order}
          choices={choices.map((value) => ({ value, label: say(`answer.order.${value}`) }))}
        />
      )}
      <ul className="matrix-key" aria-label={say("answer.key")}>
        <li>{say("answer.key")}</li>
        {rangesOf(most).map(({ step, from, to }) => (
          <li key={step} data-step={step}>
            {from === to ? from : `${from}–${to}`}
          </li>
        ))}
        {inherited && (
          <>
            <li data-step={3} data-inherited="true" aria-hidden="true" />
            <li>{say("answer.inherited")}</li>
          </>
        )}
        {world !== undefined && <li>{say(inWorld("table.empty", world))}</li>}
      </ul>
      <p className="matrix-told">
        {told === "" ? say(headings === "picture" ? "answer.matrix.hint" : "table.hint") : told}
      </p>
    </div>
  );
}
