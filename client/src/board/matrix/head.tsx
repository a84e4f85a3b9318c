import type { Lit } from "../../canvas/drawing/arrangement.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { nameOf } from "../../values/name.ts";
import type { Sheet } from "../model/views/cells.ts";
import { marks } from "./marks.ts";

interface HeadProps {
  sheet: Sheet;
  lit: Lit | null;
  selected: string | null;
  /** The heading that the tab key reaches, if it is one of these. */
  stop: number | null;
}

/** Themes, and under them the mechanisms with how many clusters use each. */
export function Head({ sheet: { themes, columns }, lit, selected, stop }: HeadProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <thead>
      <tr>
        <td className="cells-corner" rowSpan={2}>
          <p>{say("matrix.corner.rows")}</p>
          <p>{say("matrix.corner.columns")}</p>
        </td>
        {themes.map(({ name, count }) =>
          count === 0 ? null : (
            <th key={name} scope="colgroup" colSpan={count} className="cells-theme">
              {name}
            </th>
          ),
        )}
      </tr>
      <tr>
        {columns.map(({ node, clusters, places }, column) => {
          const number = String(node.properties["number"] ?? "");
          const name = nameOf(node, language);
          const told = say("matrix.column", { number, name, clusters, places });
          return (
            <th
              key={node.id}
              scope="col"
              data-row={-1}
              data-column={column}
              data-id={node.id}
              {...marks(node.id, lit, selected)}
              tabIndex={stop === column ? 0 : -1}
              aria-label={told}
              title={told}
            >
              <span className="cells-name">
                <b>{number}</b> {name}
              </span>
              <small>{clusters}</small>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
