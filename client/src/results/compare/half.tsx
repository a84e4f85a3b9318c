import { memo, useMemo, type RefObject } from "react";
import { useSay } from "../../i18n/say.ts";
import type { Result } from "../../values/result.ts";
import { isNumeric } from "../../values/kind-of.ts";
import { Value } from "../../values/value.tsx";
import { headHeight, rowHeight, type Window } from "../table/use-scroll.ts";
import { edgesOf } from "../table/widths.ts";
import { differs, standings, type Comparison, type Standing } from "./compare.ts";

type SideName = "left" | "right";

const marks: Record<Standing, string> = { same: "", changed: "≠", left: "−", right: "+" };

interface LineProps {
  result: Result;
  other: Result;
  comparison: Comparison;
  side: SideName;
  line: number;
  index: number;
  top: number;
  widths: readonly number[];
  edges: readonly number[];
}

/** One line on one side; where the other side has it otherwise, its cells say so. */
const Line = memo(function Line(own: LineProps) {
  const { result, other, comparison, side, line, index, top, widths, edges } = own;
  const say = useSay();
  const far = side === "left" ? "right" : "left";
  const standing = standings[comparison.standing[line] ?? 0] ?? "same";
  const at = comparison[side][line] ?? -1;
  const row = result.rows[at];
  const opposite = other.rows[comparison[far][line] ?? -1];
  return (
    <div
      role="row"
      className="table-row compare-row"
      data-standing={standing}
      data-there={row !== undefined}
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="rowheader"
        className="table-number compare-number"
        title={say(`result.standing.${standing}`)}
      >
        <span aria-hidden="true">{marks[standing]}</span>
        <span className="unseen">{say(`result.standing.${standing}`)}</span>
        {row === undefined ? "" : at + 1}
      </div>
      {row !== undefined &&
        comparison.columns.map((column, place) => {
          const here = column[side];
          if (here === null) return null;
          const value = row[here] ?? null;
          const there = column[far];
          const changed =
            standing === "changed" && there !== null && differs(value, opposite?.[there] ?? null);
          return (
            <div
              key={here}
              role="gridcell"
              aria-colindex={place + 2}
              className="table-cell compare-cell"
              data-changed={changed}
              data-number={isNumeric(value)}
              style={{ left: edges[place], width: widths[place] }}
            >
              <Value value={value} />
            </div>
          );
        })}
    </div>
  );
});

interface HalfProps {
  box: RefObject<HTMLDivElement | null>;
  result: Result;
  other: Result;
  comparison: Comparison;
  side: SideName;
  title: string;
  /** Numbers of the lines that are shown; null: all. */
  lines: Uint32Array | null;
  count: number;
  drawn: Window;
  widths: readonly number[];
}

/** One of the two sides. */
export function Half(own: HalfProps) {
  const { box, result, other, comparison, side, title, lines, count, drawn, widths } = own;
  const say = useSay();
  const far = side === "left" ? "right" : "left";
  const number = 56;
  const edges = useMemo(() => edgesOf(widths).map((edge) => edge + number), [widths]);
  const shown = Array.from(
    { length: Math.max(0, drawn.last - drawn.first + 1) },
    (_, at) => drawn.first + at,
  );
  return (
    <div
      ref={box}
      className="table-box compare-half"
      role="grid"
      tabIndex={0}
      aria-label={title}
      aria-rowcount={count + 1}
      aria-colcount={comparison.columns.length + 1}
    >
      <div
        className="table-space"
        style={{ height: drawn.space + headHeight, width: edges.at(-1) ?? 0 }}
      >
        <div role="row" className="table-head compare-head" aria-rowindex={1}>
          <div role="columnheader" className="table-number compare-number">
            <span className="unseen">{say("result.number")}</span>
          </div>
          {comparison.columns.map((column, place) => (
            <div
              // oxlint-disable-next-line react/no-array-index-key -- two columns may share a name
              key={place}
              role="columnheader"
              className="table-cell compare-cell"
              aria-colindex={place + 2}
              data-lacks={column[far] === null}
              title={column[far] === null ? say("result.compare.lacks") : column.name}
              style={{ left: edges[place], width: widths[place] }}
            >
              {column[side] === null ? "" : column.name}
            </div>
          ))}
        </div>
        <div role="rowgroup" className="table-window" style={{ top: headHeight + drawn.top }}>
          {shown.map((index) => (
            <Line
              key={index}
              result={result}
              other={other}
              comparison={comparison}
              side={side}
              line={lines === null ? index : (lines[index] ?? 0)}
              index={index}
              top={(index - drawn.first) * rowHeight}
              widths={widths}
              edges={edges}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
