import type { Node } from "@chengmai/cypher/values";
import { memo } from "react";
import { nameOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { stepOf } from "../model/heat.ts";
import type { Cell } from "../model/matrix-of.ts";

interface RowProps {
  node: Node;
  /** The nodes across, in the order of the cells. */
  across: readonly Node[];
  cells: readonly (Cell | null)[];
  most: number;
  row: number;
  hot: boolean;
  /** The column that the tab key reaches in this row, if any. */
  stop: number | null;
  /** The column whose evidence is open, if it is in this row. */
  opened: number | null;
}

/** One line of the matrix. Drawn again only when something in it changes, so that pointing about stays light. */
export const MatrixRow = memo(function MatrixRow(props: RowProps) {
  const { node, across, cells, most, row, hot, stop, opened } = props;
  const say = useSay();
  const language = useLanguage();
  const name = nameOf(node, language);
  const filled = cells.filter((cell) => cell !== null).length;
  return (
    <tr>
      <th
        scope="row"
        data-row={row}
        data-column={-1}
        data-hot={hot}
        tabIndex={stop === -1 ? 0 : -1}
        aria-label={name}
        title={say("answer.filled", { count: filled })}
      >
        <div className="matrix-name">
          <span>{name}</span> <small>{filled}</small>
        </div>
      </th>
      {cells.map((cell, column) => {
        const other = across[column];
        if (other === undefined) return null;
        const count = cell?.count ?? 0;
        const label = say("answer.matrix", { row: name, column: nameOf(other, language), count });
        const how = cell?.inherited ? ` (${say("answer.inherited")})` : "";
        return (
          <td
            key={other.id}
            data-row={row}
            data-column={column}
            data-step={stepOf(count, most)}
            data-inherited={cell?.inherited ?? false}
            aria-label={label + how}
            aria-selected={opened === column}
            tabIndex={stop === column ? 0 : -1}
          >
            {cell?.count}
          </td>
        );
      })}
    </tr>
  );
});
