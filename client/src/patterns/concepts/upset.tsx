import { useLanguage, useSay } from "../../i18n/say.ts";
import { numberIn } from "../../i18n/number-in.ts";
import { nameOf } from "../../values/name.ts";
import { at } from "../model/lens.ts";
import { listed } from "../parts/names.tsx";
import { rowsWith, type PartProps } from "./found.ts";

/** Bars side by side at most, and lines under them. */
const mostBars = 24;
const mostLines = 24;

/** Which things go together, as bars over dots: a bar says how many have all that is dotted under it. */
export function UpSet({ found, open }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const groups = found.concepts
    .filter(({ extent, intent }) => extent.length > 1 && intent.length > 1)
    .toSorted(
      (a, b) =>
        b.extent.length * b.intent.length - a.extent.length * a.intent.length ||
        b.extent.length - a.extent.length,
    )
    .slice(0, mostBars)
    .toSorted((a, b) => b.extent.length - a.extent.length || b.intent.length - a.intent.length);
  const counts = new Map<number, number>();
  for (const { intent } of groups)
    for (const column of intent) counts.set(column, (counts.get(column) ?? 0) + 1);
  const lines = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, mostLines);
  const [first] = groups;
  if (first === undefined) return <p className="empty">{say("concepts.none")}</p>;
  const tallest = Math.max(...groups.map(({ extent }) => extent.length));
  return (
    <>
      <button
        type="button"
        className="patterns-line"
        onClick={() => open(first.extent, first.intent)}
      >
        {say("concepts.upset.told", {
          count: groups.length,
          rows: listed(at(found.rows, first.extent), language),
          of: first.extent.length,
          columns: listed(at(found.columns, first.intent), language),
          common: lines[0] === undefined ? "" : listed(at(found.columns, [lines[0][0]]), language),
          times: lines[0]?.[1] ?? 0,
        })}
      </button>
      <div className="upset-scroll">
        <table className="upset">
          <thead>
            <tr>
              <td>{say("concepts.upset.head")}</td>
              {groups.map(({ extent, intent }) => (
                <th key={intent.join(" ")} scope="col">
                  <button
                    type="button"
                    className="upset-bar"
                    aria-label={say("concepts.group", {
                      rows: listed(at(found.rows, extent), language),
                      columns: listed(at(found.columns, intent), language),
                      count: intent.length,
                    })}
                    onClick={() => open(extent, intent)}
                  >
                    <span>{numberIn(extent.length, language)}</span>
                    <i style={{ height: `${(extent.length / tallest) * 84}px` }} />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([column]) => {
              const node = found.columns[column];
              return (
                <tr key={column}>
                  <th scope="row">
                    <button
                      type="button"
                      className="upset-line"
                      onClick={() => open(rowsWith(found, [column]), [column])}
                    >
                      {node === undefined ? "" : nameOf(node, language)}
                    </button>
                  </th>
                  {groups.map(({ extent, intent }) => (
                    // The bar above it is the button; this is the same by the mouse.
                    <td
                      key={intent.join(" ")}
                      data-has={intent.includes(column)}
                      onClick={() => intent.includes(column) && open(extent, [column])}
                    >
                      <span className="unseen">
                        {intent.includes(column) ? say("concepts.has") : ""}
                      </span>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
