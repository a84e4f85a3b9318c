import "./matrix.css";
import type { Node } from "@chengmai/cypher/values";
import { useContext, useMemo, useState } from "react";
import { labelOf, nameOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { Pictured } from "../../values/picture.ts";
import { TreesBeside, type Trees } from "./trees.tsx";
import { headingsFor } from "./headings.ts";
import { drawn, type Ordering } from "../model/drawn.ts";
import { MatrixBar } from "./matrix-bar.tsx";
import { MatrixHead } from "./matrix-head.tsx";
import type { Cell, Matrix } from "../model/matrix-of.ts";
import { MatrixRow } from "./matrix-row.tsx";
import { useGrid } from "../../ui/grid/use-grid.ts";
import type { Place } from "../../ui/grid/grid-move.ts";

/** Room under the matrix, as `matrix.css` has it. */
const foot = 10;
/** Room for a tree. */
const treeRoom = 84;

interface MatrixProps {
  matrix: Matrix;
  opened: Cell | null;
  /** Where whoever shows the matrix orders it. */
  ordering?: Ordering;
  /** Its trees, drawn beside its rows and under its columns. */
  trees?: Trees | null;
  open: (cell: Cell, pair: { row: Node; column: Node }) => void;
}

/** A heatmap: each cell says its number and opens its evidence, each heading shows its node on the picture. */
export function MatrixView({ matrix, opened, ordering: given, trees, open }: MatrixProps) {
  const say = useSay();
  const { goTo } = useContext(Pictured);
  const language = useLanguage();
  const [chosen, setOrdering] = useState<Ordering>("alike");
  const ordering = given ?? chosen;
  const { down, across, cells, filled, most, inherited } = useMemo(
    () => drawn(matrix, ordering),
    [matrix, ordering],
  );
  const [beside, under] = trees ? [treeRoom, treeRoom] : [0, foot];
  const headings = useMemo(
    () => headingsFor(across.map((node) => nameOf(node, language))),
    [across, language],
  );
  const choose = ({ row, column }: Place) => {
    const [own, other] = [down[row], across[column]];
    const heading = row === -1 ? other : column === -1 ? own : undefined;
    const cell = cells[row]?.[column] ?? null;
    if (heading !== undefined) goTo(heading);
    else if (cell !== null && own && other) open(cell, { row: own, column: other });
  };
  const size = { rows: down.length, columns: across.length };
  const { table, stop, hot, listeners } = useGrid(size, choose);

  const kind = ([first]: readonly Node[]) =>
    first === undefined ? "" : labelWord(labelOf(first), language);
  const told = () => {
    if (hot === null) return "";
    const [row, column] = [down[hot.row], across[hot.column]];
    const [own, other] = [row ?? column, row === undefined ? undefined : column];
    if (own === undefined) return "";
    if (other === undefined) return nameOf(own, language);
    const cell = cells[hot.row]?.[hot.column] ?? null;
    const names = { row: nameOf(own, language), column: nameOf(other, language) };
    const text = say("answer.matrix", { ...names, count: cell?.count ?? 0 });
    return cell?.inherited ? `${text} · ${say("answer.inherited")}` : text;
  };

  return (
    <div className="matrix">
      <MatrixBar
        ordering={ordering}
        order={given === undefined ? setOrdering : null}
        most={most}
        inherited={inherited}
        told={told()}
      />
      <div className="matrix-scroll">
        <div
          className="matrix-sheet"
          style={{ paddingInlineEnd: Math.max(headings.overhang, beside), paddingBlockEnd: under }}
        >
          <table
            ref={table}
            role="grid"
            className="matrix-grid"
            data-roomy={across.length <= 10}
            aria-label={say("answer.matrix.hint")}
            {...listeners}
          >
            <MatrixHead
              corner={`${kind(down)} ＼ ${kind(across)}`}
              across={across}
              filled={filled}
              headings={headings}
              hot={hot?.column ?? null}
              stop={stop.row === -1 ? stop.column : null}
            />
            <tbody>
              {down.map((node, row) => (
                <MatrixRow
                  key={node.id}
                  node={node}
                  across={across}
                  cells={cells[row] ?? []}
                  most={most}
                  row={row}
                  hot={hot?.row === row}
                  stop={stop.row === row ? stop.column : null}
                  opened={at(cells[row], opened)}
                />
              ))}
            </tbody>
          </table>
          {trees !== undefined && trees !== null && <TreesBeside table={table} trees={trees} />}
          {hot !== null && hot.row >= 0 && (
            <i
              className="matrix-band"
              style={{ top: hot.top, height: hot.height, left: 0, right: headings.overhang }}
            />
          )}
          {hot !== null && hot.column >= 0 && (
            <i
              className="matrix-band"
              style={{ left: hot.left, width: hot.width, top: headings.height, bottom: under }}
            />
          )}
        </div>
      </div>
    </div>
  );
}

const at = (row: readonly (Cell | null)[] | undefined, opened: Cell | null): number | null => {
  const column = opened === null ? -1 : (row?.indexOf(opened) ?? -1);
  return column === -1 ? null : column;
};
