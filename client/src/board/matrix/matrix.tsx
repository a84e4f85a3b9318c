import "./matrix.css";
import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { useExploration, useExplored, useLooking } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import type { Place } from "../../ui/grid/grid-move.ts";
import { useGrid } from "../../ui/grid/use-grid.ts";
import { useHeld } from "../../ui/keys/use-held.ts";
import { useCut } from "../../ui/use-cut.ts";
import { chooseAlso } from "../model/choose-also.ts";
import { compose } from "../model/compose.ts";
import { moreId, unfoldAll, unfoldBy } from "../model/folds.ts";
import { strengthOf } from "../model/part.ts";
import { sheetOf, type Sheet } from "../model/views/cells.ts";
import { lightOf } from "../model/views/lighting.ts";
import { planAsOrdered } from "../picture/board-order.ts";
import { Beside } from "../view/beside.tsx";
import { Head } from "./head.tsx";
import { MatrixLine } from "./line.tsx";

/** What stands at a place of the grid: a heading's node, or what a cell says; null where nothing is said. */
function idAt({ lines, columns }: Sheet, { row, column }: Place): string | null {
  if (row === -1) return columns[column]?.node.id ?? null;
  const line = lines[row];
  if (column === -1) return line?.node.id ?? null;
  return line?.cells[column]?.id ?? null;
}

/** Clusters and their places against mechanisms: the facts of the board, a dot for each. */
export function Matrix() {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const { select, point } = exploration.looking;
  const state = useExplored((now) => now.state);
  const look = useLooking((now) => now);
  const { selected } = look;
  const sheet = useMemo(
    () => sheetOf(compose(state), planAsOrdered(state, language), selected),
    [state, language, selected],
  );
  const { lit } = useMemo(() => lightOf(look, state), [look, state]);
  const choose = (place: Place, more: boolean) => {
    const id = idAt(sheet, place);
    if (id !== null && !(more && chooseAlso(exploration, id))) select(id);
  };
  const size = { rows: sheet.lines.length, columns: sheet.columns.length };
  const { table, stop, hot, listeners } = useGrid(size, choose);
  const scroll = useRef<HTMLDivElement>(null);
  useCut(scroll);
  const hotId = hot === null ? null : idAt(sheet, hot);
  useEffect(() => {
    point(hotId);
    return () => point(null);
  }, [hotId, point]);
  useEffect(() => {
    const chosen = selected === null ? null : CSS.escape(selected);
    table.current
      ?.querySelector(`[data-id="${chosen}"]`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected, table]);
  const fold = (cluster: string) => unfoldBy(exploration, moreId(cluster));
  useHeld(table, (target) => {
    const head = target instanceof Element ? target.closest("th[data-id]") : null;
    return head instanceof HTMLElement && chooseAlso(exploration, head.dataset["id"] ?? "");
  });
  const press = (event: KeyboardEvent) => {
    const line = stop.column === -1 ? sheet.lines[stop.row] : undefined;
    if (event.key === " " && !event.shiftKey && line?.within != null) {
      fold(line.node.id);
      event.preventDefault();
    } else listeners.onKeyDown(event);
  };
  const clusters = sheet.lines.filter(({ within }) => (within?.places ?? 0) > 0);
  const open = clusters.every(({ within }) => within?.open);
  const foldAll = () => unfoldAll(exploration, open ? [] : clusters.map(({ node }) => node.id));
  const there = new Set([...sheet.columns, ...sheet.lines].map(({ node }) => node.id));
  const homed = new Set(
    planAsOrdered(state, language).clusters.flatMap(({ areas, cities }) => [...areas, ...cities]),
  );
  const beside = [...compose(state).state.nodes.keys()].filter(
    (id) => state.nodes.has(id) && !there.has(id) && !homed.has(id),
  );
  return (
    <div className="cells" data-shown>
      <ul className="cells-key">
        <li data-dot="stated">{say("matrix.key.stated")}</li>
        {strengthOf(state) === "inherited" && (
          <li data-dot="inherited">{say("matrix.key.inherited")}</li>
        )}
        <li>{say("matrix.key.none")}</li>
        <li>{say("matrix.key.cluster")}</li>
        <li>
          <button type="button" className="link" onClick={foldAll}>
            {say(open ? "matrix.fold.all" : "matrix.unfold.all")}
          </button>
        </li>
      </ul>
      <div ref={scroll} className="cells-scroll" data-told={selected !== null}>
        <table
          ref={table}
          role="grid"
          className="cells-grid"
          data-language={language}
          aria-label={say("matrix.label")}
          aria-describedby="cells-keys"
          {...listeners}
          onKeyDown={press}
        >
          <Head
            sheet={sheet}
            lit={lit}
            selected={selected}
            stop={stop.row === -1 ? stop.column : null}
          />
          <tbody>
            {sheet.lines.map((line, row) => (
              <MatrixLine
                key={line.node.id}
                {...{ line, row, sheet, lit, selected, fold }}
                stop={stop.row === row ? stop.column : null}
              />
            ))}
          </tbody>
        </table>
        <p id="cells-keys" className="unseen">
          {say("matrix.keys")}
        </p>
        <Beside title={say("beside.matrix")} ids={beside} />
      </div>
      <i className="cut" data-edge="right" />
      <i className="cut" data-edge="bottom" />
    </div>
  );
}
