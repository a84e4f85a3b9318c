import "./matrix.css";
import "./matrix-large.css";
import { isValueId, type Node } from "@chengmai/cypher/values";
import { useContext, useMemo, useRef, useState } from "react";
import { nameOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, mostSaying } from "../../i18n/vocabulary.ts";
import { Pictured } from "../../values/picture.ts";
import { TreesBeside, type Trees } from "./trees.tsx";
import { headingsFor } from "./headings.ts";
import { drawn, labelsOfAll, type Ordering } from "../model/drawn.ts";
import { MatrixBar } from "./matrix-bar.tsx";
import { MatrixHead } from "./matrix-head.tsx";
import type { Cell, Matrix } from "../model/matrix-of.ts";
import { verdictsIn, type Judgement } from "../model/steps.ts";
import type { World } from "../model/world.ts";
import { gap, placeAt } from "./in-view.ts";
import { cellWords } from "./matrix-words.ts";
import { Paper } from "./paper.tsx";
import { useLaid } from "./use-laid.ts";
import { wholeWidth, Widths } from "./widths.tsx";
import { MatrixRow } from "./matrix-row.tsx";
import { useGrid } from "../../ui/grid/use-grid.ts";
import type { Place } from "../../ui/grid/grid-move.ts";

/** Room under the matrix, as `matrix.css` has it. */
const foot = 10;
/** Room for a tree. */
const treeRoom = 84;

const nobody: ReadonlySet<string> = new Set();
const nothing: Readonly<Record<string, Judgement>> = {};

interface MatrixProps {
  matrix: Matrix;
  opened: Cell | null;
  /** Where whoever shows the matrix orders it. */
  ordering?: Ordering;
  /** Ids of what is chosen on the picture. */
  marked?: ReadonlySet<string>;
  /** What the reader judged of pairs that no source tells of. */
  judged?: Readonly<Record<string, Judgement>>;
  /** What an empty cell says; undefined: nobody knows. */
  world?: World;
  /** What its values are called, where it has any. */
  valued?: string;
  /** Its trees, drawn beside its rows and under its columns. */
  trees?: Trees | null;
  open: (cell: Cell, pair: { row: Node; column: Node }) => void;
  /** What a cell that nothing is said of rests on; without it such a cell opens nothing. */
  openNone?: (pair: { row: Node; column: Node }) => void;
  /** What a heading's number rests on; without it a heading shows its node on the picture. */
  openSide?: (node: Node, side: "row" | "column") => void;
}

/** A heatmap: each cell says its number and opens its evidence, each heading shows its node on the picture, or what it has. */
export function MatrixView(props: MatrixProps) {
  const { matrix, opened, ordering: given, trees, open, openNone, openSide } = props;
  const { marked = nobody, judged = nothing, world, valued = "" } = props;
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
    if (heading !== undefined)
      if (openSide === undefined) goTo(heading);
      else openSide(heading, row === -1 ? "column" : "row");
    else if (own && other)
      if (cell !== null) open(cell, { row: own, column: other });
      else openNone?.({ row: own, column: other });
  };
  const size = useMemo(
    () => ({ rows: down.length, columns: across.length }),
    [down.length, across.length],
  );
  const scroll = useRef<HTMLDivElement>(null);
  const { laid, partly, roomy, seen, reveal, stopNear } = useLaid(scroll, size, headings);
  const { pitch } = laid;
  const {
    table,
    stop: wished,
    hot,
    listeners,
  } = useGrid(size, choose, reveal, partly ? (spot) => placeAt(spot, laid, size) : undefined);
  const stop = stopNear(wished);
  const verdicts = useMemo(() => verdictsIn(judged, down, across), [judged, down, across]);

  // Values have no label; what they are called is for whoever shows the matrix to know.
  const kind = (nodes: readonly Node[]) =>
    nodes.length === 0 || nodes.some(({ id }) => isValueId(id))
      ? valued
      : labelWord(mostSaying(labelsOfAll(nodes)), language);
  const told = () => {
    if (hot === null) return "";
    const [row, column] = [down[hot.row], across[hot.column]];
    const [own, other] = [row ?? column, row === undefined ? undefined : column];
    if (own === undefined) return "";
    if (other === undefined) return nameOf(own, language);
    const cell = cells[hot.row]?.[hot.column] ?? null;
    const names = { row: nameOf(own, language), column: nameOf(other, language) };
    const verdict = cell === null ? verdicts.get(own.id)?.get(other.id) : undefined;
    return cellWords(say, names, { cell, verdict, world });
  };
  const places = useMemo(() => (partly ? { size, laid } : null), [partly, size, laid]);

  return (
    <div className="matrix">
      <MatrixBar
        ordering={ordering}
        order={given === undefined ? setOrdering : null}
        most={most}
        inherited={inherited}
        world={world}
        told={told()}
        headings={openSide === undefined ? "picture" : "evidence"}
      />
      <div ref={scroll} className="matrix-scroll" data-partly={partly}>
        <div
          className="matrix-sheet"
          style={{ paddingInlineEnd: Math.max(headings.overhang, beside), paddingBlockEnd: under }}
        >
          {partly && (
            <Paper
              {...seen}
              laid={laid}
              down={down}
              across={across}
              cells={cells}
              most={most}
              opened={opened}
              verdicts={verdicts}
            />
          )}
          <table
            ref={table}
            role="grid"
            className="matrix-grid"
            data-roomy={roomy}
            style={partly ? { width: wholeWidth(laid, size.columns) } : undefined}
            aria-rowcount={size.rows + 1}
            aria-colcount={size.columns + 1}
            aria-label={say("answer.matrix.hint")}
            {...listeners}
          >
            {partly && <Widths laid={laid} drawn={seen.columns} columns={size.columns} />}
            <MatrixHead
              corner={`${kind(down)} ＼ ${kind(across)}`}
              across={across}
              from={seen.columns.from}
              to={seen.columns.to}
              pitch={pitch.column}
              marked={marked}
              filled={filled}
              headings={headings}
              hot={hot?.column ?? null}
              stop={stop.row === -1 ? stop.column : null}
            />
            <tbody>
              <Above rows={seen.rows.from} pitch={pitch.row} />
              {down.slice(seen.rows.from, seen.rows.to).map((node, place) => {
                const row = seen.rows.from + place;
                const own = partly && stop.row !== row ? { from: 0, to: 0 } : seen.columns;
                return (
                  <MatrixRow
                    key={node.id}
                    node={node}
                    across={across}
                    from={own.from}
                    to={own.to}
                    pitch={pitch}
                    world={world}
                    marked={marked.has(node.id)}
                    judged={verdicts.get(node.id) ?? null}
                    cells={cells[row] ?? []}
                    most={most}
                    row={row}
                    hot={hot?.row === row}
                    stop={stop.row === row ? stop.column : null}
                    opened={at(cells[row], opened)}
                  />
                );
              })}
              <Above rows={size.rows - seen.rows.to} pitch={pitch.row} />
            </tbody>
          </table>
          {trees !== undefined && trees !== null && (
            <TreesBeside table={table} trees={trees} places={places} />
          )}
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

/** Room for rows that are not drawn. */
const Above = ({ rows, pitch }: { rows: number; pitch: number }) =>
  rows <= 0 ? null : <tr aria-hidden="true" style={{ height: rows * pitch - gap }} />;

const at = (row: readonly (Cell | null)[] | undefined, opened: Cell | null): number | null => {
  const column = opened === null ? -1 : (row?.indexOf(opened) ?? -1);
  return column === -1 ? null : column;
};
