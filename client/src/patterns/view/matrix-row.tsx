import type { Node } from "@chengmai/cypher/values";
import { memo } from "react";
import { nameOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { stepOf } from "../model/heat.ts";
import type { Cell } from "../model/matrix-of.ts";
import type { Verdict } from "../model/steps.ts";
import type { World } from "../model/world.ts";
import { gap } from "./in-view.ts";
import { Room } from "./matrix-head.tsx";
import { cellWords, headingWords } from "./matrix-words.ts";

/** What a reader's judgement looks like in a cell that no source tells of. */
export const signs: Record<Verdict, string> = { missing: "✕", unsaid: "○", unfit: "—" };

interface RowProps {
  node: Node;
  /** The nodes across, in the order of the cells, and which of them have an element of their own. */
  across: readonly Node[];
  from: number;
  to: number;
  pitch: { row: number; column: number };
  cells: readonly (Cell | null)[];
  most: number;
  world: World | undefined;
  row: number;
  hot: boolean;
  marked: boolean;
  /** The column that the tab key reaches in this row, if any. */
  stop: number | null;
  /** The column whose evidence is open, if it is in this row. */
  opened: number | null;
  /** What the reader judged of this row, by the columns' ids; null: nothing. */
  judged: ReadonlyMap<string, Verdict> | null;
}

/** One line of the matrix. Drawn again only when something in it changes, so that pointing about stays light. */
export const MatrixRow = memo(function MatrixRow(props: RowProps) {
  const { node, across, from, to, pitch, cells, most, world, row } = props;
  const { hot, marked, stop, opened, judged } = props;
  const say = useSay();
  const language = useLanguage();
  const name = nameOf(node, language);
  const filled = cells.reduce((sum, cell) => sum + Number(cell !== null), 0);
  return (
    <tr aria-rowindex={row + 2} style={{ height: pitch.row - gap }}>
      <th
        scope="row"
        aria-colindex={1}
        data-row={row}
        data-column={-1}
        data-hot={hot}
        data-marked={marked}
        tabIndex={stop === -1 ? 0 : -1}
        aria-label={headingWords(say, name, filled, marked)}
        title={say("answer.filled", { count: filled })}
      >
        <div className="matrix-name">
          <span>{name}</span> <small>{filled}</small>
        </div>
      </th>
      {from < to && <Room of={from} pitch={pitch.column} />}
      {across.slice(from, to).map((other, place) => {
        const column = from + place;
        const cell = cells[column] ?? null;
        const verdict = cell === null ? judged?.get(other.id) : undefined;
        const names = { row: name, column: nameOf(other, language) };
        return (
          <td
            key={other.id}
            aria-colindex={column + 2}
            data-row={row}
            data-column={column}
            data-step={stepOf(cell?.count ?? 0, most)}
            data-inherited={cell?.inherited ?? false}
            data-judged={verdict}
            aria-label={cellWords(say, names, { cell, verdict, world })}
            aria-selected={opened === column}
            tabIndex={stop === column ? 0 : -1}
          >
            {verdict === undefined ? cell?.count : signs[verdict]}
          </td>
        );
      })}
    </tr>
  );
});
