import type { Node } from "@chengmai/cypher/values";
import { memo } from "react";
import { nameOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { numberIn } from "../../i18n/number-in.ts";
import type { Headings } from "./headings.ts";
import { headingWords } from "./matrix-words.ts";

interface HeadProps {
  /** What stands down and what across. */
  corner: string;
  across: readonly Node[];
  /** The columns that are drawn, and the width of one where not all are. */
  from: number;
  to: number;
  pitch: number;
  filled: readonly number[];
  headings: Headings;
  marked: ReadonlySet<string>;
  hot: number | null;
  stop: number | null;
}

/** Room for columns that are not drawn. */
export const Room = ({ of, pitch }: { of: number; pitch: number }) =>
  of <= 0 ? null : <td aria-hidden="true" style={{ minWidth: of * pitch - 1, padding: 0 }} />;

/** The names across the top, whole: upright in Chinese, leaning otherwise. */
export const MatrixHead = memo(function MatrixHead(props: HeadProps) {
  const { corner, across, from, to, pitch, filled, headings, marked, hot, stop } = props;
  const say = useSay();
  const language = useLanguage();
  return (
    <thead>
      <tr style={{ height: headings.height }} aria-rowindex={1}>
        <td className="matrix-corner" aria-colindex={1}>
          {corner}
        </td>
        <Room of={from} pitch={pitch} />
        {across.slice(from, to).map((node, place) => {
          const column = from + place;
          const chosen = marked.has(node.id);
          const name = nameOf(node, language);
          const count = filled[column] ?? 0;
          return (
            <th
              key={node.id}
              scope="col"
              aria-colindex={column + 2}
              data-row={-1}
              data-column={column}
              data-hot={hot === column}
              data-marked={chosen}
              tabIndex={stop === column ? 0 : -1}
              aria-label={headingWords(say, name, count, chosen)}
              title={say("answer.filled", { count })}
            >
              <span data-way={headings.way} style={{ maxInlineSize: headings.length }}>
                {name}
              </span>
              <small>{numberIn(count, language)}</small>
            </th>
          );
        })}
        <Room of={across.length - to} pitch={pitch} />
      </tr>
    </thead>
  );
});
