import type { Lit } from "../../canvas/drawing/arrangement.ts";
import { useExplored } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { glyphUri, lookAt } from "../../ui/palette.ts";
import { useScheme } from "../../ui/scheme.ts";
import { nameOf } from "../../values/name.ts";
import { namedIn } from "../model/folds.ts";
import { looksOf } from "../model/looks.ts";
import type { Cell, Line, Sheet } from "../model/views/cells.ts";
import { marks } from "./marks.ts";

interface LineProps {
  line: Line;
  row: number;
  sheet: Sheet;
  lit: Lit | null;
  selected: string | null;
  /** The column that the tab key reaches in this line, if any. */
  stop: number | null;
  fold: (cluster: string) => void;
}

const [least, span] = [6, 11];

/** As wide that areas, not widths, stand for claims. */
const widthOf = ({ claims }: Cell, most: number): number => least + span * Math.sqrt(claims / most);

/** The fold of a cluster: how many places lie in it. */
function Fold({ line, fold }: Pick<LineProps, "line" | "fold">) {
  const say = useSay();
  const language = useLanguage();
  const { node, within } = line;
  if (within === null || within.places === 0) return <i className="cells-fold" />;
  const words = say(within.open ? "matrix.fold" : "matrix.unfold", {
    name: nameOf(node, language),
    count: within.places,
  });
  return (
    <button
      type="button"
      className="cells-fold"
      tabIndex={-1}
      aria-label={words}
      title={words}
      onClick={(event) => {
        event.stopPropagation();
        fold(node.id);
      }}
    >
      {within.open ? "▾" : "▸"}
    </button>
  );
}

/** One cluster or place: its name, how many mechanisms it uses, and a dot for each. */
export function MatrixLine({ line, row, sheet, lit, selected, stop, fold }: LineProps) {
  const say = useSay();
  const language = useLanguage();
  const scheme = useScheme();
  const state = useExplored((now) => now.state);
  const { node, cells, used, within } = line;
  const name = nameOf(node, language);
  const look = looksOf(state).get(node.id) ?? lookAt(0);
  const colour = look.colour[scheme];
  const hollow = within === null && !namedIn(state).has(node.id);
  return (
    <tr data-kind={within === null ? "place" : "cluster"}>
      <th
        scope="row"
        data-row={row}
        data-column={-1}
        data-id={node.id}
        {...marks(node.id, lit, selected, within?.folded)}
        tabIndex={stop === -1 ? 0 : -1}
        {...(within === null || within.places === 0 ? {} : { "aria-expanded": within.open })}
        aria-label={`${name}, ${say("count.mechanisms", { count: used })}`}
      >
        <div className="cells-place">
          <Fold line={line} fold={fold} />
          <img src={glyphUri(look.shape, colour, hollow)} width="14" height="14" alt="" />
          <span>{name}</span>
          <small>{used}</small>
        </div>
      </th>
      {cells.map((cell, column) => {
        const mechanism = sheet.columns[column]?.node;
        if (mechanism === undefined) return null;
        const names = { row: name, column: nameOf(mechanism, language) };
        const words =
          cell === null
            ? say("matrix.cell.none", names)
            : say(`matrix.cell.${cell.strength}`, { ...names, count: cell.claims });
        return (
          <td
            key={mechanism.id}
            data-row={row}
            data-column={column}
            {...(cell === null ? {} : { "data-id": cell.id, ...marks(cell.id, lit, selected) })}
            aria-selected={cell !== null && cell.id === selected}
            aria-label={words}
            title={words}
            tabIndex={stop === column ? 0 : -1}
          >
            {cell !== null && (
              <i
                className="cells-dot"
                data-hollow={cell.strength === "inherited"}
                style={{ color: colour, inlineSize: widthOf(cell, sheet.most) }}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}
