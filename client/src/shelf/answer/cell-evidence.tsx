import type { Node, Relationship } from "@chengmai/cypher/values";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Evidence } from "../../evidence/evidence.tsx";
import { columnWord } from "./columns.ts";
import type { Cell } from "../../patterns/model/matrix-of.ts";
import type { Shown } from "./steps.ts";
import { NodeChip } from "../../values/node-chip.tsx";
import { Value } from "../../values/value.tsx";

/** What a cell of the matrix rests on: the pair, what else the row told of it, and each of its claims. */
export function CellEvidence({
  cell,
  pair,
  returns,
  open,
}: {
  cell: Cell;
  pair: { row: Node; column: Node };
  returns: Shown["returns"];
  open: (relationship: Relationship) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <p className="pair-of">
        <NodeChip node={pair.row} /> × <NodeChip node={pair.column} />
      </p>
      {cell.inherited && <p className="quiet">{say("answer.inherited.about")}</p>}
      {cell.more.map(({ name, value }) => (
        <section key={name} className="told-of-pair">
          <h3>{columnWord(returns, name, language)}</h3>
          <Value value={value} column={name} open={open} />
        </section>
      ))}
      <Evidence ids={cell.claims} which="named" />
    </>
  );
}
